import type { Term } from '../api/types';

/** Terms in which what is sought stands, in the term, its plain words or what its initials stand for; those that begin with it first, then by the alphabet. */
export function matching(terms: readonly Term[], sought: string): Term[] {
  const wanted = sought.trim().toLowerCase();
  const begins = ({ headword }: Term) => headword.toLowerCase().startsWith(wanted) ? 0 : 1;
  return terms
    .filter(({ term, headword, plain, expansions }) => [term, headword, ...plain, ...expansions].some((text) => text.toLowerCase().includes(wanted)))
    .sort((a, b) => begins(a) - begins(b) || a.headword.localeCompare(b.headword, 'en-GB'));
}
