import { wordDocument } from '../../api/recording-api';
import { inWord } from './word-queue';

/** Opens a document in a window of its own. A Word that cannot gets it as a download.
 * @returns what became of it, in a sentence for the writer */
export async function openAnother(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await inWord(async (context) => {
      context.application.createDocument(base64(bytes)).open();
      await context.sync();
    });
    return 'The report is open in a window of its own. Save it there.';
  } catch {
    download(name, bytes);
    return `This Word does not let the pane open a new document, so the report is among your downloads as ${name}.`;
  }
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 0x8000) text += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(text);
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: wordDocument }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
