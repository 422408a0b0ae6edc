import type { Target, TextParagraph } from '../../api/types';
import type { ParagraphText } from '../paragraph-text';

export interface WordParagraph extends ParagraphText {
  readonly paragraph: Word.Paragraph;
}

/** The paragraphs of the document as they stand with all tracked changes accepted, or as they were before these: the body, and where this Word can tell
 * them apart, the notes. Headers, footers and text boxes it does not give. */
export async function readParagraphs(context: Word.RequestContext, view: Target['view'] = 'final'): Promise<WordParagraph[]> {
  const { body } = context.document;
  const stories: { part: string; paragraphs: Word.ParagraphCollection }[] = [{ part: 'body', paragraphs: body.paragraphs }];
  if (Office.context.requirements.isSetSupported('WordApi', '1.5')) stories.push(...await notes(context, body));
  for (const { paragraphs } of stories) paragraphs.load(`text, style, outlineLevel, isListItem, tableNestingLevel${hasIds() ? ', uniqueLocalId' : ''}`);
  await context.sync();
  const read = stories.flatMap(({ part, paragraphs }) => paragraphs.items.map((paragraph, index) => ({
    part, index, paragraph, text: paragraph.getReviewedText(versionOf(view)),
  })));
  await context.sync();
  return read.map(({ text, ...rest }) => ({ ...rest, text: asChecked(text.value) }));
}

/** Word's own name for a view of its tracked changes. */
export function versionOf(view: Target['view']): Word.ChangeTrackingVersion {
  return view === 'original' ? Word.ChangeTrackingVersion.original : Word.ChangeTrackingVersion.current;
}

/** A paragraph as the checker takes it, by the id that Word keeps for it while the document is open, or
 * else by its place: some builds give no id (office-js 4258). */
export function textOf({ index, text, paragraph }: WordParagraph): TextParagraph {
  const { style, outlineLevel, isListItem, tableNestingLevel } = paragraph;
  return { id: (hasIds() && paragraph.uniqueLocalId) || String(index), text, style, outlineLevel, isListItem, tableNestingLevel };
}

function hasIds(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.6');
}

async function notes(context: Word.RequestContext, body: Word.Body): Promise<{ part: string; paragraphs: Word.ParagraphCollection }[]> {
  const { footnotes, endnotes } = body;
  footnotes.load('type');
  endnotes.load('type');
  await context.sync();
  const numbered = (kind: string, { items }: Word.NoteItemCollection) =>
    items.map((note, i) => ({ part: `${kind}:${i + 1}`, paragraphs: note.body.paragraphs }));
  return [...numbered('footnote', footnotes), ...numbered('endnote', endnotes)];
}

/** Word's own marks as the checker writes them: a line break, and a note or picture (office-js 4997). */
function asChecked(text: string): string {
  return text.replaceAll('\u000B', '\n').replace(/[\u0001\u0002]/g, '\uFFFC').replaceAll('\u001E', '\u2011').replaceAll('\u001F', '\u00AD');
}
