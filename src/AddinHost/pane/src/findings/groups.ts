import type { Finding, Tip } from '../api/types';
import { tips, type TipDescription } from './tips';

export interface TipGroup extends TipDescription {
  readonly findings: readonly Finding[];
}

/** The findings under their tips, in PARTNERSHIP order; every tip is there, also one without findings. */
export function groupByTip(findings: readonly Finding[]): TipGroup[] {
  return tips.map((description) => ({ ...description, findings: findings.filter((finding) => finding.tip === description.tip) }));
}

export type Order = 'tip' | 'place';

/** The findings to step through: of one tip or of all, by tip or in the order of the text, in which the checker gives them. */
export function inOrder(findings: readonly Finding[], order: Order, only: Tip | undefined): readonly Finding[] {
  const chosen = only === undefined ? findings : findings.filter((finding) => finding.tip === only);
  return order === 'place' ? chosen : groupByTip(chosen).flatMap((group) => group.findings);
}

/** The finding before or after another; from the last on to the first. */
export function neighbour(findings: readonly Finding[], current: string | undefined, step: 1 | -1): Finding | undefined {
  const at = findings.findIndex((finding) => finding.id === current);
  const next = at < 0 ? (step === 1 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length;
  return findings[next];
}

/** "1 finding", "12 findings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
