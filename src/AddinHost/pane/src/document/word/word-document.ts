import { Problem } from '../../api/recording-api';
import type { Target, TextParagraph } from '../../api/types';
import { findPlace } from '../find-place';
import type { Change, OpenDocument, Sighting } from '../open-document';
import { type Dismissal, ownNamespace, readDismissals, writeDismissals } from '../own-part';
import type { Stretch } from '../paragraph-text';
import { readParagraphs, type WordParagraph } from './paragraphs';
import { findRanges } from './ranges';
import { readFile } from './read-file';
import { smallestChange } from './smallest-change';
import { inWord } from './word-queue';

/** Four or more comments in one go hang Word's Undo (office-js 4566). */
const commentsAtOnce = 3;

/** The document that is open in Word. */
export class WordDocument implements OpenDocument {
  readonly name: string;
  readonly apply?: (changes: readonly Change[]) => Promise<boolean[]>;

  constructor() {
    this.name = decodeURIComponent(Office.context.document.url?.split(/[\\/]/).at(-1) ?? '') || 'This document';
    if (Office.context.document.mode !== Office.DocumentMode.ReadOnly) this.apply = applyChanges;
  }

  read(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
    return readFile(signal);
  }

  readText(): Promise<TextParagraph[]> {
    return inWord(async (context) => (await readParagraphs(context)).filter(({ part }) => part === 'body').map(({ index, text, paragraph }) => ({
      id: String(index), text, style: paragraph.style, outlineLevel: paragraph.outlineLevel,
      isListItem: paragraph.isListItem, tableNestingLevel: paragraph.tableNestingLevel,
    })));
  }

  goTo(target: Target): Promise<Sighting> {
    return inWord(async (context) => {
      const place = findPlace(target, await readParagraphs(context));
      if (!place?.[0]) return isReadable(target) ? 'changed' : 'unseen';
      const [range] = await findRanges(context, [place]);
      if (range) range.select();
      else place[0].paragraph.paragraph.select();
      await context.sync();
      return range ? 'shown' : 'near';
    });
  }

  dismissals(): Promise<readonly Dismissal[]> {
    return inWord(async (context) => {
      const part = context.document.customXmlParts.getByNamespace(ownNamespace).getOnlyItemOrNullObject();
      part.load('id');
      await context.sync();
      if (part.isNullObject) return [];
      const xml = part.getXml();
      await context.sync();
      return readDismissals(xml.value);
    });
  }

  keepDismissals(dismissals: readonly Dismissal[]): Promise<void> {
    if (!this.apply) throw new Problem('read-only', 'This document is read-only, so what you dismiss cannot be kept in it.');
    return inWord(async (context) => {
      const { customXmlParts } = context.document;
      const part = customXmlParts.getByNamespace(ownNamespace).getOnlyItemOrNullObject();
      part.load('id');
      await context.sync();
      const before = part.isNullObject ? undefined : part.getXml();
      await context.sync();
      if (before) part.setXml(writeDismissals(before.value, dismissals));
      else customXmlParts.add(writeDismissals(undefined, dismissals));
      await context.sync();
    });
  }
}

/** Whether Word gives the part that a target is in. */
function isReadable({ part }: Target): boolean {
  return part === 'body' || /^(foot|end)note/.test(part) && Office.context.requirements.isSetSupported('WordApi', '1.5');
}

/** Makes the changes from the last to the first, so that none moves another; tracked, with the writer's own choice of tracking
 * put back afterwards. */
function applyChanges(changes: readonly Change[]): Promise<boolean[]> {
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
