import { expect, test } from 'vitest';
import { drawn, RowHeights } from '../../src/findings/row-heights';

test('rows are found by how far down they are, also after one turned out higher', () => {
  const heights = new RowHeights([10, 20, 30]);
  expect([0, 9, 10, 29, 30, 500].map((y) => heights.rowAt(y))).toEqual([0, 0, 1, 1, 2, 2]);
  heights.measured(0, 15);
  expect([0, 1, 2, 3].map((row) => heights.top(row))).toEqual([0, 15, 35, 65]);
  expect(new RowHeights([]).rowAt(5)).toBe(0);
});

test('only the window and the pinned rows are drawn, and what is left out leaves a gap of its height', () => {
  const heights = new RowHeights(Array.from({ length: 2000 }, () => 10));
  expect(drawn(heights, 2000, { first: 1000, last: 1001 }, [3, 1000, -1])).toEqual([
    { gap: 30, before: 3 }, { row: 3 }, { gap: 9960, before: 1000 }, { row: 1000 }, { row: 1001 }, { gap: 9980, before: 2000 },
  ]);
  expect(drawn(heights, 2, { first: -30, last: 60 }, [])).toEqual([{ row: 0 }, { row: 1 }]);
  expect(drawn(heights, 0, { first: 0, last: 60 }, [5])).toEqual([]);
});
