import type { Answer, Change } from '../document/open-document';
import { localTime } from '../local-time';
import { ask, Problem, wordDocument } from './recording-api';

/** A document with what was written into it. */
export interface Reviewed {
  readonly document: Uint8Array<ArrayBuffer>;
  /** For each change whether it was made. */
  readonly made: boolean[];
}

/** Writes comments and tracked changes into a document; one that cannot be made is left out.
 * @param author in whose name
 * @throws {Problem} what went wrong, in a sentence for the writer; where none could be made, why */
export async function reviewDocument(document: Uint8Array<ArrayBuffer>, author: string, changes: readonly Change[]): Promise<Reviewed> {
  const response = await ask('/api/reviews', { method: 'POST', body: formOf(document, author, changes), headers: { Accept: 'multipart/form-data' } });
  const answer = await response.formData();
  const reviewed = answer.get('document'), outcome = answer.get('outcome');
  if (!(reviewed instanceof Blob) || outcome === null) throw new Problem('unexpected', 'The checker’s answer cannot be read. Your document is as it was. Please try again.');
  const { items } = JSON.parse(typeof outcome === 'string' ? outcome : await outcome.text()) as { items: { index: number; written: boolean; reason?: string | null }[] };
  const refused = items.find(({ reason }) => reason);
  if (refused?.reason && !items.some(({ written }) => written)) throw new Problem('refused', refused.reason);
  return {
    document: new Uint8Array(await reviewed.arrayBuffer()),
    made: changes.map((_, i) => items.some(({ index, written }) => index === i && written)),
  };
}

/** Answers comments and settles tracked changes of a document: all of it, or nothing.
 * @throws {Problem} why it cannot be done, in a sentence for the writer */
export async function answerReview(document: Uint8Array<ArrayBuffer>, author: string, answers: readonly Answer[]): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask('/api/reviews', { method: 'POST', body: formOf(document, author, answers), headers: { Accept: wordDocument } });
  return new Uint8Array(await response.arrayBuffer());
}

function formOf(document: Uint8Array<ArrayBuffer>, author: string, items: readonly (Change | Answer)[]): FormData {
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  form.set('review', new Blob([JSON.stringify({ author, initials: initialsOf(author), date: localTime(), items })], { type: 'application/json' }));
  return form;
}

function initialsOf(name: string): string {
  return name.split(/\s+/).map((part) => part.charAt(0).toUpperCase()).join('').slice(0, 9);
}
