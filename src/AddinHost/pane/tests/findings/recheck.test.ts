import { expect, test } from 'vitest';
import type { Finding, Rule, TextParagraph } from '../../src/api/types';
import { inChanged, merged } from '../../src/findings/recheck';

const text = (...paragraphs: string[]) => paragraphs.map((words, i) => ({ id: `p${i}`, text: words, isListItem: false, tableNestingLevel: 0 })) satisfies TextParagraph[];
const finding = (id: string, paragraph: number, exact: string, rule = 'term', suffix = '') => ({
  id, rule,
  target: { part: 'body', view: 'final', start: { paragraph, offset: 0 }, end: { paragraph, offset: exact.length }, quote: { exact, tail: null, prefix: '', suffix } },
}) as Finding;
const rules = new Map(Object.entries({ term: 'sentence', whole: 'document' }).map(([id, reach]) => [id, { id, reach } as unknown as Rule]));
const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);

test('a finding gives way where its paragraph was changed, and stays where another was', () => {
  const old = [finding('a', 0, 'poor'), finding('b', 1, 'calm')];
  const now = text('fine', 'calm');
  expect(ids(merged(old, [], now, new Set(['p0']), rules))).toEqual(['b']);
});

test('new findings stand where their words do', () => {
  const old = [finding('a', 0, 'poor'), finding('c', 2, 'calm')];
  expect(ids(merged(old, [finding('b', 1, 'sad')], text('poor', 'sad', 'calm'), new Set(['p1']), rules))).toEqual(['a', 'b', 'c']);
});

test('what only the whole document can show stays until the whole is checked', () => {
  expect(ids(merged([finding('a', 0, 'poor', 'whole')], [], text('fine'), new Set(['p0']), rules))).toEqual(['a']);
});

test('a paragraph put in before does not drop the findings behind it', () => {
  expect(ids(merged([finding('a', 0, 'poor', 'term', ' thing')], [], text('new', 'poor thing'), new Set(['p0']), rules))).toEqual(['a']);
});

test('findings in a paragraph that is being changed are known', () => {
  expect(ids(inChanged([finding('a', 0, 'poor'), finding('b', 1, 'calm')], text('poor', 'calm'), new Set(['p1'])))).toEqual(['b']);
});
