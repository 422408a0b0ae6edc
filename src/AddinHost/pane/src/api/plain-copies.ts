import { ask, wordDocument } from './recording-api';
import type { PlainCopyChoices, PlainCopyPlan } from './types';

type Bytes = Uint8Array<ArrayBuffer>;

/** What there is to decide on before a document is shared with the person it is about.
 * @param accept whose tracked changes are to stand; everyone's where it is not given
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function previewPlainCopy(document: Bytes, accept?: readonly string[]): Promise<PlainCopyPlan> {
  return await (await ask('/api/plain-copies/previews', { method: 'POST', body: formOf(document, accept && { accept }) })).json() as PlainCopyPlan;
}

/** A copy to share. The document itself is not changed.
 * @throws {Problem} as {@link previewPlainCopy} */
export async function makePlainCopy(document: Bytes, choices: PlainCopyChoices): Promise<Bytes> {
  return new Uint8Array(await (await ask('/api/plain-copies', { method: 'POST', body: formOf(document, choices) })).arrayBuffer());
}

function formOf(document: Bytes, choices: object | undefined): FormData {
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  if (choices) form.set('choices', new Blob([JSON.stringify(choices)], { type: 'application/json' }));
  return form;
}
