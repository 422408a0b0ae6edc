/** The heights of the rows of a long list, of which only those near the view are drawn. A row that was never drawn has the
 * height that such a row is expected to have. */
export class RowHeights {
  private tops: number[] | undefined;

  constructor(private readonly heights: number[]) {}

  /** How far below the top of the list a row begins; of the row after the last, the height of the whole list. */
  top(row: number): number {
    return this.allTops()[row] ?? 0;
  }

  /** The row at so many pixels below the top of the list. */
  rowAt(y: number): number {
    const tops = this.allTops();
    let first = 0, last = this.heights.length - 1;
    while (first < last) {
      const middle = Math.ceil((first + last) / 2);
      if (tops[middle]! <= y) first = middle;
      else last = middle - 1;
    }
    return first;
  }

  /** A row has been measured. */
  measured(row: number, height: number): void {
    if (this.heights[row] === height) return;
    this.heights[row] = height;
    this.tops = undefined;
  }

  private allTops(): readonly number[] {
    if (!this.tops) {
      this.tops = [0];
      for (const height of this.heights) this.tops.push(this.tops.at(-1)! + height);
    }
    return this.tops;
  }
}

/** A row to draw, or how many pixels of rows that are not drawn stand in its place. */
export type Drawn = { readonly row: number } | { readonly gap: number; readonly before: number };

/** What to draw of a list: the rows of the window, the pinned ones wherever they are, and gaps for all others. */
export function drawn(heights: RowHeights, count: number, window: { first: number; last: number }, pinned: readonly number[]): Drawn[] {
  const inWindow = Array.from({ length: Math.max(0, Math.min(window.last, count - 1) - Math.max(window.first, 0) + 1) }, (_, i) => Math.max(window.first, 0) + i);
  const rows = [...new Set([...pinned.filter((row) => row >= 0 && row < count), ...inWindow])].sort((a, b) => a - b);
  const result: Drawn[] = [];
  let next = 0;
  for (const row of [...rows, count]) {
    if (row > next) result.push({ gap: heights.top(row) - heights.top(next), before: row });
    if (row < count) result.push({ row });
    next = row + 1;
  }
  return result;
}
