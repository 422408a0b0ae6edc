import type { Finding, Tip } from '../api/types';
import { tips, type TipDescription } from './tips';

export interface TipGroup extends TipDescription {
  readonly findings: readonly Finding[];
}

/** The findings under their tips, in PARTNERSHIP order; every tip is there, also one without findings. */
export function groupByTip(findings: readonly Finding[]): TipGroup[] {
  return tips.map((description) => ({ ...description, findings: findings.filter((finding) => finding.tip === description.tip) }));
}

/** From how many on findings of one rule are shown as a group. */
const alike = 4;

/** Findings in their order; those of a rule that has many come together where the first of them stood. */
export function groupAlike(findings: readonly Finding[]): (Finding | readonly Finding[])[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...byRule.get(finding.rule) ?? [], finding]);
  return findings.flatMap((finding): (Finding | readonly Finding[])[] => {
    const like = byRule.get(finding.rule)!;
    return like.length < alike ? [finding] : like[0] === finding ? [like] : [];
  });
}

export type Order = 'tip' | 'place' | 'fresh';

/** The findings to step through: of one tip or of all; by tip as the list shows them, in the order of the text, in which
 * the checker gives them, or only those that are new since the check before. */
export function inOrder(findings: readonly Finding[], order: Order, only: Tip | undefined, fresh: ReadonlySet<string> = new Set()): readonly Finding[] {
  const chosen = findings.filter((finding) => (only === undefined || finding.tip === only) && (order !== 'fresh' || fresh.has(finding.id)));
  return order === 'tip' ? groupByTip(chosen).flatMap((group) => groupAlike(group.findings).flat()) : chosen;
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
