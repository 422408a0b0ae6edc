import { ask, wordDocument } from './recording-api';
import type { Digest } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

/** The kinds of report of a review: a document to print, or a table for a spreadsheet. */
export const reportTypes = { docx: wordDocument, csv: 'text/csv' } as const;

/** Who said and changed what in a document.
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function digestDocument(document: Bytes, signal: AbortSignal): Promise<Digest> {
  return await (await ask('/api/digests', { method: 'POST', signal, body: document, headers: { 'Content-Type': wordDocument } })).json() as Digest;
}

/** What was raised in the review of a document, what was answered and done about it, and what is open. */
export async function reportReview(document: Bytes, kind: keyof typeof reportTypes): Promise<Bytes> {
  const response = await ask('/api/review-reports', { method: 'POST', body: document, headers: { 'Content-Type': wordDocument, Accept: reportTypes[kind] } });
  return new Uint8Array(await response.arrayBuffer());
}
