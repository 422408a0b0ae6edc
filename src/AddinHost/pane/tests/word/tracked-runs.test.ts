import { expect, test } from 'vitest';
import type { DigestRevision } from '../../src/api/types';
import { isAlike, runsOf } from '../../src/document/word/tracked-runs';

const mark = (type: 'Added' | 'Deleted' | 'Formatted', text: string, author = 'Priya Shah') => ({ type, text, author });
const change = (kind: DigestRevision['kind'], was: string, text: string) => ({ kind, was, text, author: 'Priya Shah' }) as DigestRevision;
const texts = (marks: ReturnType<typeof mark>[], wanted: DigestRevision) => runsOf(marks, wanted).map((run) => run.map(({ text }) => text));

test('a replacement is a deletion and an insertion, in either order', () => {
  expect(texts([mark('Deleted', 'soon'), mark('Added', 'on 17 March')], change('replacement', 'soon', 'on 17 March'))).toEqual([['soon', 'on 17 March']]);
  expect(texts([mark('Added', 'on 17 March'), mark('Deleted', 'soon')], change('replacement', 'soon', 'on 17 March'))).toEqual([['on 17 March', 'soon']]);
});

test('words with nothing but a space between them are one change', () => {
  const marks = [mark('Deleted', 'very'), mark('Added', 'quite'), mark('Deleted', 'bad'), mark('Added', 'poor')];
  expect(texts(marks, change('replacement', 'very bad', 'quite poor'))).toEqual([['very', 'quite', 'bad', 'poor']]);
});

test('another author’s changes are none of it, and of equal ones each is one', () => {
  const marks = [mark('Added', 'the', 'Owen Price'), mark('Added', 'the'), mark('Formatted', 'the'), mark('Added', 'the')];
  expect(runsOf(marks, change('insertion', '', 'the'))).toEqual([[marks[1]], [marks[3]]]);
  expect(runsOf(marks, change('formatting', '', 'the'))).toEqual([[marks[2]]]);
});

test('a deletion whose words Word keeps to itself is not found', () => {
  expect(texts([mark('Deleted', '')], change('deletion', 'soon', ''))).toEqual([]);
});

test('ends of paragraphs and marks of pictures read alike, and spaces do not read as nothing', () => {
  expect(isAlike('one\rtwo\u0001', 'one\ntwo\uFFFC')).toBe(true);
  expect(isAlike(' ', '')).toBe(false);
  expect(isAlike('  ', ' \u00A0')).toBe(true);
});
