import JSZip from 'jszip';
import type { FakeWord } from './fake-word';
import { type Fake, limited } from './requirement-sets';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** The content controls of a real document: what is written into them stands in its file. */
export class FakeControls {
  private constructor(private readonly zip: JSZip, private readonly parts: Map<string, Document>) {}

  static async open(document: Uint8Array): Promise<FakeControls> {
    const zip = await JSZip.loadAsync(document), parts = new Map<string, Document>();
    for (const path of Object.keys(zip.files).filter((each) => /^word\/(document|header\d|footnotes)\.xml$/.test(each)))
      parts.set(path, new DOMParser().parseFromString(await zip.file(path)!.async('string'), 'application/xml'));
    return new FakeControls(zip, parts);
  }

  async file(): Promise<Uint8Array> {
    for (const [path, xml] of this.parts) this.zip.file(path, new XMLSerializer().serializeToString(xml));
    return new Uint8Array(await this.zip.generateAsync({ type: 'arraybuffer' }));
  }

  /** Those that Word gives: none in a text box (office-js 2945), nor, on the web, in notes (3355). */
  all(word: FakeWord): FakeControl[] {
    return [...this.parts].filter(([path]) => !path.includes('footnotes') || !word.faults.includes('notes-unseen'))
      .flatMap(([, xml]) => [...xml.getElementsByTagNameNS(main, 'sdt')])
      .filter((element) => !within(element, 'txbxContent') && element.getElementsByTagNameNS(main, 'tag').length > 0)
      .map((element) => new FakeControl(element, word));
  }
}

/** A content control, over its own markup. */
export class FakeControl {
  constructor(readonly element: Element, private readonly word: FakeWord) {}

  get id(): number { return Number(this.property('id')); }
  get tag(): string { return this.property('tag'); }
  get title(): string { return this.property('alias'); }
  get text(): string { return [...this.element.getElementsByTagNameNS(main, 't')].map(({ textContent }) => textContent).join(''); }

  get type(): string {
    if (this.has('date')) return this.word.faults.includes('dates-as-rich-text') ? 'RichText' : 'DatePicker';
    if (this.element.getElementsByTagNameNS(word2010, 'checkbox').length > 0) return 'CheckBox';
    return this.has('dropDownList') ? 'DropDownList' : this.has('comboBox') ? 'ComboBox' : this.has('text') ? 'PlainText' : 'RichText';
  }

  get subtype(): string {
    const kind = this.type, at = this.content.firstElementChild?.localName;
    if (kind !== 'RichText' && kind !== 'PlainText') return kind;
    return `${kind}${at === 'tr' ? 'TableRow' : at === 'tbl' ? 'Table' : at === 'tc' ? 'TableCell' : at !== 'p' ? 'Inline' : kind === 'RichText' ? 'Paragraphs' : 'Paragraph'}`;
  }

  get cannotEdit(): boolean { return /ontentLocked/i.test(this.property('lock')); }
  get cannotDelete(): boolean { return /^sdt/.test(this.property('lock')); }

  /** As Word gives it in a batch: what is asked for is done when it is synchronised. */
  inBatch(act: (deed: () => void) => void, list: (read: () => object[]) => unknown): Fake<Word.ContentControl> {
    const font = { bold: false, italic: false };
    const insert = (text: string, location: string) => {
      const look = { ...font };
      act(() => this.insert(text, location, look));
      return { font: look };
    };
    const options = Object.defineProperty({}, 'listItems', { get: () => list(() => this.options(act)) });
    const checkbox = Object.defineProperty({}, 'isChecked', { set: (ticked: boolean) => act(() => this.tick(ticked)) });
    return limited('ContentControl', this.word.version, {
      id: this.id, tag: this.tag, title: this.title, type: this.type as 'RichText', subtype: this.subtype as 'RichText',
      cannotEdit: this.cannotEdit, cannotDelete: this.cannotDelete,
      select: () => act(() => { this.word.selected = this.text; }),
      clear: () => act(() => this.change(() => this.write('', {}, 'Replace'))),
      delete: () => act(() => this.change(() => this.element.remove())),
      insertText: insert as never,
      insertParagraph: () => { act(() => this.insert('\n', 'End', {})); return { insertText: insert }; },
      checkboxContentControl: checkbox as never, dropDownListContentControl: options as never, comboBoxContentControl: options as never,
    } satisfies Fake<Word.ContentControl>);
  }

