import type { DigestRevision } from '../api/types';
import { type Entry, isComment } from './entries';

/** The kinds of tracked change, as the pane says them. */
export const kinds: Record<DigestRevision['kind'], string> = {
  insertion: 'Insertion', deletion: 'Deletion', replacement: 'Replacement', move: 'Move', formatting: 'Formatting', paragraph: 'Paragraph', row: 'Row of a table', cell: 'Cell of a table',
};

export function kindOf(entry: Entry): string {
  return isComment(entry) ? entry.resolved ? 'Comment, resolved' : 'Comment' : kinds[entry.kind];
}

/** What was done, in a sentence that needs no colours. */
export function deedOf({ kind, text, was }: DigestRevision): string {
  const [now, then] = [quoted(text), quoted(was)];
  switch (kind) {
    case 'replacement': return `${then} became ${now}`;
    case 'insertion': return `Put in ${now}`;
    case 'deletion': return `Took out ${then}`;
    case 'move': return `Moved ${now}`;
    case 'formatting': return `Gave ${now} another look`;
    case 'paragraph': return text === '' ? 'Joined two paragraphs' : 'Divided a paragraph';
    case 'row': return was === '' ? `Put in a row: ${now}` : `Took out a row: ${then}`;
    case 'cell': return was === '' ? `Put in a cell: ${now}` : `Took out a cell: ${then}`;
  }
}

/** “3 May 2026, 14:30”, as the clock on the writer's wall had it. */
export function when(date: string | null | undefined): string {
  if (!date) return 'no date';
  const wall = new Date(`${date.slice(0, 19)}Z`);
  return wall.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).replace(' at ', ', ');
}

function quoted(text: string): string {
  const words = text.replaceAll('\uFFFC', '').replace(/\s+/g, ' ').trim();
  return words === '' ? text === '' ? 'nothing' : 'a space or mark' : `“${words.length > 300 ? `${words.slice(0, 300)}…` : words}”`;
}
