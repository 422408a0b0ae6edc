import { inWord } from './word-queue';

/** The texts of the comments that nobody has replied to. */
export function openComments(): Promise<readonly string[]> {
  return inWord(async (context) => (await unanswered(context)).map(({ content }) => content));
}

/** Takes out the comments whose text is one of these and that nobody has replied to.
 * @returns how many */
export function removeComments(texts: ReadonlySet<string>): Promise<number> {
  return inWord(async (context) => {
    const gone = (await unanswered(context)).filter(({ content }) => texts.has(content));
    for (const comment of gone) comment.delete();
    await context.sync();
    return gone.length;
  });
}

async function unanswered(context: Word.RequestContext): Promise<Word.Comment[]> {
  const comments = context.document.body.getComments();
  comments.load('content, replies/items/content');
  await context.sync();
  return comments.items.filter(({ replies }) => replies.items.length === 0);
}
