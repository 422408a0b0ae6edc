import { Batch } from './batch';
import type { FakeControls } from './fake-controls';
import { FakeParagraph } from './fake-paragraph';
import { fakeOffice } from './fake-office';
import { fakeChanges, type FakeComment, fakeComment } from './fake-review';
import { fakeSelection } from './fake-selection';
import { fakeXmlParts } from './fake-xml-parts';
import type { FakeOptions, Fault } from './faults';
import { type Fake, limited } from './requirement-sets';

const types = { richText: 'RichText', plainText: 'PlainText', checkBox: 'CheckBox', dropDownList: 'DropDownList', comboBox: 'ComboBox', richTextInline: 'RichTextInline', richTextParagraphs: 'RichTextParagraphs', richTextTableCell: 'RichTextTableCell', richTextTableRow: 'RichTextTableRow', richTextTable: 'RichTextTable' } as const;

const stop = Symbol('where a range ends');

interface FakeRange { readonly [stop]: () => number }

type Handler = (event: { uniqueLocalIds: string[] }) => Promise<unknown>;

/** A Word for tests, as strict as the real one: nothing is there before it was loaded and synchronised, nor what came with a later
 * version; a search takes at most 255 characters and finds deleted words too; and four comments in one go are too many. */
export class FakeWord {
  readonly paragraphs: FakeParagraph[];
  /** Of each footnote its paragraphs. */
  readonly footnotes: FakeParagraph[][] = [];
  readonly comments: FakeComment[] = [];
  readonly xmlParts: { namespace: string; xml: string }[] = [];
  /** The paragraph that the writer's cursor is at the end of. */
  cursorAt = 0;
  readonly tables: { after: number; values: string[][]; headerRowCount: number; isTracked: boolean }[] = [];
  readonly actions = new Map<string, (event: { completed: () => void }) => unknown>();
  /** In whose name the writer works. */
  user = 'Ama Osei';
  selected = '';
  highlighted: string[] = [];
  tracking = 'Off';
  file: Uint8Array | (() => Promise<Uint8Array>) = new Uint8Array([0x50, 0x4b, 3, 4]);
  openFiles = 0;
  /** Hands over the slice that is waited for. */
  handOver: () => void = () => undefined;
  /** The documents opened beside this one, in base64. */
  readonly others: string[] = [];
  /** The document's controls, where it has any, and the one that holds the cursor. */
  controls: FakeControls | undefined;
  cursor = '';
  /** What was put in at the cursor, in base64. */
  readonly insertedFiles: string[] = [];
  version = '1.4';
  faults: readonly Fault[] = [];
  private runs = 0;
  private commentsInGo = 0;
  private readonly batch = new Batch();
  private readonly changed = new Set<Handler>();
  private readonly added = new Set<Handler>();

  /** Deleted words stand in [-brackets-]. */
  constructor(...texts: string[]) {
    this.paragraphs = texts.map((text) => new FakeParagraph(text));
  }

  install(stub: (name: string, value: unknown) => void, options: FakeOptions = {}): void {
    this.version = options.sets ?? '1.4';
    this.faults = options.faults ?? [];
    stub('Word', {
      run: async (deed: (context: unknown) => Promise<unknown>) => {
        if (++this.runs > 1) throw new Error('Wait until the previous call completes');
        return await deed(this.context()).finally(() => { this.runs--; });
      },
      ChangeTrackingVersion: { current: 'Current', original: 'Original' }, ChangeTrackingMode: { trackAll: 'TrackAll' }, InsertLocation: { replace: 'Replace', end: 'End', after: 'After' }, BuiltInStyleName: { normal: 'Normal' },
      ContentControlType: types,
    });
    stub('Office', fakeOffice(this, options));
  }

  /** The writer types; a Word that can tells of it. */
  async type(index: number, text: string): Promise<void> {
    const paragraph = this.paragraphs[index]!;
    paragraph.type(text);
    if (this.faults.includes('events-missed')) return;
    await Promise.all([...this.changed].map((handler) => handler({ uniqueLocalIds: [paragraph.id] })));
  }

  /** The writer divides a paragraph; a Word that can tells of the new one. */
  async divide(index: number, at: number): Promise<void> {
    const before = this.paragraphs[index]!, after = before.split(at);
    this.paragraphs.splice(index + 1, 0, after);
    if (this.faults.includes('ids-move')) [before.id, after.id] = [after.id, before.id];
    await Promise.all([...this.added].map((handler) => handler({ uniqueLocalIds: [after.id] })));
  }

  private context(): Fake<Word.RequestContext> {
    const items = this.paragraphs.map((paragraph) => this.paragraph(paragraph));
    const loaded = this.batch.later(() => this.tracking);
    const text = this.batch.later(() => this.paragraphs.map(({ raw }) => raw).join('\n')), none = () => this.batch.collection(() => []);
    const noEvents = { add: () => ({ remove: () => undefined }) };
    const footnotes = this.footnotes.map((paragraphs) => ({ type: 'Footnote' as const, body: { paragraphs: this.batch.collection(() => paragraphs.map((each) => this.paragraph(each))) } }));
    const document = {
      body: limited('Body', this.version, {
        paragraphs: this.batch.collection(() => items), footnotes: this.batch.collection(() => footnotes), endnotes: none(), getComments: () => this.batch.collection(() => this.comments.map((comment) => fakeComment(this, comment, this.review))),
        getTrackedChanges: () => this.batch.collection(() => fakeChanges(this, this.review)),
        load: () => text.ask(), get text() { return text.value; },
      }),
      customXmlParts: fakeXmlParts(this, this.batch),
      contentControls: this.contentControls(['richText']),
      getContentControls: (options?: { types: string[] }) => this.contentControls(options?.types ?? ['richText']),
      getSelection: () => fakeSelection(this, this.batch),
      load: () => loaded.ask(),
      get changeTrackingMode() { return loaded.value as 'Off'; },
      onParagraphChanged: this.event(this.changed), onParagraphAdded: this.event(this.added), onParagraphDeleted: noEvents,
    };
    const setTracking = (mode: string) => this.batch.add(() => { this.tracking = mode; });
    const sync = this.sync.bind(this);
    return {
      document: new Proxy(limited('Document', this.version, document), {
        set: (_, name, mode: string) => { if (name === 'changeTrackingMode') setTracking(mode); return true; },
      }) as unknown as Fake<Word.Document>,
      application: { createDocument: (base64: string) => ({ open: () => { this.batch.add(() => { this.mayNot('opening-refused', 'NotAllowed'); this.others.push(base64); }); } }) } as Fake<Word.Application>,
      sync: sync,
    };
  }

