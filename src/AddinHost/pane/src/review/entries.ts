import type { Digest, DigestComment, DigestRevision } from '../api/types';

/** What a review holds: a comment with its answers, or a tracked change. */
export type Entry = DigestComment | DigestRevision;

/** Which of them are wanted; empty texts want any. */
export interface Filter {
  readonly author: string;
  readonly kind: '' | 'comment' | DigestRevision['kind'];
  /** The first and the last day, as 2026-03-12. */
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
  readonly isNew: boolean;
}

export const everything: Filter = { author: '', kind: '', from: '', to: '', isOpen: false, isNew: false };

export function isComment(entry: Entry): entry is DigestComment {
  return 'replies' in entry;
}

/** The comments and changes in the order of the document: the main text before the rest, and what has lost its place last. */
export function entriesOf({ comments, revisions }: Digest): Entry[] {
  return [...comments, ...revisions].map((entry) => ({ entry, at: placeOf(entry) })).sort((a, b) => compare(a.at, b.at)).map(({ entry }) => entry);
}

/** Those that pass a filter. A thread passes with all its answers where one of them does.
 * @param looked when the reviewer last looked, on her own clock */
export function filtered(entries: readonly Entry[], filter: Filter, looked: string | undefined): Entry[] {
  return entries.filter((entry) => {
    if (isComment(entry) ? filter.kind !== '' && filter.kind !== 'comment' || filter.isOpen && entry.resolved : filter.kind !== '' && filter.kind !== entry.kind) return false;
    return [entry, ...isComment(entry) ? entry.replies : []].some(({ author, date }) => (filter.author === '' || filter.author === author)
      && (filter.from === '' || day(date) >= filter.from) && (filter.to === '' || day(date) !== '' && day(date) <= filter.to)
      && (!filter.isNew || isLater(date, looked)));
  });
}

/** Whether something was said or changed after a time, by the clocks on the wall. */
function isLater(date: string | null | undefined, looked: string | undefined): boolean {
  return looked === undefined || (date ?? '').slice(0, 19) > looked.slice(0, 19);
}

function day(date: string | null | undefined): string {
  return (date ?? '').slice(0, 10);
}

interface Place { readonly part: string; readonly paragraph: number; readonly offset: number }

function placeOf({ target }: Entry): Place {
  return target ? { part: target.part === 'body' ? '' : target.part, ...target.start } : { part: '~', paragraph: 0, offset: 0 };
}

function compare(a: Place, b: Place): number {
  return a.part === b.part ? a.paragraph - b.paragraph || a.offset - b.offset : a.part < b.part ? -1 : 1;
}
