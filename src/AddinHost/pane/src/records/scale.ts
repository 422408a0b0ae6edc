/** A stretch of time drawn to scale, from 0 to 1. */
export class Scale {
  private readonly from: number;
  private readonly to: number;

  /** @param dates year-month-day, in any order */
  constructor(dates: readonly string[]) {
    const times = dates.map(timeOf);
    const first = times.reduce((a, b) => Math.min(a, b), Infinity), last = times.reduce((a, b) => Math.max(a, b), -Infinity);
    const margin = Math.max((last - first) * 0.02, dayLong * 3);
    [this.from, this.to] = [first - margin, last + margin];
  }

  at(date: string): number {
    return (timeOf(date) - this.from) / (this.to - this.from);
  }

  /** The first days of the years within, or of months where it is short, at most about eight. */
  ticks(): { readonly at: number; readonly label: string }[] {
    const first = new Date(this.from), last = new Date(this.to);
    const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth();
    const step = [1, 2, 3, 6, 12, 24, 60, 120].find((each) => months / each <= 5) ?? 240;
    const ticks: { at: number; label: string }[] = [];
    for (let i = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step; ; i += step) {
      const date = new Date(Date.UTC(Math.floor(i / 12), i % 12, 1));
      if (date.getTime() > this.to) return ticks;
      const label = step >= 12 ? String(date.getUTCFullYear()) : date.toLocaleDateString('en-GB', { month: 'short', year: '2-digit', timeZone: 'UTC' });
      ticks.push({ at: this.at(date.toISOString().slice(0, 10)), label });
    }
  }
}

const dayLong = 86_400_000;

function timeOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}
