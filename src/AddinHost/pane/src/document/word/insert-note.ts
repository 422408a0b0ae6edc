import { Problem } from '../../api/recording-api';
import { getTemplate, getTemplateFile } from '../../api/templates';
import { fieldsOf } from '../../reports/form';
import { freePrefix } from '../../reports/note-prefix';
import type { OpenDocument } from '../open-document';
import { writeTemplate } from '../own-part';
import { base64 } from './base64';
import { readControls } from './controls';
import { inWord } from './word-queue';

/** Puts a blank note after what is selected. Its controls get tags of their own where the document has such tags already, and the document
 * keeps which template it is.
 * @returns where it stands, in a sentence for the writer */
export async function insertNote(template: string, document: Pick<OpenDocument, 'changeOwnPart'>): Promise<string> {
  const { id, version, schema } = await getTemplate(template);
  const { tags, isBlank } = await inWord(async (context) => {
    const { body } = context.document;
    body.load('text');
    const tags = [...(await readControls(context)).keys()];
    return { tags, isBlank: tags.length === 0 && body.text.trim() === '' };
  });
  const prefix = freePrefix(fieldsOf(schema).map(({ tag }) => tag), tags), file = await getTemplateFile(template, prefix);
  await inWord(async (context) => {
    context.document.getSelection().insertFileFromBase64(base64(file), Word.InsertLocation.after);
    try {
      await context.sync();
    } catch (error) {
      // Among others while a comment is selected (office-js 6046), or beside a date picker on the web (office-js 6865).
      throw error instanceof Error && 'code' in error ? new Problem('refused', 'Word could not put the note there. Click in the text itself, not in a comment or a field, then try again.') : error;
    }
  });
  await document.changeOwnPart((part) => writeTemplate(part, { id, version }, prefix, isBlank));
  return 'The note stands after the place where you were.';
}
