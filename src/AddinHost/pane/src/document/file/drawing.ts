import type { Options } from 'docx-preview';
import type { ParagraphText, Stretch } from '../paragraph-text';
import { type Address, AddressBook } from './address-text';
import { textParts } from './docx-parts';
import { makeDrawable } from './drawable';

/** A document drawn on the screen, which knows of every drawn word where in the document it stands. */
export interface Drawing {
  readonly paragraphs: readonly ParagraphText[];
  /** The drawn text of a stretch; nothing where it is not drawn. */
  ranges(stretch: Stretch): Range[];
  /** Where the first words stand that are drawn within a node. */
  placeOf(node: Node): Address | undefined;
}

/** Draws a .docx into an element. The file itself is not changed.
 * @param isFlowing as one page as wide as the element, whatever the size of its paper */
export async function draw(document: Uint8Array, into: HTMLElement, isFlowing = false): Promise<Drawing> {
  const [{ default: JSZip }, { renderAsync, defaultOptions }] = await Promise.all([import('jszip'), import('docx-preview')]);
  const zip = await JSZip.loadAsync(document);
  const book = new AddressBook();
  for (const part of await textParts(zip)) {
    makeDrawable(part.xml);
    book.add(part);
    zip.file(part.path, new XMLSerializer().serializeToString(part.xml));
  }
  const drawn: { node: Text; address: Address }[] = [];
  const plain = defaultOptions.h;
  const options: Partial<Options> = {
    renderChanges: true, renderAltChunks: false, ignoreLastRenderedPageBreak: true, ignoreWidth: isFlowing, ignoreHeight: isFlowing, breakPages: !isFlowing,
    h: (content) => {
      const opened = typeof content === 'string' ? book.open(content) : undefined;
      if (!opened) return plain(content);
      const node = window.document.createTextNode(opened.text);
      drawn.push({ node, address: opened.address });
      return node;
    },
  };
  const styles = window.document.createElement('div'), pages = window.document.createElement('div');
  await renderAsync(await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }), pages, styles, options);
  disarm(pages);
  into.replaceChildren(styles, pages);
  const seen = drawn.filter(({ node }) => pages.contains(node));
  return { paragraphs: book.paragraphs, ranges: finder(seen), placeOf: (node) => seen.find((piece) => node.contains(piece.node))?.address };
}

/** Links in a stranger's document may only lead to the web or to a mail program, and never take the pane away. */
function disarm(pages: HTMLElement): void {
  for (const link of pages.querySelectorAll('a')) {
    if (!/^(https?:|mailto:)/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
    else Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  }
}

function finder(drawn: { node: Text; address: Address }[]): Drawing['ranges'] {
  const byParagraph = new Map<ParagraphText, typeof drawn>();
  for (const piece of drawn) byParagraph.set(piece.address.paragraph, [...byParagraph.get(piece.address.paragraph) ?? [], piece]);
  return ({ paragraph, start, end }) => {
    const pieces = byParagraph.get(paragraph) ?? [];
    return pieces.flatMap(({ node, address }) => {
      const from = Math.max(0, start - address.offset), to = Math.min(node.length, end - address.offset);
      if (from >= to) return [];
      const range = window.document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [range];
    });
  };
}
