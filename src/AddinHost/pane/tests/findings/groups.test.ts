import { expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import { counted, groupAlike, groupByTip } from '../../src/findings/groups';
import { tips } from '../../src/findings/tips';

const finding = (id: string, tip: Finding['tip']) => ({ id, tip }) as Finding;
const findings = [finding('a', 'professional'), finding('b', 'accurate'), finding('c', 'professional')];

test('the initials of the tips spell PARTNERSHIP', () => {
  expect(tips.map(({ name }) => name[0]).join('')).toBe('PARTNERSHIP');
});

test('every tip has its group, also one without findings', () => {
  expect(groupByTip(findings).map((group) => group.findings.length)).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
});

test('many findings of one rule come as one group, few as they are', () => {
  const of = (rule: string, ...names: string[]) => names.map((id) => ({ id, rule }) as Finding);
  expect(groupAlike([...of('x', 'a'), ...of('y', 'b'), ...of('x', 'c', 'd', 'e')])).toEqual([of('x', 'a', 'c', 'd', 'e'), of('y', 'b')[0]]);
  expect(groupAlike(of('x', 'a', 'b', 'c'))).toEqual(of('x', 'a', 'b', 'c'));
});

test('one finding is not told as many', () => {
  expect([0, 1, 2000].map((n) => counted(n, 'finding'))).toEqual(['0 findings', '1 finding', '2,000 findings']);
});
