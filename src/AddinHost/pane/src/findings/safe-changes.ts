import type { Finding } from '../api/types';
import type { Change } from '../document/open-document';

/** The fixes that can be applied unseen: each the only one of its finding, asking nothing, and none at words that another changes. */
export function safeChanges(findings: readonly Finding[]): Change[] {
  const changes = findings.flatMap(({ target, fixes: [fix, ...others] }) =>
    target && fix?.replacement != null && others.length === 0 ? [{ target, replacement: fix.replacement }] : []);
  return changes.filter((change, i) => !changes.slice(0, i).some((before) => overlap(before, change)));
}

function overlap({ target: a }: Change, { target: b }: Change): boolean {
  const isBefore = (x: typeof a, y: typeof a) =>
    x.end.paragraph < y.start.paragraph || x.end.paragraph === y.start.paragraph && x.end.offset <= y.start.offset;
  return a.part === b.part && !isBefore(a, b) && !isBefore(b, a);
}
