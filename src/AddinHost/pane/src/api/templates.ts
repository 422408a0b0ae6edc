import type { Value } from '../reports/values';
import { ask, wordDocument } from './recording-api';
import type { Template, TemplateSummary } from './types';

/** Every report template. */
export async function listTemplates(): Promise<TemplateSummary[]> {
  return await (await ask('/api/templates', {})).json() as TemplateSummary[];
}

/** A template with the schema of its values and its sections. */
export async function getTemplate(id: string): Promise<Template> {
  return await (await ask(`/api/templates/${encodeURIComponent(id)}`, {})).json() as Template;
}

/** A new document from a template.
 * @param values as the template's schema describes them
 * @param isFinished takes out the template's guidance, and demands every required field
 * @throws {Problem} with each wrong field */
export async function makeDocument(id: string, values: Value, isFinished: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const response = await ask(`/api/templates/${encodeURIComponent(id)}/documents?finished=${isFinished}`, {
    method: 'POST', body: JSON.stringify(values), headers: { 'Content-Type': 'application/json' },
  });
  return new Uint8Array(await response.arrayBuffer());
}

/** The blank document of a template.
 * @param prefix stands before each of its tags */
export async function getTemplateFile(id: string, prefix = ''): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await ask(`/api/templates/${encodeURIComponent(id)}/file${prefix && `?prefix=${prefix}`}`, {})).arrayBuffer());
}

/** Puts a blank note into a document.
 * @param after the number of the body's paragraph after which it goes; without one it goes at the end
 * @param author in whose name, where the document tracks changes */
export async function insertTemplate(document: Uint8Array<ArrayBuffer>, id: string, after: number | undefined, author: string): Promise<Uint8Array<ArrayBuffer>> {
  const form = new FormData();
  form.set('document', new Blob([document], { type: wordDocument }), 'document.docx');
  if (author) form.set('author', author);
  const response = await ask(`/api/notes?template=${encodeURIComponent(id)}${after === undefined ? '' : `&after=${after}`}`, { method: 'POST', body: form });
  return new Uint8Array(await response.arrayBuffer());
}
