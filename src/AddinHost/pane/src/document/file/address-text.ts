import type { ParagraphText } from '../paragraph-text';
import { attribute, named, type TextPart } from './docx-parts';

/** Where a piece of drawn text stands. */
export interface Address {
  readonly paragraph: ParagraphText;
  readonly offset: number;
}

const opens = '\uE000', closes = '\uE001';
const unseen = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'delText', 'sectPr', 'tblPr', 'trPr', 'tcPr']);
const marks: Record<string, string> = {
  tab: '\t', ptab: '\t', br: '\n', drawing: '\uFFFC', pict: '\uFFFC', object: '\uFFFC', footnoteReference: '\uFFFC', endnoteReference: '\uFFFC',
  footnoteRef: '\uFFFC', endnoteRef: '\uFFFC',
};

/** Reads the paragraphs of a document and writes into each piece of text the number of its address, so that the drawn
 * text can be told apart by where it came from and never by counting what was drawn. */
export class AddressBook {
  readonly paragraphs: ParagraphText[] = [];
  private readonly addresses: Address[] = [];
  private boxes = 0;

  /** Reads a part that {@link makeDrawable} has been over. */
  add(part: TextPart): void {
    for (const container of part.containers) this.read(container.root, container.part);
  }

  /** Parts the words that are to be drawn from their address. */
  open(text: string): { text: string; address: Address } | undefined {
    const end = text.startsWith(opens) ? text.indexOf(closes) : -1;
    const address = end < 0 ? undefined : this.addresses[Number(text.slice(1, end))];
    return address && { text: text.slice(end + 1), address };
  }

  private read(root: Element, part: string): void {
    const paragraphs = [...named(root, 'p')].filter((p) => p.namespaceURI === root.namespaceURI && !isInBox(p, root));
    const boxes: Element[] = [];
    let joins: GrowingParagraph | undefined;
    for (const [index, element] of paragraphs.entries()) {
      const paragraph = joins ?? { part, index, text: '' };
      if (!joins) this.paragraphs.push(paragraph);
      this.readInline(element, paragraph, boxes);
      joins = hasDeletedMark(element) ? paragraph : undefined;
    }
    for (const box of boxes) this.read(box, `textbox:${++this.boxes}`);
  }

  private readInline(element: Element, paragraph: GrowingParagraph, boxes: Element[]): void {
    for (const child of [...element.children]) {
      if (unseen.has(child.localName) || isHidden(child)) continue;
      const isText = child.localName === 't' && element.localName === 'r' && child.namespaceURI === element.namespaceURI;
      if (isText) this.address(child, paragraph);
      else paragraph.text += marks[child.localName] ?? '';
      if (child.localName === 'txbxContent') boxes.push(child);
      else this.readInline(child, paragraph, boxes);
    }
  }

  private address(element: Element, paragraph: GrowingParagraph): void {
    const text = shown(element);
    element.textContent = `${opens}${this.addresses.length}${closes}${text}`;
    this.addresses.push({ paragraph, offset: paragraph.text.length });
    paragraph.text += text;
  }
}

type GrowingParagraph = ParagraphText & { text: string };

function isInBox(paragraph: Element, root: Element): boolean {
  for (let parent = paragraph.parentElement; parent && parent !== root; parent = parent.parentElement)
    if (parent.localName === 'txbxContent') return true;
  return false;
}

function isHidden(run: Element): boolean {
  const properties = run.localName === 'r' ? [...run.children].find((child) => child.localName === 'rPr') : undefined;
  const hidden = properties && [...properties.children].find((child) => child.localName === 'vanish');
  return hidden !== undefined && !['0', 'false', 'off'].includes(attribute(hidden, 'val'));
}

/** Space at either end of a piece of text shows only where `xml:space` keeps it; a line feed within shows as a space. */
function shown(element: Element): string {
  const text = (element.textContent ?? '').replace(/[\r\n]/g, ' ');
  const keeper = element.closest('[*|space]');
  return keeper && attribute(keeper, 'space') === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}

/** Whether a tracked change deleted the end of the paragraph, so that the next one continues it. */
function hasDeletedMark(paragraph: Element): boolean {
  const properties = [...paragraph.children].find((child) => child.localName === 'pPr');
  const mark = properties && [...properties.children].find((child) => child.localName === 'rPr');
  return mark !== undefined && [...mark.children].some((child) => child.localName === 'del' || child.localName === 'moveFrom');
}
