import { fieldsOf, type FormField } from './form';
import type { Schema } from './schema';
import { isEmpty, itemsOf, type Path, same, type Value, valueAt, withValue } from './values';

/** A value for a field of an open document, and what stands there now. A list is given whole. */
export interface FieldValue {
  readonly field: FormField;
  readonly value: Value;
  readonly before: Value;
}

/** A value for one control, or for each of those that share its tag. */
export interface Leaf {
  readonly field: FormField;
  readonly value: Value;
  /** Of the values of this tag which, and how many they are. */
  readonly nth: number;
  readonly of: number;
  readonly isChanged: boolean;
}

/** A value that is not in the document, and why. */
export interface Unfilled {
  readonly path: string;
  readonly label: string;
  readonly reason: string;
}

/** The fields that were given another value than stands in the document. */
export function changedIn(schema: Schema, values: Value, before: Value): FieldValue[] {
  return fieldsOf(schema)
    .filter(({ locked, control }) => !locked && control !== 'picture')
    .map((field) => ({ field, value: valueAt(values, field.path), before: valueAt(before, field.path) }))
    .filter(({ value, before }) => !same(value, before));
}

/** Values as a fill takes them. */
export function joined(given: readonly FieldValue[]): Value {
  return given.reduce<Value>((all, { field, value }) => withValue(all, field.path, value), {});
}

/** The single values within a value, each with its number among those of its tag. */
export function leavesOf({ field, value, before }: FieldValue): Leaf[] {
  const flat = flatten(field, value, before), counts = new Map<string, number>();
  return flat.map((leaf) => {
    const nth = counts.get(leaf.field.tag) ?? 0;
    counts.set(leaf.field.tag, nth + 1);
    return { ...leaf, nth, of: flat.filter((other) => other.field.tag === leaf.field.tag).length };
  });
}

function flatten(field: FormField, value: Value, before: Value): Omit<Leaf, 'nth' | 'of'>[] {
  if (field.control !== 'list') return [{ field, value, isChanged: !same(value, before) }];
  return itemsOf(value).flatMap((item, i) => field.fields.flatMap((inner) => flatten(inner, valueAt(item, inner.path), valueAt(itemsOf(before)[i] ?? null, inner.path))));
}

/** The values of a document that was read again, with those that were typed since and are not in it yet. */
export function withPending(now: Value, typed: Value, pending: readonly Path[]): Value {
  return pending.reduce((values, path) => withValue(values, path, valueAt(typed, path)), now);
}

/** Which of the values given would take the place of something that was typed in the document since the form was filled from it. */
export function clashesOf(given: readonly FieldValue[], now: Value): (FieldValue & { readonly there: Value })[] {
  return given.map((each) => ({ ...each, there: valueAt(now, each.field.path) }))
    .filter(({ there, before, value }) => !isEmpty(there) && !same(there, before) && !same(there, value));
}

/** As the API writes the path of a field with its items. */
export function tagOf(path: string): string {
  return path.replace(/\[\d+\]/g, '[]');
}

