import { attribute, named } from './docx-parts';

const vml = 'urn:schemas-microsoft-com:vml';
const unitsInPoint = 12_700;

/** Rewrites a copy of a part so that docx-preview, which skips what it does not know, draws every word a reader sees.
 * The copy is for the screen alone: what is sent or saved is always the file itself. */
export function makeDrawable(xml: Document): void {
  for (const alternative of all(xml, 'AlternateContent')) unwrap(alternative, branch(alternative));
  for (const drawing of all(xml, 'drawing')) {
    const text = named(drawing, 'txbxContent')[0];
    if (text) drawing.replaceWith(textBox(drawing, text));
  }
  for (const control of all(xml, 'sdt')) unwrap(control, [...control.children].find((child) => child.localName === 'sdtContent'));
  for (const name of ['fldSimple', 'customXml', 'smartTag', 'dir', 'bdo']) for (const element of all(xml, name)) unwrap(element, element);
  for (const link of all(xml, 'hyperlink')) if ([...link.children].some((child) => child.localName !== 'r')) unwrap(link, link);
  for (const moved of all(xml, 'moveTo')) if (moved.parentElement?.localName !== 'rPr') rename(moved, 'ins');
  for (const moved of all(xml, 'moveFrom')) if (moved.parentElement?.localName !== 'rPr') rename(moved, 'del');
  for (const name of ['fldChar', 'instrText', 'delInstrText']) for (const element of all(xml, name)) element.remove();
  for (const carriage of all(xml, 'cr')) rename(carriage, 'br');
  for (const [name, character] of [['softHyphen', '\u00AD'], ['noBreakHyphen', '\u2011']] as const)
    for (const hyphen of all(xml, name)) rename(hyphen, 't').textContent = character;
}

function all(xml: Document, name: string): Element[] {
  return [...named(xml, name)];
}

/** The branch that holds the text, preferring the newer one for text boxes and the older one for the rest. */
function branch(alternative: Element): Element | undefined {
  const choice = [...alternative.children].find((child) => child.localName === 'Choice');
  const fallback = [...alternative.children].find((child) => child.localName === 'Fallback');
  return choice && named(choice, 'txbxContent').length > 0 ? choice : fallback ?? choice;
}

function unwrap(element: Element, content: Element | undefined): void {
  const kept = content ? [...content.childNodes].filter((node) => !(node instanceof Element) || !node.localName.endsWith('Pr')) : [];
  element.replaceWith(...kept);
}

function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElementNS(element.namespaceURI, element.prefix ? `${element.prefix}:${name}` : name);
  for (const { name: key, value, namespaceURI } of [...element.attributes]) renamed.setAttributeNS(namespaceURI, key, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** A drawing's text box in the older form, which docx-preview can draw. */
function textBox(drawing: Element, text: Element): Element {
  const xml = drawing.ownerDocument;
  const extent = named(drawing, 'extent')[0];
  const points = (name: string) => Number(extent ? attribute(extent, name) : 0) / unitsInPoint;
  const picture = xml.createElementNS(drawing.namespaceURI, drawing.prefix ? `${drawing.prefix}:pict` : 'pict');
  const shape = xml.createElementNS(vml, 'v:shape');
  shape.setAttribute('style', `width:${points('cx')}pt;height:${points('cy')}pt`);
  const box = xml.createElementNS(vml, 'v:textbox');
  box.append(text);
  shape.append(box);
  picture.append(shape);
  return picture;
}
