import { Problem } from '../../api/recording-api';
import { getTemplate, getTemplateFile } from '../../api/templates';
import { fieldsOf } from '../../reports/form';
import { freePrefix } from '../../reports/note-prefix';
import { base64 } from './base64';
import { readControls } from './controls';
import { inWord } from './word-queue';

/** Puts a blank note after what is selected. Its controls get tags of their own where the document has such tags already.
 * @returns where it stands, in a sentence for the writer */
export async function insertNote(template: string): Promise<string> {
  const { schema } = await getTemplate(template);
  const tags = await inWord(async (context) => [...(await readControls(context)).keys()]);
  const file = await getTemplateFile(template, freePrefix(fieldsOf(schema).map(({ tag }) => tag), tags));
  await inWord(async (context) => {
    context.document.getSelection().insertFileFromBase64(base64(file), Word.InsertLocation.after);
    try {
      await context.sync();
    } catch (error) {
      // Among others while a comment is selected (office-js 6046), or beside a date picker on the web (office-js 6865).
      throw error instanceof Error && 'code' in error ? new Problem('refused', 'Word could not put the note there. Click in the text itself, not in a comment or a field, then try again.') : error;
    }
  });
  return 'The note stands after the place where you were.';
}
