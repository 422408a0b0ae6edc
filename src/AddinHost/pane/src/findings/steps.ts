import type { Finding, Tip } from '../api/types';
import { groupAlike, groupByTip, type Order } from './groups';

/** Findings in the order in which they are stepped through. */
export class Steps {
  private readonly places: ReadonlyMap<string, number>;

  private constructor(readonly findings: readonly Finding[], readonly order: Order) {
    this.places = new Map(findings.map(({ id }, i) => [id, i]));
  }

  /** The findings of one tip or of all: by tip as the list shows them; in the order of the text, in which the checker gives them;
   * or only those that are new since the check before. */
  static of(findings: readonly Finding[], order: Order, only?: Tip, fresh: ReadonlySet<string> = new Set()): Steps {
    const chosen = findings.filter(({ id, tip }) => (only === undefined || tip === only) && (order !== 'fresh' || fresh.has(id)));
    return new Steps(order === 'tip' ? groupByTip(chosen).flatMap((group) => groupAlike(group.findings).flat()) : chosen, order);
  }

  /** Which step a finding is, from 1; 0 where it is none of them. */
  placeOf(id: string | undefined): number {
    return (this.places.get(id ?? '') ?? -1) + 1;
  }

  /** The finding before or after another; from the last on to the first.
   * @param last at which step the current one was, where it is none any more: the one that moved up is then the next */
  neighbour(current: string | undefined, step: 1 | -1, last = 0): Finding | undefined {
    const count = this.findings.length, at = this.placeOf(current);
    const next = step === 1 ? at || Math.max(last - 1, 0) : (at || last || count + 1) - 2;
    return this.findings[(next + count) % count];
  }
}
