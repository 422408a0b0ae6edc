import { Problem } from '../../api/recording-api';
import type { Insertion } from '../open-document';
import { inWord } from './word-queue';

/** Puts words in after what is selected, tracked, with the writer's own choice of tracking put back afterwards. One paragraph joins the one that
 * the cursor is in; of several each is its own. */
export function insertAtCursor({ paragraphs, isApart, table }: Insertion): Promise<void> {
  return inWord(async (context) => {
    const { document } = context, selection = document.getSelection();
    document.load('changeTrackingMode');
    await context.sync();
    const mode = document.changeTrackingMode;
    try {
      document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      if (table) selection.insertTable(table.rows.length + 1, table.headings.length, Word.InsertLocation.after, [table.headings, ...table.rows].map((row) => [...row])).headerRowCount = 1;
      if (isApart) for (const text of paragraphs.toReversed()) selection.paragraphs.getLast().insertParagraph(text, Word.InsertLocation.after).styleBuiltIn = Word.BuiltInStyleName.normal;
      else if (paragraphs.length > 0) selection.insertText(paragraphs.join('\n'), Word.InsertLocation.after);
      await context.sync();
    } catch (error) {
      throw isRefusal(error) ? new Problem('refused', 'Word does not allow text here. Put the cursor into the main text, check that the document is not protected, then try again.') : error;
    } finally {
      document.changeTrackingMode = mode;
      await context.sync();
    }
  });
}

/** In a protected document, or where the cursor is in a header, note or form field. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['NotAllowed', 'AccessDenied', 'InvalidArgument', 'GeneralException'].includes(String(error.code));
}
