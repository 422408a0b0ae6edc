import { expect, test } from 'vitest';
import type { Term } from '../src/api/types';
import { headword, matching } from '../src/reference/terms';

const term = (words: string, expansions: string[] = []) => ({ term: words, plain: [], expansions }) as unknown as Term;

test('a pattern is shown as its first wording', () => {
  expect(headword(term('(engage|engages) (well|(poorly|badly)) [with|in]'))).toBe('engage well');
  expect(headword(term('reablement goal'))).toBe('reablement goal');
});

test('a word is found in its term and in what initials stand for, its own beginning first', () => {
  const terms = [term('ADM', ['agency decision maker']), term('decision tree'), term('goal')];
  expect(matching(terms, ' Decision ').map(({ term }) => term)).toEqual(['decision tree', 'ADM']);
});
