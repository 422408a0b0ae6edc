import { ask } from './recording-api';
import type { OrganisationSettings, SettingsAnswer, Term } from './types';

/** The organisation's settings as the server has them. */
export interface ShownSettings extends SettingsAnswer {
  /** The tag of their version, which a change must give. */
  readonly etag: string;
}

/** @throws {Problem} what went wrong, in a sentence for the writer */
export async function getSettings(): Promise<ShownSettings> {
  return shown(await ask('/api/settings', {}));
}

/** Changes the organisation's settings, unless somebody else has since they were shown.
 * @throws {Problem} what is wrong with them, in a sentence */
export async function saveSettings(settings: OrganisationSettings, etag: string): Promise<ShownSettings> {
  return shown(await ask('/api/settings', { method: 'PUT', body: JSON.stringify(settings), headers: { 'Content-Type': 'application/json', 'If-Match': etag } }));
}

/** The terms and acronyms that the checker knows, the organisation's own first.
 * @throws {Problem} as {@link getSettings} */
export async function listTerms(): Promise<Term[]> {
  return (await (await ask('/api/glossary', {})).json() as { entries: Term[] }).entries;
}

async function shown(response: Response): Promise<ShownSettings> {
  return { ...await response.json() as SettingsAnswer, etag: response.headers.get('ETag') ?? '' };
}
