import { expect, test } from 'vitest';
import type { Target } from '../../src/api/types';
import { findPlace } from '../../src/document/find-place';

const paragraphs = (...texts: string[]) => texts.map((text, index) => ({ part: 'body', index, text }));

function target(paragraph: number, offset: number, exact: string, prefix = '', suffix = '', tail: string | null = null, length = exact.length): Target {
  return {
    part: 'body', view: 'final', start: { paragraph, offset }, end: { paragraph, offset: offset + length },
    quote: { exact, tail, prefix, suffix },
  };
}

function found(place: Target, ...texts: string[]): [index: number, start: number, end: number][] | undefined {
  return findPlace(place, paragraphs(...texts))?.map(({ paragraph, start, end }) => [paragraph.index, start, end]);
}

test('a position is believed where the words there are the quoted ones', () => {
  expect(found(target(0, 11, 'calm'), 'calm, calm calm')).toEqual([[0, 11, 15]]);
});

test('words that moved to another paragraph are found by their context', () => {
  expect(found(target(0, 3, 'calm', 'is ', ' now'), 'A new line: calm.', 'He is calm now.')).toEqual([[1, 6, 10]]);
});

test('a changed quotation is not found', () => {
  expect(found(target(0, 6, 'calm', 'He is ', ' now'), 'He is upset now.')).toBeUndefined();
});

test('of equal words with equal surroundings none is guessed', () => {
  expect(found(target(5, 6, 'calm', 'is ', ' now'), 'He is calm now.', 'She is calm now.')).toBeUndefined();
});

test('of equal words the one still in its paragraph is taken', () => {
  expect(found(target(1, 0, 'calm', 'is ', ' now'), 'He is calm now.', 'Later she is calm now.')).toEqual([[1, 13, 17]]);
});

test('a word alone in a paragraph that was rewritten around it is still that word', () => {
  expect(found(target(0, 4, 'SAR', 'the ', ' was'), 'A SAR came.')).toEqual([[0, 2, 5]]);
});

test('a word found only in another paragraph and another context is not believed', () => {
  expect(found(target(0, 4, 'SAR', 'the ', ' was'), 'Nothing.', 'A SAR came.')).toBeUndefined();
});

test('a quotation over two paragraphs is found in both', () => {
  const over: Target = { ...target(0, 4, 'one\nTwo'), end: { paragraph: 1, offset: 3 } };
  expect(found(over, 'Say one', 'Two more')).toEqual([[0, 4, 7], [1, 0, 3]]);
});

test('a long quotation is found by its head and its tail', () => {
  const long = target(0, 0, 'begins', '', '', 'ends', 20);
  expect(found(long, 'New. begins in the middle ends')).toEqual([[0, 5, 30]]);
});
