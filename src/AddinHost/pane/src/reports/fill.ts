import type { DocumentFields } from '../api/fields';
import { counted } from '../findings/groups';
import type { OpenDocument } from '../document/open-document';
import { changedIn, clashesOf, type Unfilled, withPending } from './field-values';
import { fieldsNow } from './open-fields';
import { same, type Value, valueAt, written } from './values';

/** A value that would take the place of other words, which somebody typed in the document in the meantime. */
export interface Clash {
  readonly path: string;
  readonly label: string;
  readonly there: Value;
}

/** What came of bringing a form into the open document. */
export interface Filled {
  /** The fields of the document as it now stands. */
  readonly open: DocumentFields;
  /** What the form then says: what the document does, and what was typed that it did not take. */
  readonly values: Value;
  /** The values that are in the document. */
  readonly saved: Value;
  readonly clashes: readonly Clash[];
  readonly unfilled: readonly Unfilled[];
  /** All of it in a sentence. */
  readonly said: string;
}

/** Brings what is new in the form into the open document. What was typed there in the meantime stays, unless she insists.
 * @param values what the form says
 * @param saved what of it was in the document when that was read last
 * @param name in whose name */
export async function fill(document: OpenDocument, values: Value, saved: Value, name: string, insists: boolean): Promise<Filled> {
  const now = await fieldsNow(document);
  const changed = changedIn(now.schema, values, saved), kept = insists ? [] : clashesOf(changed, now.values);
  const given = changed.filter((each) => !kept.some(({ field }) => field === each.field) && !same(each.value, valueAt(now.values, each.field.path)))
    .map((each) => ({ ...each, before: valueAt(now.values, each.field.path) }));
  const unfilled = given.length > 0 ? await document.fill!(given, name) : [];
  const open = given.length > 0 ? await fieldsNow(document) : now;
  const clashes = kept.map(({ field, there }) => ({ path: written(field.path), label: field.label, there }));
  const pending = changed.filter(({ field }) => [...clashes, ...unfilled].some(({ path }) => path === written(field.path)));
  const count = given.length - unfilled.length;
  return {
    open, clashes, unfilled,
    values: withPending(open.values, values, pending.map(({ field }) => field.path)),
    saved: withPending(open.values, saved, kept.map(({ field }) => field.path)),
    said: changed.length === 0 ? 'The document has all of this already.'
      : `${count === 0 ? 'Nothing was' : counted(count, 'field was', 'fields were')} filled in the document${pending.length > 0 ? `, ${pending.length} not` : ''}.`,
  };
}
