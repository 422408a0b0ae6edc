import type { Value } from '../reports/values';
import { ask } from './recording-api';
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