  /** Without their types Word gives those of rich text alone (office-js 2160); and it knows some types only from a later version on. */
  private contentControls(wanted: readonly string[]) {
    const names: string[] = wanted.map((name) => types[name as keyof typeof types] ?? name);
    const known: Record<string, string> = { RichText: '1.1', PlainText: '1.5', CheckBox: '1.7', DropDownList: '1.9', ComboBox: '1.9' };
    for (const name of names) if (Number(known[name] ?? 99) > Number(this.version)) throw new Error(`InvalidArgument: ${name}`);
    const act = (deed: () => void) => { this.batch.add(deed); };
    return this.batch.collection(() => (this.controls?.all(this) ?? []).filter(({ type }) => names.includes(type))
      .map((control) => control.inBatch(act, (read) => this.batch.collection(read))));
  }

  putAfter(paragraph: FakeParagraph, text: string): void {
    this.mayNot('changes-refused', 'NotAllowed');
    this.paragraphs.splice(this.paragraphs.indexOf(paragraph) + 1, 0, new FakeParagraph(`[+${text}+]`));
  }

  private event(handlers: Set<Handler>) {
    return { add: (handler: Handler) => {
      this.batch.add(() => handlers.add(handler));
      return { context: { sync: this.sync.bind(this) }, remove: () => this.batch.add(() => handlers.delete(handler)) };
    } };
  }

  private sync(): Promise<void> {
    this.commentsInGo = 0;
    this.batch.run();
    return Promise.resolve();
  }

  private paragraph(paragraph: FakeParagraph) {
    const made = {
      style: 'Normal', outlineLevel: 10, isListItem: false, tableNestingLevel: 0, uniqueLocalId: this.faults.includes('ids-missing') ? null! : paragraph.id,
      getReviewedText: (version) => this.batch.asked(() => this.read(version === 'Original' ? paragraph.original() : paragraph.live())),
      select: () => { this.batch.add(() => { this.selected = paragraph.live(); }); },
      search: (text: string) => this.batch.collection(() => paragraph.find(text).map((start) => this.range(paragraph, start, () => start + text.replaceAll('^^', '^').length))),
    } satisfies Fake<Pick<Word.Paragraph, 'style' | 'outlineLevel' | 'isListItem' | 'tableNestingLevel' | 'uniqueLocalId' | 'getReviewedText' | 'select'>> & { search: unknown };
    return limited('Paragraph', this.version, made);
  }

  /** Symbol fonts have their characters from U+F000 on. */
  private read(text: string): string {
    return this.faults.includes('symbols-wrong') ? text.replace(/[\uF000-\uF0FF]/g, '(') : text;
  }

  private range(paragraph: FakeParagraph, start: number, end: () => number): FakeRange {
    const words = () => this.read(paragraph.live(start, end()));
    const act = (deed: () => void) => { this.batch.add(deed); };
    return limited('Range', this.version, {
      [stop]: end,
      context: { sync: this.sync.bind(this) },
      getReviewedText: (version) => this.batch.asked(() => version === 'Original' ? paragraph.original(start, end()) : words()) as { readonly value: string },
      select: () => act(() => { this.selected = words(); }),
      highlight: () => act(() => { this.mayNot('highlight-fails', 'GeneralException'); this.highlighted.push(words()); }),
      removeHighlight: () => act(() => { this.highlighted = this.highlighted.filter((other) => other !== words()); }),
      track: () => ({}), untrack: () => ({}),
      expandTo: (other: FakeRange) => this.range(paragraph, start, other[stop]),
      insertText: (text: string) => { act(() => { this.mayNot('changes-refused', 'NotAllowed'); paragraph.replace(start, end(), text, this.tracked); }); return {}; },
      insertComment: (text: string) => { act(() => this.insertComment(words(), text)); return {}; },
    } satisfies Fake<Pick<Word.Range, 'getReviewedText' | 'select' | 'highlight' | 'removeHighlight' | 'track' | 'untrack' | 'insertText' | 'insertComment'>> & Record<string, unknown> & FakeRange);
  }

  /** Who changes something now, where changes are tracked. */
  get tracked() {
    return this.tracking === 'Off' ? undefined : { author: this.user, date: new Date().toISOString() };
  }

  private insertComment(words: string, text: string): void {
    this.mayNot('comments-refused', 'NotAllowed');
    if (++this.commentsInGo > 3) throw new Error('Undo hangs');
    this.comments.push({ words, text, replies: [] });
  }

  mayNot(fault: Fault, code: string): void {
    if (this.faults.includes(fault)) throw Object.assign(new Error(code), { code });
  }

  /** Does something with a comment or change once Word is synchronised, if it may. */
  private readonly review = (deed: () => void) => { this.batch.add(() => { this.mayNot('changes-refused', 'NotAllowed'); deed(); }); };
}
