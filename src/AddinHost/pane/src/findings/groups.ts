import type { Finding } from '../api/types';
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
  for (const finding of findings) {
    const like = byRule.get(finding.rule);
    if (like) like.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return findings.flatMap((finding): (Finding | readonly Finding[])[] => {
    const like = byRule.get(finding.rule)!;
    return like.length < alike ? [finding] : like[0] === finding ? [like] : [];
  });
}

export type Order = 'tip' | 'place' | 'fresh';

/** "1 finding", "12 findings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
