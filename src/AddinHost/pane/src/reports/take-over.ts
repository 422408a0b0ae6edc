import { fieldsOf, type FormField } from './form';
import type { Control, Schema } from './schema';
import { inWords, isEmpty, itemsOf, same, type Value, valueAt, withValue } from './values';

/** A filled document's values, and what they are. */
export interface Filled {
  readonly schema: Schema;
  readonly values: Value;
}

/** A value that was not taken over, in a few words, and why. */
export interface LeftOut {
  readonly label: string;
  readonly value: string;
  readonly reason: string;
}

export interface TakenOver {
  readonly values: Value;
  /** How many single values came over. */
  readonly taken: number;
  readonly left: readonly LeftOut[];
}

/** What a field takes from one of another kind: a line of text becomes a paragraph, but not the other way round. */
const takes: Partial<Record<Control, readonly Control[]>> = {
  multiline: ['text', 'multiline'], 'rich-text': ['text', 'multiline', 'rich-text'], 'combo-box': ['text', 'dropdown', 'combo-box'],
};

/** Takes into a form what another document says in fields of the same tag and kind. What the form has already stays. */
export function takeOver(schema: Schema, values: Value, from: Filled): TakenOver {
  return takeFields(fieldsOf(schema), fieldsOf(from.schema), values, from.values);
}

function takeFields(into: readonly FormField[], others: readonly FormField[], values: Value, from: Value): TakenOver {
  return others.reduce<TakenOver>((so, other) => {
    const value = valueAt(from, other.path), field = into.find(({ tag }) => tag === other.tag);
    if (isEmpty(value) || value === false) return so;
    const took = take(field, other, valueAt(so.values, other.path), value);
    return typeof took === 'string' ? { ...so, left: [...so.left, { label: other.label, value: inWords(value), reason: took }] }
      : { values: withValue(so.values, other.path, took.values), taken: so.taken + took.taken, left: [...so.left, ...took.left] };
  }, { values, taken: 0, left: [] });
}

/** A value as a field takes it, or why it does not. */
function take(field: FormField | undefined, other: FormField, there: Value, value: Value): TakenOver | string {
  if (!field) return 'This report does not ask for it.';
  if (field.locked) return 'It is locked here.';
  if (!(takes[field.control] ?? [field.control]).includes(other.control)) return 'It is another kind of field here.';
  if (field.control === 'picture') return 'Put the picture in with Word.';
  if (!isEmpty(there) && there !== false) return same(there, value) ? { values: there, taken: 0, left: [] } : 'Something else is filled in here, and stays.';
  if (field.control === 'dropdown' && !field.choices.some((choice) => choice.value === value)) return 'It is not among the choices here.';
  return field.control === 'list' ? takeItems(field, other, itemsOf(value)) : { values: value, taken: 1, left: [] };
}

function takeItems(field: FormField, other: FormField, items: readonly Value[]): TakenOver {
  const taken = items.map((item) => takeFields(field.fields, other.fields, {}, item));
  return {
    values: taken.map(({ values }) => values), taken: taken.reduce((sum, each) => sum + each.taken, 0),
    left: taken.flatMap(({ left }, i) => left.map((each) => ({ ...each, label: `${other.label}, ${i + 1}: ${each.label}` }))),
  };
}
