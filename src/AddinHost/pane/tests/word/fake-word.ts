import type { FakeControls } from './fake-controls';
import { FakeParagraph } from './fake-paragraph';
import { fakeOffice } from './fake-office';
import { fakeChanges, type FakeComment, fakeComment } from './fake-review';
import { type Fake, limited } from './requirement-sets';

/** What real Words do wrong, by the number of the report on office-js. */
export type Fault =
  /** 6747: the file is withheld. */ | 'file-withheld'
  /** 750: the slices are not those of the file. */ | 'slices-corrupt'
  /** 702: the file never comes. */ | 'file-hangs'
  /** Each slice waits until the test hands it over. */ | 'slices-wait'
  /** 4477: a character of a symbol font is read as another one. */ | 'symbols-wrong'
  /** 5784: where a paragraph is divided, its id goes to the new one. */ | 'ids-move'
  /** 6746: no comment may be inserted. */ | 'comments-refused'
  /** 6865 and protected documents: no text may be inserted. */ | 'changes-refused'
  /** 5089, 4874: what is typed is not told of. */ | 'events-missed'
  /** 4258: paragraphs have no id. */ | 'ids-missing'
  /** 5188: a deletion does not say which words. */ | 'deletions-mute'
  /** 6595: nothing can be set off. */ | 'highlight-fails'
  /** 6865: the web takes a date picker for rich text, and refuses every change to it. */ | 'dates-as-rich-text'
  /** 3355, 3367: the web does not give the controls in notes. */ | 'notes-unseen'
  /** 2336: some markup makes changes beside it fail. */ | 'markup-fails'
  /** 6046: nothing can be put in while a comment is selected. */ | 'comment-selected'
  /** The pane may not be shown from the ribbon. */ | 'taskpane-refused'
  /** No new document may be opened. */ | 'opening-refused';

