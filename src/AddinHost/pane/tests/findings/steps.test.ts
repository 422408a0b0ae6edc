import { expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import { Steps } from '../../src/findings/steps';

const finding = (id: string, tip: Finding['tip']) => ({ id, tip }) as Finding;
const findings = [finding('a', 'professional'), finding('b', 'accurate'), finding('c', 'professional')];
const ids = (steps: Steps) => steps.findings.map(({ id }) => id).join('');

test('findings are stepped through by tip or by place', () => {
  expect(ids(Steps.of(findings, 'tip'))).toBe('bac');
  expect(ids(Steps.of(findings, 'place'))).toBe('abc');
  expect(ids(Steps.of(findings, 'place', 'professional'))).toBe('ac');
});

test('only what is new since the check before is stepped through where that is asked', () => {
  expect(ids(Steps.of(findings, 'fresh', undefined, new Set(['c'])))).toBe('c');
});

test('stepping goes round', () => {
  const steps = Steps.of(findings, 'place'), from = (current: string | undefined, step: 1 | -1) => steps.neighbour(current, step)?.id;
  expect([from('a', 1), from('c', 1), from('b', -1), from('a', -1)]).toEqual(['b', 'a', 'a', 'c']);
  expect([from(undefined, 1), from(undefined, -1)]).toEqual(['a', 'c']);
  expect(Steps.of([], 'place').neighbour(undefined, 1)).toBeUndefined();
});

test('after a finding was dealt with, stepping goes on from where it was', () => {
  const steps = Steps.of(findings, 'place'), from = (last: number, step: 1 | -1) => steps.neighbour('gone', step, last)?.id;
  expect([from(1, 1), from(2, 1), from(4, 1)]).toEqual(['a', 'b', 'a']);
  expect([from(1, -1), from(2, -1), from(4, -1)]).toEqual(['c', 'a', 'c']);
});
