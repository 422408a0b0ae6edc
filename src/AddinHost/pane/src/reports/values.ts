/** A value as a fill takes it. */
export type Value = string | boolean | number | null | readonly Value[] | { readonly [name: string]: Value };

/** Where a value stands: names, and numbers of items from 0. */
export type Path = readonly (string | number)[];

/** A path as the API writes it: `children[0].name`. */
export function written(path: Path): string {
  return path.reduce<string>((text, step) => typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step, '');
}

/** What stands at a path; null where nothing does. */
export function valueAt(values: Value, path: Path): Value {
  return path.reduce<Value>((at, step) => (at as Record<string | number, Value> | null)?.[step] ?? null, values);
}

/** The values with another one at a path; the rest is shared with those before. */
export function withValue(values: Value, path: Path, value: Value): Value {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === 'number') return itemsOf(values).map((item, i) => i === step ? withValue(item, rest, value) : item);
  const before = values !== null && typeof values === 'object' && !Array.isArray(values) ? values as Record<string, Value> : {};
  return { ...before, [step]: withValue(before[step] ?? null, rest, value) };
}

export function itemsOf(value: Value): readonly Value[] {
  return Array.isArray(value) ? value as readonly Value[] : [];
}

/** The items with one of them elsewhere. */
export function moved(items: readonly Value[], from: number, to: number): Value[] {
  const rest = items.filter((_, i) => i !== from);
  return [...rest.slice(0, to), items[from]!, ...rest.slice(to)];
}

/** Whether nothing has been said: no words, no items, nothing in any of them. A box that is not ticked says something. */
export function isEmpty(value: Value): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** Whether two values say the same; what says nothing is nothing, however it is written. */
export function same(one: Value, other: Value): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other) || Array.isArray(one) && one.length !== (other as readonly Value[]).length) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((name) => same(valueAt(one, [name]), valueAt(other, [name])));
}

/** A value in a few words. */
export function inWords(value: Value): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  const text = Array.isArray(value) ? (value as readonly Value[]).map(inWords).join(' ') : value !== null && typeof value === 'object'
    ? Object.values(value).map(inWords).join(' ') : String(value ?? '');
  const short = text.replace(/\s+/g, ' ').trim();
  return short.length > 60 ? `${short.slice(0, 57).trimEnd()}…` : short;
}
