import { expect, test } from 'vitest';
import { factsOf } from '../../src/findings/facts';

const facts = (words: number, readingAge?: number) =>
  Object.fromEntries(factsOf({ words, readingAge } as Parameters<typeof factsOf>[0]).map(({ name, value }) => [name, value]));

test('a short note takes a minute, and no less', () => {
  expect(facts(20)).toEqual({ Length: '20 words', 'Reading time': 'about 1 minute' });
});

test('the reading age is told where there is one', () => {
  expect(facts(1000, 11.4)).toEqual({ Length: '1,000 words', 'Reading time': 'about 5 minutes', 'Reading age': '11 years' });
});
