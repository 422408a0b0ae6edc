import type { Saved } from '../open-document';

type Bytes = Uint8Array<ArrayBuffer>;

/** As much as saving needs of what a browser with the File System Access API gives for a file that was opened. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<Blob>;
  requestPermission(wanted: { mode: 'readwrite' }): Promise<PermissionState>;
  createWritable(): Promise<{ write(bytes: Bytes): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
}

/** A file on the writer's disk, which is written over only as long as nobody else has changed it. */
export class FileOnDisk {
  private constructor(private readonly handle: FileHandle, private known: Bytes) {}

  static async open(handle: FileHandle): Promise<{ file: FileOnDisk; bytes: Bytes }> {
    const bytes = await read(handle);
    return { file: new FileOnDisk(handle, bytes), bytes };
  }

  /** @param evenIfChanged whether the writer has said that what others changed may be lost */
  async save(bytes: Bytes, evenIfChanged: boolean): Promise<Exclude<Saved, 'copied'>> {
    try {
      if (await this.handle.requestPermission({ mode: 'readwrite' }) !== 'granted') return 'refused';
      if (!evenIfChanged && !isEqual(await read(this.handle), this.known)) return 'changed';
      await this.write(bytes);
      this.known = bytes;
      return 'saved';
    } catch (error) {
      return error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'failed';
    }
  }

  /** The browser puts the new bytes in the place of the old when the stream is closed, and not before. */
  private async write(bytes: Bytes): Promise<void> {
    const stream = await this.handle.createWritable();
    try {
      await stream.write(bytes);
    } catch (error) {
      await stream.abort();
      throw error;
    }
    await stream.close();
  }
}

async function read(handle: FileHandle): Promise<Bytes> {
  return new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

function isEqual(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
