import type { Term } from '../api/types';

/** A term as a reader looks it up: of alternatives the first, without what may be left out. */
export function headword({ term }: Pick<Term, 'term'>): string {
  let word = term, before = '';
  while (word !== before) {
    before = word;
    word = word.replace(/\[[^[\]]*\]/g, '').replace(/\(([^()|]*)(\|[^()]*)?\)/g, '$1');
  }
  return word.replace(/\s+/g, ' ').trim();
}

/** Terms in which what is sought stands, in the term, its plain words or what its initials stand for; those that begin with it first, then by the alphabet. */
export function matching(terms: readonly Term[], sought: string): Term[] {
  const wanted = sought.trim().toLowerCase();
  const begins = (term: Term) => headword(term).toLowerCase().startsWith(wanted) ? 0 : 1;
  return terms
    .filter((term) => [term.term, ...term.plain, ...term.expansions].some((text) => text.toLowerCase().includes(wanted)))
    .sort((a, b) => begins(a) - begins(b) || headword(a).localeCompare(headword(b), 'en-GB'));
}
