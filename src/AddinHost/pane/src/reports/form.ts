import type { Template } from '../api/types';
import type { Control, Schema } from './schema';
import { isEmpty, itemsOf, type Path, type Value, valueAt, written } from './values';

/** One thing that a form asks for. */
export interface FormField {
  /** Within the form, or within the item of its list. */
  readonly path: Path;
  /** As the document's controls are tagged: `actions[].what`. */
  readonly tag: string;
  /** The tag of the question whose no takes this out of the report. */
  readonly condition: string | undefined;
  readonly label: string;
  readonly guidance: string | undefined;
  readonly control: Control;
  readonly choices: readonly { readonly value: string; readonly title: string }[];
  readonly required: boolean;
  readonly locked: boolean;
  readonly section: string | undefined;
  /** What is asked of each item of a list. */
  readonly fields: readonly FormField[];
}

/** A part of a form that is filled on one page. */
export interface Step {
  readonly heading: string;
  readonly guidance: string | undefined;
  readonly fields: readonly FormField[];
}

/** A required field that is empty. */
export interface Missing {
  readonly path: Path;
  readonly label: string;
}

/** What a schema asks for, in form order. */
export function fieldsOf(schema: Schema, within: Path = []): FormField[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const path = [...within, name], own = property['x-recording'];
    if (property.properties && !own) return fieldsOf(property, path);
    const list = property.items && own?.control !== 'rich-text';
    return [{
      path, tag: own?.path ?? written(path), condition: own?.condition, label: property.title ?? name, guidance: property.description, control: list ? 'list' : own?.control ?? 'text',
      choices: choicesOf(property), required: schema.required?.includes(name) ?? false, locked: property.readOnly ?? false,
      section: own?.section ?? undefined, fields: list ? fieldsOf(property.items) : [],
    }];
  });
}

/** The form of a template in steps, one for each section in which something is asked, and for each note that was put in later. */
export function stepsOf({ schema, sections }: Pick<Template, 'sections'> & { readonly schema: Schema }): Step[] {
  const fields = fieldsOf(schema), known = new Set(sections.map(({ id }) => id));
  const own = fields.filter((field) => !noteOf(field)), notes = [...new Set(fields.map(noteOf).filter((number) => number !== undefined))];
  const first = own.filter(({ section }) => !section || !known.has(section));
  return [
    { heading: known.size > 0 ? 'At the top' : 'Fields', guidance: undefined, fields: first },
    ...sections.map(({ id, heading, guidance }) => ({ heading, guidance: guidance ?? undefined, fields: own.filter(({ section }) => section === id) })),
    ...notes.map((number) => ({ heading: `Note ${number}`, guidance: undefined, fields: fields.filter((field) => noteOf(field) === number) })),
  ].filter((step) => step.fields.length > 0);
}

/** Which of several notes in one document a field belongs to; the first has tags like any other field. */
function noteOf({ tag }: FormField): string | undefined {
  return /^note(\d+)\./.exec(tag)?.[1];
}

/** Whether a field is asked for: not where the question that it hangs on is answered with no.
 * @param within of which item */
export function isAsked({ condition }: FormField, values: Value, within: Path = []): boolean {
  return condition === undefined || valueAt(values, numbered(condition, within)) !== false;
}

/** The required fields that are still empty, in form order.
 * @param within of which item */
export function missingOf(fields: readonly FormField[], values: Value, within: Path = []): Missing[] {
  return requiredOf(fields, values, within).filter(({ path }) => isEmpty(valueAt(values, path)));
}

/** How many required fields there are, with those of every item of a list. */
export function requiredIn(fields: readonly FormField[], values: Value): number {
  return requiredOf(fields, values, []).length;
}

function requiredOf(fields: readonly FormField[], values: Value, within: Path): Missing[] {
  return fields.filter((field) => isAsked(field, values, within)).flatMap((field) => {
    const path = [...within, ...field.path];
    if (field.control === 'list') return itemsOf(valueAt(values, path)).flatMap((_, i) => requiredOf(field.fields, values, [...path, i]));
    return field.required ? [{ path, label: field.label }] : [];
  });
}

/** A tag as a path, its lists with the numbers of the items that it is looked at from. */
function numbered(tag: string, within: Path): Path {
  const numbers = within.filter((step) => typeof step === 'number');
  return tag.replace(/\?$/, '').split('.').flatMap((name) => name.endsWith('[]') ? [name.slice(0, -2), numbers.shift() ?? 0] : [name]);
}

/** The number of the step in which a field is asked for; -1 where none asks for it.
 * @param path as the API writes it */
export function stepWith(steps: readonly Step[], path: string): number {
  return steps.findIndex(({ fields }) => fields.some((field) => {
    const own = written(field.path);
    return path === own || path.startsWith(`${own}[`);
  }));
}

function choicesOf({ enum: simple, oneOf, 'x-recording': own }: Schema): FormField['choices'] {
  if (own?.control === 'rich-text') return [];
  return (simple ?? own?.choices)?.map((value) => ({ value, title: value }))
    ?? oneOf?.map(({ const: value = '', title = value }) => ({ value, title })) ?? [];
}
