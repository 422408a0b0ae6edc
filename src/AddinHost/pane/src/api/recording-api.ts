import type { Checked, CheckResult, Finding, Rule, TextCheckRequest, TextParagraph, WrongField } from './types';

export const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A failure told in one plain sentence. `type` is stable; `offline` where the server could not be reached; `fields` are those whose values are wrong. */
export class Problem extends Error {
  constructor(readonly type: string, sentence: string, readonly fields: readonly WrongField[] = []) {
    super(sentence);
  }
}

/** What went wrong, whatever was thrown. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem('unexpected', 'That did not work. The document is as it was. Please try again.');
}

/** The case in the record library whose records a document is checked with.
 * @param name the document's own, so that it is not taken for an earlier record */
export interface Earlier {
  readonly caseId: string;
  readonly name: string;
}

/** What of a document is checked: all of it, as it reads with its tracked changes or as it did before them; or only what such changes touch. */
export interface Scope {
  readonly view?: 'original';
  /** Only what was changed after this time, by the clocks of those who changed it, as 2026-03-12T09:30:00. */
  readonly since?: string;
}

/** Checks a document.
 * @param document the bytes of a .docx
 * @param rulesOff ids of rules that the writer has turned off
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function checkDocument(document: Uint8Array<ArrayBuffer>, rulesOff: readonly string[], signal: AbortSignal, earlier?: Earlier, scope: Scope = {}): Promise<CheckResult> {
  const query = new URLSearchParams({ ...earlier && { case: earlier.caseId }, ...scope });
  const response = await ask(`/api/checks${query.size > 0 ? `?${query}` : ''}`, { method: 'POST', signal, ...body(document, rulesOff, earlier) });
  return await response.json() as CheckResult;
}

/** Checks paragraphs, for a document whose file cannot be had.
 * @throws {Problem} as {@link checkDocument} */
export async function checkText(paragraphs: TextParagraph[], signal: AbortSignal): Promise<Checked> {
  const findings = await askText({ whole: true, paragraphs }, signal);
  return { findings, document: { words: paragraphs.flatMap(({ text }) => text.match(/\S+/g) ?? []).length, readingAge: null, subject: null, warnings: [
    'Word would not hand over the file, so only its main text was checked: not headers, footers, notes, text boxes or formatting.',
  ] } };
}

/** Checks those paragraphs that were changed since the whole was checked, by the rules that need no more than a paragraph.
 * @param changed ids of paragraphs
 * @throws {Problem} as {@link checkDocument} */
export function checkChanged({ document }: Checked, paragraphs: TextParagraph[], changed: readonly string[], signal: AbortSignal): Promise<Finding[]> {
  const { kind = null, dated = null, subject, template = null } = document;
  return askText({ whole: false, paragraphs, changed: [...changed], kind, dated, subject, template }, signal);
}

async function askText(request: Partial<TextCheckRequest>, signal: AbortSignal): Promise<Finding[]> {
  const response = await ask('/api/text-checks', {
    method: 'POST', signal, body: JSON.stringify(request), headers: { 'Content-Type': 'application/json' },
  });
  return (await response.json() as { findings: Finding[] }).findings;
}

function body(document: Uint8Array<ArrayBuffer>, rulesOff: readonly string[], earlier?: Earlier): RequestInit {
  if (rulesOff.length === 0 && !earlier) return { body: document, headers: { 'Content-Type': wordDocument } };
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  form.set('options', new Blob([JSON.stringify({ rulesOff, name: earlier?.name })], { type: 'application/json' }));
  return { body: form };
}

/** Every rule of the rule book, with its reason and examples. */
export async function listRules(): Promise<Rule[]> {
  return await (await ask('/api/rules', {})).json() as Rule[];
}

/** Calls the API; a refusal becomes a Problem with the API's own sentence. */
export async function ask(path: string, init: RequestInit): Promise<Response> {
  let response: Response | undefined;
  try {
    // What few requests need is loaded when they do: sign-in, and the patience for a busy server.
    if (!globalThis.document?.body.dataset['signIn']) response = await fetch(path, init);
    if (!response || !response.ok && response.headers.has('Retry-After')) response = await (await import('../signin/send')).send(path, init, response);
  } catch (error) {
    if (init.signal?.aborted || error instanceof Problem) throw error;
    throw new Problem('offline', 'The checker cannot be reached. Your document is untouched. Check that you are connected, then try again.');
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

/** For refusals by what stands in front of the API, which have no sentence of their own. */
const sentences: Record<number, { type: string; sentence: string }> = {
  401: { type: 'signed-out', sentence: 'You have been signed out. Your document is untouched. Sign in again, then try again.' },
  403: { type: 'not-allowed', sentence: 'You are not allowed to use the checker from here. Your document is untouched. Ask your IT department.' },
  413: { type: 'too-large', sentence: 'This document is too large for the checker. Make its pictures smaller or split it in two, then try again.' },
  429: { type: 'busy', sentence: 'Too many documents are being checked at the moment. Your document is untouched. Wait a minute, then try again.' },
};

async function problemOf(response: Response): Promise<Problem> {
  const told = response.headers.get('Content-Type')?.includes('json')
    ? await response.json().catch(() => ({})) as { type?: string; detail?: string; fields?: WrongField[] }
    : {};
  const own = sentences[response.status];
  return new Problem(told.type ?? own?.type ?? `status-${response.status}`,
    told.detail ?? own?.sentence ?? 'The checker could not answer. Your document is untouched. Please try again.', told.fields);
}
