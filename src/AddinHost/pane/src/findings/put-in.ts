import { Problem } from '../api/recording-api';
import type { Target } from '../api/types';
import type { OpenDocument } from '../document/open-document';
import { unreachable } from '../document/sightings';
import { preferences } from '../preferences';

/** Puts a paragraph in after the one in which a target ends, tracked.
 * @returns whether the document can be changed
 * @throws {Problem} where the target's words have changed */
export async function putIn(document: OpenDocument, target: Target, note: string): Promise<boolean> {
  if (!document.insert) return false;
  const { name } = preferences(), insertion = { paragraphs: [note], isApart: true };
  if (document.hasCursor) {
    if (await document.goTo(target) !== 'shown') throw new Problem('changed', unreachable.changed);
    await document.insert(insertion, name);
    return true;
  }
  const after = target.part === 'body' ? (await document.readText()).find(({ id }) => id === String(target.end.paragraph)) : undefined;
  if (!after) throw new Problem('changed', unreachable.changed);
  await document.insert(insertion, name, after);
  return true;
}
