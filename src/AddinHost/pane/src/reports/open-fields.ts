import { type DocumentFields, readFields } from '../api/fields';
import type { OpenDocument, Sighting } from '../document/open-document';

/** The open document as it now stands. */
export function bytesNow(document: OpenDocument): Promise<Uint8Array<ArrayBuffer>> {
  return document.read(new AbortController().signal);
}

/** The fields of the open document as it now stands. */
export async function fieldsNow(document: OpenDocument): Promise<DocumentFields> {
  return await readFields(await bytesNow(document));
}

/** The path of a field in the form. That of a part which may be left out ends in a question mark in the document. */
export function formPath(path: string): string {
  return path.replace(/\?$/, '');
}

/** Takes the writer to the place of a field. Where that is not where it was, the fields are read anew.
 * @param path in the form
 * @returns what became of it, undefined where the document has no such field; and the fields by which it was found */
export async function goToPlace(document: OpenDocument, open: DocumentFields, path: string): Promise<{ seen: Sighting | undefined; open: DocumentFields }> {
  const seen = await go(document, open, path);
  if (seen && seen !== 'changed') return { seen, open };
  const now = await fieldsNow(document);
  return { seen: await go(document, now, path), open: now };
}

async function go(document: OpenDocument, { fields }: DocumentFields, path: string): Promise<Sighting | undefined> {
  const field = fields.find((each) => formPath(each.path) === path);
  return field && await document.goToField!(field, fields);
}
