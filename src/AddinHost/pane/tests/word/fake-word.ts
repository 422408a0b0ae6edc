/** A Word for tests, as strict as the real one: nothing is there before it was loaded and synchronised, a search takes at most
 * 255 characters and finds deleted words too, and four comments in one go are too many. */
export class FakeWord {
  readonly paragraphs: FakeParagraph[];
  readonly comments: { words: string; text: string }[] = [];
  readonly xmlParts: { namespace: string; xml: string }[] = [];
  selected = '';
  tracking = 'Off';
  runs = 0;
  file: Uint8Array = new Uint8Array([0x50, 0x4b, 3, 4]);
  openFiles = 0;
  private isTablet = false;

  /** Deleted words stand in [-brackets-]. */
  constructor(...texts: string[]) {
    this.paragraphs = texts.map((text) => new FakeParagraph(text));
  }

  /** What is asked of Word waits here until it is synchronised. */
  readonly waiting: (() => void)[] = [];
  commentsInGo = 0;

  install(stub: (name: string, value: unknown) => void, { mode = 'readWrite', sets = '1.4', platform = 'PC' } = {}): void {
    this.isTablet = platform === 'iOS';
    stub('Word', {
      run: async (deed: (context: unknown) => Promise<unknown>) => {
        if (++this.runs > 1) throw new Error('Wait until the previous call completes');
        return await deed(this.context()).finally(() => { this.runs--; });
      },
      ChangeTrackingVersion: { current: 'Current' }, ChangeTrackingMode: { trackAll: 'TrackAll' }, InsertLocation: { replace: 'Replace' },
    });
    stub('Office', {
      context: {
        document: { url: 'C:\\Records\\Visit%20note.docx', mode, getFileAsync: this.getFile },
        platform, requirements: { isSetSupported: (_: string, version: string) => Number(version) <= Number(sets) },
      },
      DocumentMode: { ReadOnly: 'readOnly' }, PlatformType: { iOS: 'iOS' }, FileType: { Compressed: 'compressed' }, AsyncResultStatus: { Succeeded: 'succeeded' },
    });
  }

  private readonly getFile = (_type: string, { sliceSize }: { sliceSize: number }, done: (result: unknown) => void) => {
    if (sliceSize > (this.isTablet ? 65_536 : 4_194_304)) return done({ status: 'failed' });
    if (++this.openFiles > 2) return done({ status: 'failed' });
    const succeeded = (value: unknown) => ({ status: 'succeeded', value });
    done(succeeded({
      sliceCount: Math.ceil(this.file.length / sliceSize),
      getSliceAsync: (i: number, got: (result: unknown) => void) => got(succeeded({ data: [...this.file.slice(i * sliceSize, (i + 1) * sliceSize)] })),
      closeAsync: (closed: () => void) => { this.openFiles--; closed(); },
    }));
  };

  private context() {
    const items = this.paragraphs.map((paragraph) => this.paragraph(paragraph));
    const loaded = this.later(() => this.tracking);
    const document = {
      body: { paragraphs: this.collection(() => items) },
      customXmlParts: this.customXmlParts(),
      load: () => loaded.ask(),
      get changeTrackingMode() { return loaded.value; },
    };
    const setTracking = (mode: string) => this.waiting.push(() => { this.tracking = mode; });
    return {
      document: new Proxy(document, { set: (_, name, mode: string) => { if (name === 'changeTrackingMode') setTracking(mode); return true; } }),
      sync: () => {
        this.commentsInGo = 0;
        for (const act of this.waiting.splice(0)) act();
        return Promise.resolve();
      },
    };
  }

  private paragraph(paragraph: FakeParagraph): unknown {
    return {
      ...this.range(paragraph, 0, () => paragraph.raw.length), style: 'Normal', outlineLevel: 10, isListItem: false, tableNestingLevel: 0,
      search: (text: string) => this.collection(() => paragraph.find(text).map((start) => this.range(paragraph, start, () => start + text.replaceAll('^^', '^').length))),
    };
  }

  private range(paragraph: FakeParagraph, start: number, end: () => number) {
    const range = {
      at: { paragraph, start, end },
      getReviewedText: () => this.asked(() => paragraph.live(start, end())),
      select: () => this.waiting.push(() => { this.selected = paragraph.live(start, end()); }),
      expandTo: (other: { at: { end: () => number } }) => this.range(paragraph, start, other.at.end),
      insertText: (text: string) => this.waiting.push(() => paragraph.replace(start, end(), text, this.tracking !== 'Off')),
      insertComment: (text: string) => this.waiting.push(() => {
        if (++this.commentsInGo > 3) throw new Error('Undo hangs');
        this.comments.push({ words: paragraph.live(start, end()), text });
      }),
    };
    return range;
  }

  private customXmlParts() {
    return {
      add: (xml: string) => this.waiting.push(() => this.xmlParts.push({ namespace: /xmlns="([^"]+)"/.exec(xml)![1]!, xml })),
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

  private collection(read: () => unknown[]) {
    const items = this.later(read);
    return { load: () => items.ask(), get items() { return items.value; } };
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

class FakeParagraph {
  private letters: { letter: string; deleted: boolean }[];

  constructor(text: string) {
    this.letters = text.split(/(\[-.*?-\])/).flatMap((piece) => {
      const deleted = piece.startsWith('[-');
      return [...(deleted ? piece.slice(2, -2) : piece)].map((letter) => ({ letter, deleted }));
    });
  }

  get raw(): string {
    return this.letters.map(({ letter }) => letter).join('');
  }

  /** With what is deleted in [-brackets-]. */
  get marked(): string {
    return this.letters.map(({ letter, deleted }) => deleted ? `[-${letter}-]` : letter).join('').replaceAll('-][-', '');
  }

  live(start: number, end: number): string {
    return this.letters.slice(start, end).filter(({ deleted }) => !deleted).map(({ letter }) => letter).join('');
  }

  find(text: string): number[] {
    if (text === '' || text.length > 255 || /\^(?!\^)/.test(text.replaceAll('^^', ''))) throw new Error('InvalidArgument');
    const wanted = text.replaceAll('^^', '^'), starts: number[] = [];
    for (let at = this.raw.indexOf(wanted); at >= 0; at = this.raw.indexOf(wanted, at + wanted.length)) starts.push(at);
    return starts;
  }

  replace(start: number, end: number, text: string, tracked: boolean): void {
    const old = tracked ? this.letters.slice(start, end).map(({ letter }) => ({ letter, deleted: true })) : [];
    this.letters.splice(start, end - start, ...old, ...[...text].map((letter) => ({ letter, deleted: false })));
  }
}
