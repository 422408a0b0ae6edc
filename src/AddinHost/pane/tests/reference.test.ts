import { expect, test } from 'vitest';
import type { Term } from '../src/api/types';
import { matching } from '../src/reference/terms';

const term = (headword: string, expansions: string[] = []) => ({ term: headword, headword, plain: [], expansions }) as unknown as Term;

test('a word is found in its term and in what initials stand for, its own beginning first', () => {
  const terms = [term('ADM', ['agency decision maker']), term('decision tree'), term('goal')];
  expect(matching(terms, ' Decision ').map(({ headword }) => headword)).toEqual(['decision tree', 'ADM']);
});
