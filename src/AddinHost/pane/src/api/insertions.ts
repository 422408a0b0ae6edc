import type { Insertion } from '../document/open-document';
import { ask, wordDocument } from './recording-api';
import type { TextParagraph } from './types';

/** Puts paragraphs and a table into a document, as tracked insertions.
 * @param after the paragraph that they follow, whose id is its place in the body; without one they stand at the end
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function insertIntoDocument(document: Uint8Array<ArrayBuffer>, author: string, insertion: Insertion, after?: TextParagraph): Promise<Uint8Array<ArrayBuffer>> {
  const place = after ? { after: Number(after.id), afterText: after.text } : {};
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  form.set('insertion', new Blob([JSON.stringify({ author, paragraphs: insertion.paragraphs, table: insertion.table, ...place })], { type: 'application/json' }));
  const response = await ask('/api/insertions', { method: 'POST', body: form });
  return new Uint8Array(await response.arrayBuffer());
}
