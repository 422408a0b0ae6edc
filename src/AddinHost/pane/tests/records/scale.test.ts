import { expect, test } from 'vitest';
import { Scale } from '../../src/records/scale';

test('time is drawn to scale: twice as far apart is twice as far', () => {
  const scale = new Scale(['2024-01-01', '2024-12-31', '2026-01-01']);
  const [a, b, c] = ['2024-01-01', '2024-07-01', '2024-12-30'].map((date) => scale.at(date));
  expect(c! - b!).toBeCloseTo(b! - a!, 6);
  expect(a).toBeGreaterThan(0);
  expect(scale.at('2026-01-01')).toBeLessThan(1);
});

test.each([[['2026-05-03']], [['2026-01-01', '2026-03-01']], [['1999-05-08', '2026-03-01']]])('a few ticks are within %j', (dates) => {
  const ticks = new Scale(dates).ticks();
  expect(ticks.length).toBeLessThan(9);
  for (const { at } of ticks) expect(at >= 0 && at <= 1).toBe(true);
});

test('over some years each tick is a year', () => {
  expect(new Scale(['2023-03-01', '2026-09-20']).ticks().map(({ label }) => label)).toEqual(['2024', '2025', '2026']);
});
