import type { Digest, Finding } from '../api/types';
import type { Change } from '../document/open-document';
import { counted } from '../findings/groups';
import { markOf, marksIn } from '../findings/mark';
import { safeChanges } from '../findings/safe-changes';
import { preferences } from '../preferences';
import type { ReviewSession } from './review-session';

/** How findings are written: as comments, or as tracked changes where one wording alone is proposed. */
export type Manner = 'comments' | 'changes';

/** Those that can be written so: with a place, and not there yet. */
export function writable(findings: readonly Finding[], manner: Manner, marks: ReadonlyMap<string, string>): Finding[] {
  return findings.filter((finding) => manner === 'comments' ? finding.target && !marks.has(finding.id) : safeChanges([finding]).length > 0);
}

/** Writes findings into the document under the reviewer's own name, as one step, and remembers what was written. */
export async function writeFindings(session: ReviewSession, findings: readonly Finding[], manner: Manner): Promise<void> {
  const changes = manner === 'comments' ? findings.flatMap(markOf) : safeChanges(findings);
  const before = idsIn(await session.digestNow());
  const made = (await session.document.apply?.(changes, preferences().name) ?? []).filter(Boolean).length;
  const ours = writtenIn(await session.digestNow(), before, changes);
  const what = counted(made, manner === 'comments' ? 'comment' : 'change');
  session.set({
    written: new Set([...session.written, ...ours]),
    said: made === changes.length ? `${what} written.` : `${what} written. The other ${changes.length - made} could not be: their words have changed, or their place takes no change.`,
  });
}

/** Takes back what was written from here and is still as it was written. */
export async function takeBack(session: ReviewSession): Promise<void> {
  const digest = await session.digestNow(), { document } = session;
  const left = takeable(session, digest);
  if (left.length > 0) await document.answer?.(left.map((about) => ({ about, action: 'take-back' as const })), digest, preferences().name);
  await session.digestNow();
  session.set({ written: new Set(), said: `${counted(left.length, 'comment or change', 'comments and changes')} taken back.` });
}

/** What was written from here and can be taken back: comments that nobody has answered, and changes where this Word can reject them. */
export function takeable({ written, document }: Pick<ReviewSession, 'written' | 'document'>, digest: Digest): string[] {
  return [...digest.comments.filter(({ replies }) => replies.length === 0), ...document.canSettle ? digest.revisions : []]
    .map(({ id }) => id).filter((id) => written.has(id));
}

/** The comments in the document that mark findings, by the finding's id. */
export function marksOf({ comments }: Digest): Map<string, string> {
  return marksIn(comments.map(({ text }) => text));
}

function idsIn({ comments, revisions }: Digest): Set<string> {
  return new Set([...comments, ...revisions].map(({ id }) => id));
}

/** What is new and says what was just written: somebody else may be writing into the document at the same time. */
function writtenIn({ comments, revisions }: Digest, before: ReadonlySet<string>, changes: readonly Change[]): string[] {
  const isOurs = (text: string, was: string) => changes.some(({ replacement, target }) => replacement?.includes(text) && target.quote.exact.includes(was));
  return [
    ...comments.filter(({ text }) => changes.some(({ comment }) => comment?.trim() === text.trim())),
    ...revisions.filter(({ text, was }) => isOurs(text, was)),
  ].map(({ id }) => id).filter((id) => !before.has(id));
}
