import type { FileHandle } from './file-on-disk';

type Picker = (options: object) => Promise<FileHandle[]>;

const documents = {
  id: 'recording', multiple: false,
  types: [{ description: 'Word document', accept: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'] } }],
};

/** Lets the writer choose a document that can be saved where it is.
 * @returns nothing if she chose none; `unable` where this browser has no such choice, or not here */
export async function chooseFile(): Promise<FileHandle | 'unable' | undefined> {
  const { showOpenFilePicker } = window as unknown as { showOpenFilePicker?: Picker };
  if (!showOpenFilePicker) return 'unable';
  try {
    const [handle] = await showOpenFilePicker(documents);
    return handle;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? undefined : 'unable';
  }
}

/** What was dropped: a document that can be saved where it is, or else its bytes alone. */
export async function droppedFile(dropped: DataTransfer | null): Promise<FileHandle | File | undefined> {
  const item = [...dropped?.items ?? []].find(({ kind }) => kind === 'file') as (DataTransferItem & { getAsFileSystemHandle?(): Promise<(FileHandle & { kind: string }) | null> }) | undefined;
  const file = item?.getAsFile() ?? undefined;
  const handle = await item?.getAsFileSystemHandle?.().catch(() => null);
  return handle?.kind === 'file' ? handle : file;
}
