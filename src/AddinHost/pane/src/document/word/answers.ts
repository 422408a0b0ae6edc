import { Problem } from '../../api/recording-api';
import type { Digest, DigestComment, DigestRevision } from '../../api/types';
import type { Answer } from '../open-document';
import { refusalOf } from './changes';
import { isAlike, runsOf } from './tracked-runs';
import { inWord } from './word-queue';

const sentences = {
  gone: 'Word shows this comment or change otherwise than when it was read. Look again, then try again.',
  unsettled: 'This Word does not let the pane accept or reject changes. Do it on Word’s Review tab.',
  elsewhere: 'The pane can accept and reject changes of words and formatting in the main text. Do this one on Word’s Review tab.',
  answered: 'Somebody has answered this comment, so it stays. Resolve it instead.',
} as const;

/** Answers comments and settles changes in Word: each is found first, and where one is not, nothing is done. */
export function answerReview(answers: readonly Answer[], digest: Digest): Promise<void> {
  return inWord(async (context) => {
    const finder = await Finder.open(context, answers.some(({ action }) => isSettling(action)));
    const deeds = answers.map((answer) => deedOf(answer, digest, finder));
    try {
      for (const deed of deeds) deed();
      await context.sync();
    } catch (error) {
      throw refusalOf(error);
    }
  });
}

function isSettling(action: Answer['action']): boolean {
  return (action === 'accept' || action === 'reject' || action === 'take-back') && Office.context.requirements.isSetSupported('WordApi', '1.6');
}

function deedOf({ about, comment: reply, action }: Answer, digest: Digest, finder: Finder): () => void {
  const thread = digest.comments.find(({ id }) => id === about), change = digest.revisions.find(({ id }) => id === about);
  if (change) {
    const found = finder.change(change, digest.revisions);
    return () => { for (const each of found) if (action === 'accept') each.accept(); else each.reject(); };
  }
  if (!thread) throw refused('gone');
  const comment = finder.comment(thread, digest.comments);
  if (action === 'take-back') {
    if (comment.replies.items.length > 0) throw refused('answered');
    return () => comment.delete();
  }
  return () => {
    if (reply) comment.reply(reply);
    if (action) comment.resolved = action === 'resolve';
  };
}

function refused(why: keyof typeof sentences): Problem {
  return new Problem(why, sentences[why]);
}

/** Finds in Word what a digest tells of: of several that read alike the one in the same place, where Word has as many of them. */
class Finder {
  private constructor(private readonly comments: readonly Word.Comment[], private readonly changes: readonly Word.TrackedChange[] | undefined) {}

  static async open(context: Word.RequestContext, settles: boolean): Promise<Finder> {
    const { body } = context.document;
    const comments = body.getComments(), changes = settles ? body.getTrackedChanges() : undefined;
    comments.load('content, authorName, replies/items/content');
    changes?.load('author, text, type');
    await context.sync();
    return new Finder(comments.items, changes?.items);
  }

  comment(wanted: DigestComment, among: readonly DigestComment[]): Word.Comment {
    const isLike = (text: string, author: string) => author === wanted.author && isAlike(text, wanted.text);
    const found = this.comments.filter(({ content, authorName }) => isLike(content, authorName));
    return sameOf(wanted, among.filter(({ text, author }) => isLike(text, author)), found);
  }

  change(wanted: DigestRevision, among: readonly DigestRevision[]): readonly Word.TrackedChange[] {
    if (!this.changes) throw refused('unsettled');
    if (wanted.target.part !== 'body' || !['insertion', 'deletion', 'replacement', 'formatting'].includes(wanted.kind)) throw refused('elsewhere');
    const like = among.filter(({ author, kind, text, was, target }) => author === wanted.author && kind === wanted.kind
      && isAlike(text, wanted.text) && isAlike(was, wanted.was) && target.part === 'body');
    return sameOf(wanted, like, runsOf(this.changes, wanted));
  }
}

function sameOf<W, F>(wanted: W, like: readonly W[], found: readonly F[]): F {
  const same = found.length === like.length ? found[like.indexOf(wanted)] : undefined;
  if (same === undefined) throw refused('gone');
  return same;
}
