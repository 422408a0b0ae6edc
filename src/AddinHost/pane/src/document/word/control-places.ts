import type { FieldEntry } from '../../api/types';
import { tagOf } from '../../reports/field-values';
import type { Sighting } from '../open-document';
import { numberOf, readControls } from './controls';
import { inWord } from './word-queue';

/** Selects the control of a field. */
export function goToControl({ path }: FieldEntry, fields: readonly FieldEntry[]): Promise<Sighting> {
  return inWord(async (context) => {
    const controls = (await readControls(context)).get(tagOf(path)) ?? [], { nth, of } = numberOf(path, fields.map((field) => field.path));
    if (controls.length % of !== 0 || !controls[nth]) return controls.length === 0 ? 'unseen' : 'changed';
    controls[nth].select();
    await context.sync();
    return 'shown';
  });
}

/** The path of the field that holds the selection. */
export function fieldAtCursor(fields: readonly FieldEntry[]): Promise<string | undefined> {
  return inWord(async (context) => {
    const here = context.document.getSelection().parentContentControlOrNullObject;
    here.load('id, tag, title');
    const controls = await readControls(context);
    if (here.isNullObject) return undefined;
    const tag = here.tag || here.title, alike = fields.filter(({ path }) => tagOf(path) === tag);
    const at = (controls.get(tag) ?? []).findIndex(({ id }) => id === here.id);
    return at < 0 ? undefined : alike[at % alike.length]?.path;
  });
}
