import { ask, wordDocument } from './recording-api';
import type { CleanCopyChoices, CleanCopyPlan, Readiness } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

/** Whether a document is ready to be filed or sent, and what stands in the way.
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function checkReadiness(document: Bytes): Promise<Readiness> {
  return await (await ask('/api/readiness', { method: 'POST', body: document, headers: { 'Content-Type': wordDocument } })).json() as Readiness;
}

/** What a clean copy of a document would accept and remove. */
export async function previewCleanCopy(document: Bytes): Promise<CleanCopyPlan> {
  return await (await ask('/api/clean-copies/previews', { method: 'POST', body: document, headers: { 'Content-Type': wordDocument } })).json() as CleanCopyPlan;
}

/** A clean copy of a document. The document itself is not changed. */
export async function makeCleanCopy(document: Bytes, choices: CleanCopyChoices): Promise<Bytes> {
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  form.set('choices', new Blob([JSON.stringify(choices)], { type: 'application/json' }));
  return new Uint8Array(await (await ask('/api/clean-copies', { method: 'POST', body: form })).arrayBuffer());
}
