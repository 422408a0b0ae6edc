import { checkDocument, checkText, Problem, type Scope } from '../api/recording-api';
import type { Checked } from '../api/types';
import type { OpenDocument } from '../document/open-document';
import { preferences } from '../preferences';
import { caseOf } from '../records/case-of';

/** What is found in a document: in its file, or where that cannot be had in its main text.
 * @param reading is told each part of the file that has been read, and of how many
 * @param read is told that all of it has been
 * @throws {Problem} what went wrong, in a sentence for the writer */
export async function findIn(document: OpenDocument, scope: Scope, signal: AbortSignal, reading: (part: number, of: number) => void, read: () => void): Promise<Checked> {
  try {
    const bytes = await document.read(signal, reading);
    read();
    return await checkWithEarlier(document, bytes, scope, signal);
  } catch (error) {
    if (!(error instanceof Problem) || error.type !== 'unreadable' || scope.view || scope.since) throw error;
    return await checkText(await document.readText(), signal);
  }
}

/** Where the case has gone from the library, the document is checked by itself, and that is said. */
async function checkWithEarlier(document: OpenDocument, bytes: Uint8Array<ArrayBuffer>, scope: Scope, signal: AbortSignal): Promise<Checked> {
  const { rulesOff } = preferences(), caseId = await caseOf(document).id();
  if (caseId === undefined) return await checkDocument(bytes, rulesOff, signal, undefined, scope);
  try {
    return await checkDocument(bytes, rulesOff, signal, { caseId, name: document.name }, scope);
  } catch (error) {
    if (!(error instanceof Problem) || !error.type.endsWith('no-such-case')) throw error;
    const result = await checkDocument(bytes, rulesOff, signal, undefined, scope);
    const warnings = [...result.document.warnings, 'The case that this document belongs to is no longer in the record library, so its earlier records were not read.'];
    return { ...result, document: { ...result.document, warnings } };
  }
}
