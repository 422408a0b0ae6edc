import type { Schema } from '../reports/schema';
import type { Value } from '../reports/values';
import { ask, Problem, wordDocument } from './recording-api';
import type { FieldEntry, FieldsAnswer } from './types';

/** The fields of a document. */
export interface DocumentFields {
  /** What it was made from, as it says itself. */
  readonly template: { readonly id: string; readonly version: string } | null;
  readonly title: string | null;
  /** Each field with its place, within lists once for each item. */
  readonly fields: readonly FieldEntry[];
  readonly values: Value;
  readonly schema: Schema;
}

/** Reads the fields of a document with their values.
 * @throws {Problem} why it cannot be read, in a sentence for the writer */
export async function readFields(document: Uint8Array<ArrayBuffer>, signal?: AbortSignal): Promise<DocumentFields> {
  const response = await ask('/api/fields', { method: 'POST', body: document, headers: { 'Content-Type': wordDocument }, ...signal && { signal } });
  const { template, title = null, fields, values, schema } = await response.json() as FieldsAnswer;
  return { template, title, fields, values: values as Value, schema: schema };
}

/** Writes values over those in a document's fields.
 * @param author in whose name, where the document tracks changes
 * @throws {Problem} with each wrong field */
export async function fillDocument(document: Uint8Array<ArrayBuffer>, values: Value, author: string): Promise<Uint8Array<ArrayBuffer>> {
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  form.set('values', new Blob([JSON.stringify(values)], { type: 'application/json' }));
  if (author) form.set('author', author);
  return await bytesOf(await ask('/api/fills?overwrite=true', { method: 'POST', body: form }));
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw new Problem('unexpected', 'The checker’s answer cannot be read. Your document is as it was. Please try again.');
  return bytes;
}
