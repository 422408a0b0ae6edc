import { download } from '../download';
import { base64 } from './base64';
import { inWord } from './word-queue';

/** Opens a document in a window of its own. A Word that cannot gets it as a download.
 * @returns what became of it, in a sentence for the writer */
export async function openAnother(name: string, bytes: Uint8Array<ArrayBuffer>, what = 'The report'): Promise<string> {
  try {
    await inWord(async (context) => {
      context.application.createDocument(base64(bytes)).open();
      await context.sync();
    });
    return `${what} is open in a window of its own. Save it there.`;
  } catch {
    download(name, bytes);
    return `This Word does not let the pane open a new document, so ${what.charAt(0).toLowerCase()}${what.slice(1)} is among your downloads as ${name}.`;
  }
}
