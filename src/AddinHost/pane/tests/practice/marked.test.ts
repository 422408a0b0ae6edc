import { expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import { inOrder, marked } from '../../src/practice/marked';

function finding(paragraph: number, from: number, to: number, last = paragraph): Finding {
  return { target: { start: { paragraph, offset: from }, end: { paragraph: last, offset: to } } } as Finding;
}

test('The words of a finding are cut out of their line, and its number stands where they end', () => {
  const [line] = marked('She kicked off at tea.', [finding(0, 4, 14)]);
  expect(line).toEqual([{ text: 'She ', on: [], ends: [] }, { text: 'kicked off', on: [1], ends: [1] }, { text: ' at tea.', on: [], ends: [] }]);
});

test('Findings that overlap each keep their words', () => {
  const [line] = marked('abcdef', [finding(0, 0, 4), finding(0, 2, 6)]);
  expect(line!.map(({ text, on }) => [text, on])).toEqual([['ab', [1]], ['cd', [1, 2]], ['ef', [2]]]);
});

test('A finding over two lines ends in the second', () => {
  const lines = marked('one\r\ntwo', [finding(0, 1, 2, 1)]);
  expect(lines[0]!.map(({ text, ends }) => [text, ends])).toEqual([['o', []], ['ne', []]]);
  expect(lines[1]![0]).toEqual({ text: 'tw', on: [1], ends: [1] });
});

test('Findings are numbered as they are met, and those of the whole come last', () => {
  const whole = {} as Finding, late = finding(3, 0, 1), early = finding(1, 5, 6), earlier = finding(1, 2, 3);
  expect(inOrder([whole, late, early, earlier, whole])).toEqual([earlier, early, late, whole, whole]);
});

test('An empty line stays a line', () => {
  expect(marked('one\n\ntwo', [])).toHaveLength(3);
});
