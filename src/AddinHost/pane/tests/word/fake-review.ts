import type { FakeWord } from './fake-word';
import type { Fake } from './requirement-sets';

export interface FakeComment { words: string; text: string; replies: string[]; author?: string; resolved?: boolean }

type Act = (deed: () => void) => void;

/** A comment as Word gives it.
 * @param act does something once Word is synchronised */
export function fakeComment({ comments, user }: FakeWord, comment: FakeComment, act: Act) {
  return {
    content: comment.text, authorName: comment.author ?? user, replies: { items: comment.replies.map((content) => ({ content })) },
    reply: (text: string) => { act(() => comment.replies.push(text)); return {}; },
    get resolved() { return comment.resolved ?? false; },
    set resolved(value: boolean) { act(() => { comment.resolved = value; }); },
    delete: () => act(() => comments.splice(comments.indexOf(comment), 1)),
  } satisfies Fake<Word.Comment>;
}

/** The tracked changes as Word gives them: each stretch of one kind and author. */
export function fakeChanges({ paragraphs, faults }: FakeWord, act: Act) {
  return paragraphs.flatMap((paragraph) => paragraph.pieces.filter(({ change }) => change).map(({ text, letters, change, by }) => ({
    author: by?.author ?? '', type: change === 'deleted' ? 'Deleted' as const : 'Added' as const, text: change === 'deleted' && faults.includes('deletions-mute') ? '' : text,
    accept: () => act(() => paragraph.settle(letters, true)), reject: () => act(() => paragraph.settle(letters, false)),
  } satisfies Fake<Word.TrackedChange>)));
}
