import { ukText } from '../reports/uk-date';

/** How a record was shared with the person. */
export interface Sharing {
  readonly who: string;
  /** As 2026-03-12. */
  readonly on: string;
  /** How, as it goes on from "I shared this record with Ada Lowe on 12 March 2026". */
  readonly how: string;
  readonly said: string;
}

/** The ways of sharing to choose from. */
export const ways = ['and read it through with them', 'and gave them a copy', 'and sent them a copy', 'with an advocate or interpreter beside them'] as const;

/** The sentences that go into the record. */
export function sharingNote({ who, on, how, said }: Sharing): string {
  const words = said.trim().replace(/[“”"]/g, '’');
  return `I shared this record with ${who.trim()} on ${ukText(on)}, ${how}. ${words === '' ? 'They did not comment on it.' : `What they said: “${words}”`}`;
}
