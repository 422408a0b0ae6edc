import type { Finding } from '../api/types';
import { groupAlike, groupByTip, type Order } from './groups';

/** One row of the list of findings. `key` stays the same as long as the row is about the same thing. */
export type Row =
  | { readonly kind: 'heading'; readonly key: string; readonly name: string; readonly count: number }
  | { readonly kind: 'group'; readonly key: string; readonly rule: string; readonly findings: readonly Finding[] }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly isInGroup: boolean };

/** The findings as rows: under their tips, with like ones folded under one row; or in the order in which they stand.
 * @param open the rules whose groups are unfolded */
export function rowsOf(findings: readonly Finding[], order: Order, open: ReadonlySet<string>): Row[] {
  if (order !== 'tip') return findings.map((finding) => row(finding, false));
  return groupByTip(findings).filter((group) => group.findings.length > 0).flatMap(({ tip, name, findings: ofTip }): Row[] => [
    { kind: 'heading', key: `tip ${tip}`, name, count: ofTip.length },
    ...groupAlike(ofTip).flatMap((entry) => 'id' in entry ? [row(entry, false)] : group(entry, open)),
  ]);
}

function group(findings: readonly Finding[], open: ReadonlySet<string>): Row[] {
  const { rule } = findings[0]!;
  return [{ kind: 'group', key: `rule ${rule}`, rule, findings }, ...open.has(rule) ? findings.map((finding) => row(finding, true)) : []];
}

function row(finding: Finding, isInGroup: boolean): Row {
  return { kind: 'finding', key: finding.id, finding, isInGroup };
}