export interface FakeOptions { mode?: string; sets?: string; platform?: string; url?: string | null; faults?: readonly Fault[]; background?: string }

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
  /** What is asked of Word waits here until it is synchronised. */
  private readonly waiting: (() => void)[] = [];
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
    const loaded = this.later(() => this.tracking);
    const text = this.later(() => this.paragraphs.map(({ raw }) => raw).join('\n')), none = () => this.collection(() => []);
    const noEvents = { add: () => ({ remove: () => undefined }) };
    const footnotes = this.footnotes.map((paragraphs) => ({ type: 'Footnote' as const, body: { paragraphs: this.collection(() => paragraphs.map((each) => this.paragraph(each))) } }));
    const document = {
      body: limited('Body', this.version, {
        paragraphs: this.collection(() => items), footnotes: this.collection(() => footnotes), endnotes: none(), getComments: () => this.collection(() => this.comments.map((comment) => fakeComment(this, comment, this.review))),
        getTrackedChanges: () => this.collection(() => fakeChanges(this, this.review)),
        load: () => text.ask(), get text() { return text.value; },
      }),
      customXmlParts: this.customXmlParts(),
      contentControls: this.contentControls(['richText']),
      getContentControls: (options?: { types: string[] }) => this.contentControls(options?.types ?? ['richText']),
      getSelection: () => this.selection(),
      load: () => loaded.ask(),
      get changeTrackingMode() { return loaded.value as 'Off'; },
      onParagraphChanged: this.event(this.changed), onParagraphAdded: this.event(this.added), onParagraphDeleted: noEvents,
    };
    const setTracking = (mode: string) => this.waiting.push(() => { this.tracking = mode; });
    const sync = this.sync.bind(this);
    return {
      document: new Proxy(limited('Document', this.version, document), {
        set: (_, name, mode: string) => { if (name === 'changeTrackingMode') setTracking(mode); return true; },
      }) as unknown as Fake<Word.Document>,
      application: { createDocument: (base64: string) => ({ open: () => { this.waiting.push(() => { this.mayNot('opening-refused', 'NotAllowed'); this.others.push(base64); }); } }) } as Fake<Word.Application>,
      sync: sync,
    };
  }

  /** Without their types Word gives those of rich text alone (office-js 2160); and it knows some types only from a later version on. */
  private contentControls(wanted: readonly string[]) {
    const names: string[] = wanted.map((name) => types[name as keyof typeof types] ?? name);
    const known: Record<string, string> = { RichText: '1.1', PlainText: '1.5', CheckBox: '1.7', DropDownList: '1.9', ComboBox: '1.9' };
    for (const name of names) if (Number(known[name] ?? 99) > Number(this.version)) throw new Error(`InvalidArgument: ${name}`);
    const act = (deed: () => void) => { this.waiting.push(deed); };
    return this.collection(() => (this.controls?.all(this) ?? []).filter(({ type }) => names.includes(type))
      .map((control) => control.inBatch(act, (read) => this.collection(read))));
  }

  private selection() {
    const here = this.later(() => this.controls?.all(this).find(({ tag }) => tag === this.cursor.split('#')[0]));
    const nth = () => this.controls!.all(this).filter(({ tag }) => tag === here.value?.tag)[Number(this.cursor.split('#')[1] ?? 0)];
    const paragraph = () => this.paragraphs[this.cursorAt]!;
    return {
      insertText: (text: string) => {
        this.waiting.push(() => { this.mayNot('changes-refused', 'NotAllowed'); const end = paragraph().raw.length; paragraph().replace(end, end, text, this.tracked); });
        return {};
      },
      paragraphs: { getLast: () => ({ insertParagraph: (text: string) => {
        this.waiting.push(() => this.putAfter(this.paragraphs.findLast((each) => this.selected !== '' && (each.live().includes(this.selected) || this.selected.endsWith(each.live()))) ?? paragraph(), text));
        return { styleBuiltIn: '' };
      } }) },
      insertTable: (_rows: number, _columns: number, _where: string, values: string[][]) => {
        const table = { after: this.cursorAt, values, headerRowCount: 0, isTracked: false };
        this.waiting.push(() => { this.mayNot('changes-refused', 'NotAllowed'); table.isTracked = this.tracking !== 'Off'; this.tables.push(table); });
        return table;
      },
      parentContentControlOrNullObject: {
        load: () => here.ask(), get isNullObject() { return here.value === undefined; },
        get id() { return nth()!.id; }, get tag() { return nth()!.tag; }, get title() { return nth()!.title; },
      },
      insertFileFromBase64: (base64: string) => { this.waiting.push(() => {
        this.mayNot('comment-selected', 'GeneralException');
        this.mayNot('changes-refused', 'NotAllowed');
        this.insertedFiles.push(base64);
      }); return {}; },
    };
  }

  private putAfter(paragraph: FakeParagraph, text: string): void {
    this.mayNot('changes-refused', 'NotAllowed');
    this.paragraphs.splice(this.paragraphs.indexOf(paragraph) + 1, 0, new FakeParagraph(`[+${text}+]`));
  }

  private event(handlers: Set<Handler>) {
    return { add: (handler: Handler) => {
      this.waiting.push(() => handlers.add(handler));
      return { context: { sync: this.sync.bind(this) }, remove: () => this.waiting.push(() => handlers.delete(handler)) };
    } };
  }

  private sync(): Promise<void> {
    this.commentsInGo = 0;
    for (const act of this.waiting.splice(0)) act();
    return Promise.resolve();
  }

  private paragraph(paragraph: FakeParagraph) {
    const made = {
      style: 'Normal', outlineLevel: 10, isListItem: false, tableNestingLevel: 0, uniqueLocalId: this.faults.includes('ids-missing') ? null! : paragraph.id,
      getReviewedText: (version) => this.asked(() => this.read(version === 'Original' ? paragraph.original() : paragraph.live())),
      select: () => { this.waiting.push(() => { this.selected = paragraph.live(); }); },
      search: (text: string) => this.collection(() => paragraph.find(text).map((start) => this.range(paragraph, start, () => start + text.replaceAll('^^', '^').length))),
    } satisfies Fake<Pick<Word.Paragraph, 'style' | 'outlineLevel' | 'isListItem' | 'tableNestingLevel' | 'uniqueLocalId' | 'getReviewedText' | 'select'>> & { search: unknown };
    return limited('Paragraph', this.version, made);
  }

  /** Symbol fonts have their characters from U+F000 on. */
  private read(text: string): string {
    return this.faults.includes('symbols-wrong') ? text.replace(/[\uF000-\uF0FF]/g, '(') : text;
  }

  private range(paragraph: FakeParagraph, start: number, end: () => number): FakeRange {
    const words = () => this.read(paragraph.live(start, end()));
    const act = (deed: () => void) => { this.waiting.push(deed); };
    return limited('Range', this.version, {
      [stop]: end,
      context: { sync: this.sync.bind(this) },
      getReviewedText: (version) => this.asked(() => version === 'Original' ? paragraph.original(start, end()) : words()) as { readonly value: string },
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
  private get tracked() {
    return this.tracking === 'Off' ? undefined : { author: this.user, date: new Date().toISOString() };
  }

  private insertComment(words: string, text: string): void {
    this.mayNot('comments-refused', 'NotAllowed');
    if (++this.commentsInGo > 3) throw new Error('Undo hangs');
    this.comments.push({ words, text, replies: [] });
  }

  private mayNot(fault: Fault, code: string): void {
    if (this.faults.includes(fault)) throw Object.assign(new Error(code), { code });
  }

  /** Does something with a comment or change once Word is synchronised, if it may. */
  private readonly review = (deed: () => void) => { this.waiting.push(() => { this.mayNot('changes-refused', 'NotAllowed'); deed(); }); };

  private customXmlParts() {
    return {
      add: (xml: string) => { this.waiting.push(() => this.xmlParts.push({ namespace: /xmlns="([^"]+)"/.exec(xml)![1]!, xml })); return {}; },
      getByNamespace: (namespace: string) => ({
        getOnlyItemOrNullObject: () => {
          const part = this.later(() => this.xmlParts.find((candidate) => candidate.namespace === namespace));
          return {
            load: () => part.ask(),
            get isNullObject() { return part.value === undefined; },
            getXml: () => this.asked(() => part.value!.xml),
            setXml: (xml: string) => this.waiting.push(() => { part.value!.xml = xml; }),
          };
        },
      }),
    };
  }

  private collection<T extends object>(read: () => T[]) {
    let names: string[] = [];
    const items = this.later(() => read().map((item) => loaded(item, names)));
    return { load: (asked: string) => { names = asked.split(/,\s*/); items.ask(); }, get items() { return items.value; } };
  }

  private asked<T>(read: () => T) {
    const value = this.later(read);
    value.ask();
    return value;
  }

  private later<T>(read: () => T) {
    let got: { value: T } | undefined;
    return {
      ask: () => { this.waiting.push(() => { got = { value: read() }; }); },
      get value(): T {
        if (!got) throw new Error('PropertyNotLoaded');
        return got.value;
      },
    };
  }
}

/** An item of a collection, of which only the properties are there that were asked for; the way to another object needs no asking. */
function loaded<T extends object>(item: T, names: readonly string[]): T {
  return new Proxy(item, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      const isThere = typeof name === 'symbol' || name === 'context' || name === 'body' || name.endsWith('ContentControl') || typeof value === 'function' || names.some((asked) => asked.split('/')[0] === name);
      if (!isThere) throw new Error(`PropertyNotLoaded: ${name}`);
      return value;
    },
  });
}
