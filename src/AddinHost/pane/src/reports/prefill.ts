import type { Profile } from '../api/types';
import { fieldsOf, type FormField } from './form';
import type { Schema } from './schema';
import { isEmpty, same, type Value, valueAt, withValue } from './values';

/** A value that the directory gave to an empty field. */
export interface Prefilled {
  readonly field: FormField;
  readonly value: string;
}

/** What of the writer goes into which field of the library’s templates. */
const tags: Readonly<Record<string, keyof Profile>> = {
  'author.name': 'name', 'author.initialsAndSurname': 'initialsAndSurname', 'author.role': 'role', 'author.employer': 'employer', 'manager.name': 'manager',
};

/** What the directory knows for the empty fields about the writer. Where somebody else is named as the author, nothing: two people are never mixed. */
export function prefill(schema: Schema, values: Value, profile: Profile): Prefilled[] {
  const fields = fieldsOf(schema).filter(({ control, locked }) => control === 'text' && !locked);
  const others = new Set(fields.filter((field) => keyOf(field) === 'name' && isAnother(valueAt(values, field.path), profile)).map(noteOf));
  return fields.flatMap((field) => {
    const key = keyOf(field), value = key && profile[key];
    return value && !others.has(noteOf(field)) && isEmpty(valueAt(values, field.path)) ? [{ field, value }] : [];
  });
}

/** The values with those that the directory gave. */
export function withPrefilled(values: Value, given: readonly Prefilled[]): Value {
  return given.reduce((all, { field, value }) => withValue(all, field.path, value), values);
}

/** Those that the directory gave and nobody has changed since. */
export function standing(values: Value, given: readonly Prefilled[]): readonly Prefilled[] {
  return given.filter(({ field, value }) => same(valueAt(values, field.path), value));
}

/** The values without those that the directory gave and nobody has changed since. */
export function withoutPrefilled(values: Value, given: readonly Prefilled[]): Value {
  return standing(values, given).reduce((all, { field }) => withValue(all, field.path, null), values);
}

function isAnother(author: Value, { name }: Profile): boolean {
  return !isEmpty(author) && !same(author, name ?? null);
}

const keyOf = ({ tag }: FormField) => tags[tag.replace(/^note\d+\./, '')];

/** Each of several notes in one document has an author of its own. */
const noteOf = ({ tag }: FormField) => /^note\d+\./.exec(tag)?.[0];
