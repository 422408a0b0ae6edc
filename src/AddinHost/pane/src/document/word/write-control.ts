import { paragraphsOf, type RichParagraph } from '../../reports/rich-text';
import { ukText } from '../../reports/uk-date';
import { isEmpty } from '../../reports/values';
import type { Leaf } from '../../reports/field-values';

export type Option = Pick<Word.ContentControlListItem, 'displayText' | 'value' | 'select'>;

/** Writes a value into a control that takes it. Nothing happens before the next synchronisation. */
export function writeLeaf(control: Word.ContentControl, { field, value }: Leaf, options: readonly Option[]): void {
  const text = typeof value === 'string' ? value : '';
  if (field.control === 'condition') control.delete(false);
  else if (field.control === 'checkbox') control.checkboxContentControl.isChecked = value === true;
  else if (isEmpty(value)) control.clear();
  else if (options.length > 0 && chosen(options, text)) chosen(options, text)!.select();
  else if (field.control === 'rich-text') writeRich(control, paragraphsOf(value));
  else control.insertText(field.control === 'date' ? ukText(text) : lines(text), Word.InsertLocation.replace);
}

function chosen(options: readonly Option[], text: string): Option | undefined {
  return options.find(({ value }) => value === text) ?? options.find(({ displayText }) => displayText === text);
}

/** Within a paragraph a new line is Word's vertical tab; a line feed would make a new paragraph, which many controls cannot hold. */
function lines(text: string): string {
  return text.replaceAll('\n', '\u000B');
}

/** In a control within a line, its paragraphs are lines. Each new run would take the look of the one before, so where any stands out, every one says how it looks. */
function writeRich(control: Word.ContentControl, paragraphs: readonly RichParagraph[]): void {
  const isBlock = control.subtype === Word.ContentControlType.richTextParagraphs || control.subtype === Word.ContentControlType.richTextTableCell;
  const looks = paragraphs.some(({ runs }) => runs.some(({ bold, italic }) => bold ?? italic)) && control.type === Word.ContentControlType.richText;
  let place: Pick<Word.ContentControl, 'insertText'> = control, isFirst = true;
  for (const [i, { runs }] of paragraphs.entries()) {
    if (i > 0 && isBlock) place = control.insertParagraph('', Word.InsertLocation.end);
    else if (i > 0) control.insertText('\u000B', Word.InsertLocation.end);
    for (const { text, bold = false, italic = false } of runs) {
      const range = place.insertText(text, isFirst ? Word.InsertLocation.replace : Word.InsertLocation.end);
      isFirst = false;
      if (looks) Object.assign(range.font, { bold, italic });
    }
  }
}