  private options(act: (deed: () => void) => void): object[] {
    return [...this.element.getElementsByTagNameNS(main, 'listItem')].map((item) => {
      const [displayText, value] = ['displayText', 'value'].map((name) => item.getAttributeNS(main, name) ?? '');
      return { displayText, value, select: () => act(() => this.change(() => this.write(displayText!, {}, 'Replace'))) };
    });
  }

  private insert(text: string, location: string, look: Look): void {
    if (location === 'Replace' && /Table(Row)?$/.test(this.subtype)) throw failure('InvalidArgument');
    if (this.has('date') && this.word.faults.includes('dates-as-rich-text')) throw failure('NotAllowed');
    this.change(() => this.write(text, look, location));
  }

  /** Some markup the web cannot work with (office-js 2336). */
  private change(deed: () => void): void {
    if (this.word.faults.includes('changes-refused') || this.cannotEdit) throw failure('NotAllowed');
    if (this.word.faults.includes('markup-fails') && within(this.element, 'p')?.getElementsByTagNameNS(main, 'snapToGrid').length) throw failure('GeneralException');
    deed();
  }

  private tick(ticked: boolean): void {
    this.change(() => {
      this.element.getElementsByTagNameNS(word2010, 'checked')[0]!.setAttributeNS(word2010, 'w14:val', ticked ? '1' : '0');
      this.write(ticked ? '☒' : '☐', {}, 'Replace');
    });
  }

  private write(text: string, look: Look, location: string): void {
    const { content } = this, xml = this.element.ownerDocument, isEmpty = this.has('showingPlcHdr');
    if (location === 'Replace') this.emptied(isEmpty);
    if (text !== '') this.element.getElementsByTagNameNS(main, 'showingPlcHdr')[0]?.remove();
    const paragraphs = [...content.children].filter(({ localName }) => localName === 'p'), last = paragraphs.at(-1);
    if (text === '\n') return last!.after(xml.createElementNS(main, 'w:p'));
    if (text === '') return;
    const run = xml.createElementNS(main, 'w:r'), properties = xml.createElementNS(main, 'w:rPr');
    for (const name of ['b', 'i'] as const) if (look[name === 'b' ? 'bold' : 'italic']) properties.append(xml.createElementNS(main, `w:${name}`));
    run.append(properties);
    for (const [i, line] of text.split('\u000B').entries()) {
      if (i > 0) run.append(xml.createElementNS(main, 'w:br'));
      const words = xml.createElementNS(main, 'w:t');
      words.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
      words.textContent = line;
      run.append(words);
    }
    (last ?? content.getElementsByTagNameNS(main, 'p')[0] ?? content).append(this.word.tracking === 'Off' ? run : this.revision('ins', run));
  }

  private emptied(isPlaceholder: boolean): void {
    const first = [...this.content.children].find(({ localName }) => localName === 'p');
    for (const run of [...this.content.getElementsByTagNameNS(main, 'r')]) {
      if (this.word.tracking === 'Off' || isPlaceholder) run.remove();
      else this.strike(run);
    }
    if (this.word.tracking === 'Off') for (const other of [...this.content.children]) if (other !== first && other.localName === 'p') other.remove();
  }

  private strike(run: Element): void {
    const deleted = this.revision('del');
    run.replaceWith(deleted);
    deleted.append(run);
    for (const text of [...run.getElementsByTagNameNS(main, 't')]) {
      const gone = run.ownerDocument.createElementNS(main, 'w:delText');
      gone.textContent = text.textContent;
      text.replaceWith(gone);
    }
  }

  private revision(name: string, ...inner: Element[]): Element {
    const mark = this.element.ownerDocument.createElementNS(main, `w:${name}`);
    for (const [attribute, value] of [['id', '9001'], ['author', 'Ama Osei'], ['date', '2026-03-02T09:00:00Z']] as const) mark.setAttributeNS(main, `w:${attribute}`, value);
    mark.append(...inner);
    return mark;
  }

  private get content(): Element { return [...this.element.children].find(({ localName }) => localName === 'sdtContent')!; }

  private get properties(): Element { return [...this.element.children].find(({ localName }) => localName === 'sdtPr')!; }

  private property(name: string): string {
    return [...this.properties.children].find(({ localName }) => localName === name)?.getAttributeNS(main, 'val') ?? '';
  }

  private has(name: string): boolean { return [...this.properties.children].some(({ localName }) => localName === name); }
}

function within(element: Element, name: string): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.localName === name) return at;
  return undefined;
}

interface Look { bold?: boolean; italic?: boolean }

function failure(code: string): Error {
  return Object.assign(new Error(code), { code });
}
