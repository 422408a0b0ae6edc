import { Problem } from '../../api/recording-api';
import { findPlace } from '../find-place';
import type { Change } from '../open-document';
import type { Stretch } from '../paragraph-text';
import { readParagraphs, type WordParagraph } from './paragraphs';
import { findRanges } from './ranges';
import { smallestChange } from './smallest-change';
import { inWord } from './word-queue';

/** Four or more comments in one go hang Word's Undo (office-js 4566). */
const commentsAtOnce = 3;

/** Makes the changes from the last to the first, so that none moves another; tracked, with the writer's own choice of tracking
 * put back afterwards. */
export function applyChanges(changes: readonly Change[]): Promise<boolean[]> {
  return inWord(async (context) => {
    const { document } = context;
    document.load('changeTrackingMode');
    const paragraphs = await readParagraphs(context);
    const edits = changes.map((change) => editOf(change, findPlace(change.target, paragraphs)));
    const ranges = await findRanges(context, edits.map((edit) => edit?.place));
    const mode = document.changeTrackingMode;
    try {
      document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      const made = edits.map((edit, i) => ({ edit, range: ranges[i] }));
      for (const { edit, range } of inReverse(made)) if (edit?.text !== undefined) range?.insertText(edit.text, Word.InsertLocation.replace);
      await context.sync();
      await comment(context, made.flatMap(({ edit, range }) => edit?.comment !== undefined && range ? [{ range, text: edit.comment }] : []));
    } catch (error) {
      throw refusalOf(error);
    } finally {
      document.changeTrackingMode = mode;
      await context.sync();
    }
    return ranges.map((range) => range !== undefined);
  });
}

interface Edit { place: Stretch<WordParagraph>[]; text?: string; comment?: string }

function editOf({ replacement, comment }: Change, place: Stretch<WordParagraph>[] | undefined): Edit | undefined {
  const [stretch, more] = place ?? [];
  if (!place || !stretch) return undefined;
  const told = comment === undefined ? {} : { comment };
  if (replacement === undefined || more) return replacement === undefined ? { place, ...told } : undefined;
  const { start, end, text } = smallestChange(stretch.paragraph.text.slice(stretch.start, stretch.end), replacement);
  return { place: [{ ...stretch, start: stretch.start + start, end: stretch.start + end }], text, ...told };
}

function inReverse<T extends { edit: Edit | undefined }>(edits: readonly T[]): T[] {
  const key = ({ edit }: T) => edit?.place[0];
  return [...edits].sort((a, b) => (key(b)?.paragraph.index ?? 0) - (key(a)?.paragraph.index ?? 0) || (key(b)?.start ?? 0) - (key(a)?.start ?? 0));
}

async function comment(context: Word.RequestContext, comments: readonly { range: Word.Range; text: string }[]): Promise<void> {
  if (comments.length === 0) return;
  for (const { range, text } of comments.slice(0, commentsAtOnce)) range.insertComment(text);
  await context.sync();
  await comment(context, comments.slice(commentsAtOnce));
}

/** Protected documents, and some writers' Word on the web, which takes no comments from add-ins (office-js 6746). */
export function refusalOf(error: unknown): unknown {
  const isRefusal = error instanceof Error && 'code' in error && (error.code === 'NotAllowed' || error.code === 'AccessDenied');
  return isRefusal ? new Problem('refused', 'Word does not allow changes or comments here. Check whether the document is protected, then try again.') : error;
}
