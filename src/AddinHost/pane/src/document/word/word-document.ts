import { Problem } from '../../api/recording-api';
import type { Digest, FieldEntry, Target, TextParagraph } from '../../api/types';
import type { FieldValue, Unfilled } from '../../reports/field-values';
import { findPlace } from '../find-place';
import type { Answer, Change, Insertion, OpenDocument, Sighting } from '../open-document';
import { type Dismissal, ownNamespace, readDismissals, writeDismissals } from '../own-part';
import { applyChanges } from './changes';
import { openComments, removeComments } from './comments';
import { insertAtCursor } from './insert';
import { openAnother } from './open-another';
import { readParagraphs, textOf } from './paragraphs';
import { preview } from './preview';
import { findRanges } from './ranges';
import { readFile } from './read-file';
import { watchParagraphs } from './watch';
import { inWord } from './word-queue';

/** The document that is open in Word. What only a report or a review asks of it is loaded when it is asked. */
export class WordDocument implements OpenDocument {
  readonly name: string;
  readonly apply?: (changes: readonly Change[]) => Promise<boolean[]>;
  readonly answer?: (answers: readonly Answer[], digest: Digest) => Promise<void>;
  readonly canSettle: boolean;
  readonly removeComments?: (texts: ReadonlySet<string>) => Promise<number>;
  readonly fill?: (given: readonly FieldValue[]) => Promise<readonly Unfilled[]>;
  readonly insert?: (insertion: Insertion) => Promise<void>;
  readonly hasCursor = true;
  readonly insertNote?: (template: string) => Promise<string>;
  readonly openComments = openComments;
  readonly openAnother = openAnother;
  readonly preview?: (target: Target | undefined) => Promise<void>;
  readonly watch?: (changed: (ids: readonly string[]) => void) => () => void;

  constructor() {
    this.name = nameOf(Office.context.document.url);
    const { requirements, document } = Office.context;
    if (requirements.isSetSupported('WordApi', '1.6')) this.watch = watchParagraphs;
    this.canSettle = requirements.isSetSupported('WordApi', '1.6');
    if (requirements.isSetSupported('WordApi', '1.8')) this.preview = preview;
    if (document.mode === Office.DocumentMode.ReadOnly) return;
    this.apply = applyChanges;
    this.fill = async (given) => (await import('./fill-controls')).fillControls(given);
    this.insert = insertAtCursor;
    this.answer = async (answers, digest) => (await import('./answers')).answerReview(answers, digest);
    this.insertNote = async (template) => (await import('./insert-note')).insertNote(template, this);
    this.removeComments = removeComments;
  }

  read(signal: AbortSignal, told?: (part: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>> {
    return readFile(signal, told);
  }

  readText(): Promise<TextParagraph[]> {
    return inWord(async (context) => (await readParagraphs(context)).filter(({ part }) => part === 'body').map(textOf));
  }

  goTo(target: Target): Promise<Sighting> {
    return inWord(async (context) => {
      const place = findPlace(target, await readParagraphs(context, target.view));
      if (!place?.[0]) return isReadable(target) ? 'changed' : 'unseen';
      const [range] = await findRanges(context, [place], target.view);
      if (range) range.select();
      else place[0].paragraph.paragraph.select();
      await context.sync();
      return range ? 'shown' : 'near';
    });
  }

  async goToField(field: FieldEntry, fields: readonly FieldEntry[]): Promise<Sighting> {
    return (await import('./control-places')).goToControl(field, fields);
  }

  async fieldHere(fields: readonly FieldEntry[]): Promise<string | undefined> {
    return (await import('./control-places')).fieldAtCursor(fields);
  }

  async dismissals(): Promise<readonly Dismissal[]> {
    return readDismissals(await this.ownPart());
  }

  keepDismissals(dismissals: readonly Dismissal[]): Promise<void> {
    if (!this.apply) throw new Problem('read-only', 'This document is read-only, so what you dismiss cannot be kept in it.');
    return this.changeOwnPart((part) => writeDismissals(part, dismissals));
  }

  ownPart(): Promise<string | undefined> {
    return inWord(async (context) => {
      const part = context.document.customXmlParts.getByNamespace(ownNamespace).getOnlyItemOrNullObject();
      part.load('id');
      await context.sync();
      if (part.isNullObject) return undefined;
      const xml = part.getXml();
      await context.sync();
      return xml.value;
    });
  }

  changeOwnPart(change: (part: string | undefined) => string): Promise<void> {
    if (!this.apply) throw new Problem('read-only', 'This document is read-only, so nothing can be kept in it.');
    return inWord(async (context) => {
      const { customXmlParts } = context.document;
      const part = customXmlParts.getByNamespace(ownNamespace).getOnlyItemOrNullObject();
      part.load('id');
      await context.sync();
      const before = part.isNullObject ? undefined : part.getXml();
      await context.sync();
      if (before) part.setXml(change(before.value));
      else customXmlParts.add(change(undefined));
      await context.sync();
    });
  }
}

/** The name of the file. Word may have no address for the document, or one in which a percent sign is no escape. */
function nameOf(address: string | null): string {
  const last = address?.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last) || 'This document';
  } catch {
    return last;
  }
}

/** Whether Word gives the part that a target is in. */
function isReadable({ part }: Target): boolean {
  return part === 'body' || /^(foot|end)note/.test(part) && Office.context.requirements.isSetSupported('WordApi', '1.5');
}
