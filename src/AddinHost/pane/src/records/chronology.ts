import type { CaseEvent, PatternKind } from '../api/types';
import type { Insertion } from '../document/open-document';
import { sourceOf, whenOf } from './words';

/** What is shown of a chronology: everything, what changed the person's life, or the events of one pattern. */
export type Choice = 'all' | 'significant' | PatternKind;

export function chosenEvents(events: readonly CaseEvent[], choice: Choice): readonly CaseEvent[] {
  return choice === 'all' ? events : events.filter((event) => choice === 'significant' ? event.isSignificant : event.pattern === choice);
}

/** Events as a table for a document: each with its day, the record's own words and all its sources. */
export function chronology(events: readonly CaseEvent[]): Insertion {
  return {
    paragraphs: [],
    table: {
      headings: ['Date', 'What the record says', 'Source'],
      rows: events.map((event) => [whenOf(event), `“${event.accounts[0]!.words.trim()}”`, event.accounts.map(({ source }) => sourceOf(source)).join('; ')]),
    },
  };
}
