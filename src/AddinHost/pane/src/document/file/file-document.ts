import { answerReview, reviewDocument } from '../../api/reviews';
import type { Digest, FieldEntry, Target, TextParagraph } from '../../api/types';
import type { FieldValue, Unfilled } from '../../reports/field-values';
import { download } from '../download';
import { holds } from '../field-place';
import { findPlace } from '../find-place';
import { type Dismissal, readDismissals, writeDismissals } from '../own-part';
import type { Answer, Change, History, Insertion, OpenDocument, Saved, Sighting } from '../open-document';
import { ByteHistory } from './byte-history';
import type { Drawing } from './drawing';
import type { FileOnDisk } from './file-on-disk';
import { FileView } from './file-view';
import { markCurrent, Marks } from './marks';

/** A .docx in an ordinary browser, drawn on the page. */
export class FileDocument implements OpenDocument {
  /** The drawn document. */
  readonly view: HTMLElement;
  readonly asksName = true;
  readonly canSettle = true;
  readonly history: History;
  private readonly versions: ByteHistory;
  private readonly shown: FileView;
  private readonly marks: Marks;
  private drawing: Promise<Drawing | undefined>;
  private saved: Uint8Array<ArrayBuffer> | undefined;
  /** While a version is added that looks like the one before: then its marks and its place on the screen stay. */
  private isTextTheSame = false;
  /** What the writer last clicked in the drawn document. */
  private clicked: Node | undefined;

  /** @param file where it is saved; without one, a copy is handed out
   * @param isNew whether it was just made, and stands nowhere yet */
  constructor(readonly name: string, bytes: Uint8Array<ArrayBuffer>, private readonly file?: FileOnDisk, isNew = false) {
    this.saved = isNew ? undefined : bytes;
    this.shown = new FileView(name, (place) => { this.clicked = place; });
    this.view = this.shown.element;
    this.marks = new Marks(this.view);
    this.history = this.versions = new ByteHistory(bytes, () => { if (!this.isTextTheSame) this.drawing = this.shown.draw(this.bytes); });
    this.drawing = this.shown.draw(bytes);
  }

  read(): Promise<Uint8Array<ArrayBuffer>> {
    return Promise.resolve(this.bytes);
  }

  async readText(): Promise<TextParagraph[]> {
    const paragraphs = (await this.drawing)?.paragraphs ?? [];
    return paragraphs.filter(({ part }) => part === 'body').map(({ index, text }) => ({ id: String(index), text, isListItem: false, tableNestingLevel: 0 }));
  }

  async goTo(target: Target): Promise<Sighting> {
    const drawing = await this.drawing;
    if (!drawing) return 'unseen';
    const place = findPlace(target, drawing.paragraphs);
    const ranges = (place ?? []).flatMap((stretch) => drawing.ranges(stretch));
    markCurrent(ranges);
    if (!place) return target.view === 'original' ? this.goNear(target, drawing) : 'changed';
    if (!ranges[0]) return 'unseen';
    this.shown.scrollTo(ranges[0]);
    return 'shown';
  }

  /** Words that a tracked change took out are drawn struck out, and are no text: their paragraph is shown. */
  private goNear({ part, start }: Target, drawing: Drawing): Sighting {
    const paragraph = drawing.paragraphs.find((each) => each.part === part && each.index === start.paragraph);
    const [range] = paragraph ? drawing.ranges({ paragraph, start: 0, end: paragraph.text.length }) : [];
    if (!range) return 'unseen';
    this.shown.scrollTo(range);
    return 'near';
  }

  async highlight(targets: readonly Target[]): Promise<void> {
    const drawing = await this.drawing;
    if (drawing) this.marks.show(targets.flatMap((target) => (findPlace(target, drawing.paragraphs) ?? []).flatMap((stretch) => drawing.ranges(stretch))));
  }

  async apply(changes: readonly Change[], name: string): Promise<boolean[]> {
    const { document, made } = await reviewDocument(this.bytes, name, changes);
    if (made.includes(true)) this.versions.add(document);
    return made;
  }

  async fill(given: readonly FieldValue[], name: string): Promise<readonly Unfilled[]> {
    const [{ fillDocument }, { joined }] = await Promise.all([import('../../api/fields'), import('../../reports/field-values')]);
    this.versions.add(await fillDocument(this.bytes, joined(given), name));
    await this.drawing;
    return [];
  }

