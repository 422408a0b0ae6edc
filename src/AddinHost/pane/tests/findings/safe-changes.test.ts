import { expect, test } from 'vitest';
import type { Finding } from '../../src/api/types';
import { safeChanges } from '../../src/findings/safe-changes';

const finding = (start: number, end: number, ...fixes: object[]) => ({
  target: { part: 'body', start: { paragraph: 0, offset: start }, end: { paragraph: 0, offset: end } }, fixes,
}) as unknown as Finding;

test('only fixes that leave no choice are applied together', () => {
  const one = { title: 'Write it out', replacement: 'cannot' };
  const changes = safeChanges([finding(0, 5, one), finding(6, 9, one, one), finding(10, 12, { title: 'Ask', asks: 'Which?' }), finding(20, 22)]);
  expect(changes.map(({ target, replacement }) => [target.start.offset, replacement])).toEqual([[0, 'cannot']]);
});

test('of two fixes for the same words one is applied', () => {
  const out = { title: 'Take it out', replacement: '' };
  expect(safeChanges([finding(0, 5, out), finding(3, 8, out), finding(8, 9, out)])).toHaveLength(2);
});
