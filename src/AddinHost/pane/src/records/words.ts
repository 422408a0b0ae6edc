import type { CaseEvent, RecordQuotation, RecordSource, Target } from '../api/types';

/** "3 May 2026". */
export function day(iso: string): string {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "May 2026". */
export function month(iso: string): string {
  return new Date(`${iso.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** When it happened, with how that is known where the record does not give the day. */
export function whenOf({ date, isMonth, isRelative }: CaseEvent): string {
  return `${isMonth ? month(date) : day(date)}${isRelative ? ' (worked out from the record’s date)' : ''}`;
}

/** Which record, of which day, by whom. */
export function sourceOf({ name, date, author }: RecordSource): string {
  return [name, day(date), ...(author ? [author] : [])].join(', ');
}

/** Where in its record something stands, counted as a reader counts. */
export function placeOf({ part, start }: Target): string {
  const paragraph = `paragraph ${start.paragraph + 1}`, [kind, number] = part.split(':');
  if (part === 'body') return paragraph;
  return `${kind === 'textbox' ? 'text box' : kind}${number ? ` ${number}` : ''}, ${paragraph}`;
}

/** A quotation with its source, as it is put into a document. */
export function quotation({ words, source }: RecordQuotation): string {
  return `“${words.trim()}” (${sourceOf(source)})`;
}

/** "missed-medication" as "missed medication". */
export function spaced(kind: string): string {
  return kind.replaceAll('-', ' ');
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