  async insertNote(template: string, name: string): Promise<string> {
    const before = await this.drawing, place = this.clicked && before?.placeOf(this.clicked)?.paragraph;
    const after = place?.part === 'body' ? place.index : undefined;
    const { insertTemplate } = await import('../../api/templates');
    this.versions.add(await insertTemplate(this.bytes, template, after, name));
    const drawing = await this.drawing, first = drawing?.paragraphs.find(({ text }, i) => text !== before?.paragraphs[i]?.text);
    const [range] = first && drawing ? drawing.ranges({ paragraph: first, start: 0, end: first.text.length }) : [];
    if (range) this.shown.scrollTo(range);
    return after === undefined ? 'The note stands at the end of the document. Click in the text first to have it elsewhere.' : 'The note stands after the place where you clicked.';
  }

  goToField({ path, target }: FieldEntry): Promise<Sighting> {
    this.shown.stops.stopAt(path);
    return target ? this.goTo(target) : Promise.resolve('unseen');
  }

  async fieldHere(fields: readonly FieldEntry[]): Promise<string | undefined> {
    const place = this.clicked && (await this.drawing)?.placeOf(this.clicked);
    return place && fields.find(({ target }) => target && holds(target, place))?.path;
  }

  offerFields(fields: readonly FieldEntry[], chosen: (path: string) => void): () => void {
    return this.shown.stops.offer(fields, chosen);
  }

  async answer(answers: readonly Answer[], _digest: Digest, name: string): Promise<void> {
    this.versions.add(await answerReview(this.bytes, name, answers));
  }

  async openComments(): Promise<readonly string[]> {
    const { openCommentsOf } = await import('./comments-file');
    return openCommentsOf(this.bytes);
  }

  async removeComments(texts: ReadonlySet<string>): Promise<number> {
    const { withoutComments } = await import('./comments-file');
    const { document, removed } = await withoutComments(this.bytes, texts);
    if (removed > 0) this.versions.add(document);
    return removed;
  }

  async dismissals(): Promise<readonly Dismissal[]> {
    return readDismissals(await this.ownPart());
  }

  keepDismissals(dismissals: readonly Dismissal[]): Promise<void> {
    return this.changeOwnPart((part) => writeDismissals(part, dismissals));
  }

  async ownPart(): Promise<string | undefined> {
    const { ownPartOf } = await import('./own-part-file');
    return ownPartOf(this.bytes);
  }

  async changeOwnPart(change: (part: string | undefined) => string): Promise<void> {
    const { ownPartOf, withOwnPart } = await import('./own-part-file');
    const changed = await withOwnPart(this.bytes, change(await ownPartOf(this.bytes)));
    this.isTextTheSame = true;
    this.versions.add(changed);
    this.isTextTheSame = false;
  }

  async insert(insertion: Insertion, name: string, after?: TextParagraph): Promise<void> {
    const { insertIntoDocument } = await import('../../api/insertions');
    this.versions.add(await insertIntoDocument(this.bytes, name, insertion, after));
  }

  async pointedAt(): Promise<string | undefined> {
    const drawing = await this.drawing, { clicked } = this;
    const pointed = (clicked instanceof Element ? clicked : clicked?.parentElement)?.closest('p');
    if (!drawing || !pointed?.isConnected) return undefined;
    const found = drawing.paragraphs.find((paragraph) => paragraph.part === 'body'
      && drawing.ranges({ paragraph, start: 0, end: paragraph.text.length }).some((range) => pointed.contains(range.startContainer)));
    return found && String(found.index);
  }

  async save(how?: 'over' | 'copy'): Promise<Saved> {
    const bytes = this.bytes;
    const outcome = this.file && how !== 'copy' ? await this.file.save(bytes, how === 'over') : this.handOut(bytes);
    if (outcome === 'saved' || outcome === 'copied') this.saved = bytes;
    return outcome;
  }

  /** Whether it is new, or has been changed, since it was opened, saved or handed out. */
  get isUnsaved(): boolean {
    return this.bytes !== this.saved;
  }

  private handOut(bytes: Uint8Array<ArrayBuffer>): 'copied' {
    download(this.name, bytes);
    return 'copied';
  }

  private get bytes(): Uint8Array<ArrayBuffer> {
    return this.versions.now;
  }
}
