import type JSZip from 'jszip';

/** One XML part of a .docx that holds text a reader sees. */
export interface TextPart {
  readonly path: string;
  readonly xml: Document;
  /** Each container of paragraphs in it, with its name as findings name it. */
  readonly containers: { readonly part: string; readonly root: Element }[];
}

/** Lists the parts with text in the order in which the checker numbers them: body, headers, footers, notes. */
export async function textParts(zip: JSZip): Promise<TextPart[]> {
  const main = await mainPart(zip);
  const related = await relationships(zip, main);
  const body = await parse(zip, main);
  if (!body) return [];
  const parts: TextPart[] = [{ path: main, xml: body, containers: [...named(body, 'body')].map((root) => ({ part: 'body', root })) }];
  const settings = related.find((relation) => relation.type === 'settings')?.target;
  const showsEven = settings === undefined ? undefined : await parse(zip, settings).then((xml) => xml && named(xml, 'evenAndOddHeaders')[0]);
  for (const kind of ['header', 'footer'] as const) {
    const ids = shownReferences(body, `${kind}Reference`, isOn(showsEven));
    const paths = ids.map((id) => related.find((relation) => relation.id === id)?.target).filter((path) => path !== undefined);
    for (const [i, path] of paths.entries()) {
      const xml = await parse(zip, path);
      if (xml) parts.push({ path, xml, containers: [{ part: `${kind}:${i + 1}`, root: xml.documentElement }] });
    }
  }
  for (const kind of ['footnote', 'endnote'] as const) {
    const path = related.find((relation) => relation.type === `${kind}s`)?.target;
    const xml = path === undefined ? undefined : await parse(zip, path);
    if (path && xml) parts.push({ path, xml, containers: referredNotes(body, xml, kind) });
  }
  return parts;
}

/** The ids of the headers or footers that are shown, each once, in the order of the sections. One for first pages is shown
 * where its section or a later one, which takes it over, has a title page. */
function shownReferences(body: Document, name: string, showsEven: boolean): string[] {
  const sections = [...named(body, 'sectPr')];
  const lastTitled = sections.findLastIndex((section) => isOn(named(section, 'titlePg')[0]));
  const shown = sections.flatMap((section, i) => [...named(section, name)].filter((reference) => {
    const type = attribute(reference, 'type');
    return type === 'first' ? i <= lastTitled : type === 'even' ? showsEven : true;
  }));
  return [...new Set(shown.map((reference) => attribute(reference, 'id')))];
}

/** The notes that the text refers to, numbered in the order in which it does. */
function referredNotes(body: Document, notes: Document, kind: 'footnote' | 'endnote'): TextPart['containers'] {
  const references = [...named(body, `${kind}Reference`)].filter((reference) => reference.closest('del, moveFrom') === null);
  const ids = [...new Set(references.map((reference) => attribute(reference, 'id')))];
  return ids.flatMap((id, i) => {
    const root = [...named(notes, kind)].find((note) => attribute(note, 'id') === id);
    return root ? [{ part: `${kind}:${i + 1}`, root }] : [];
  });
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(attribute(element, 'val'));
}

export function named(from: Document | Element, name: string): HTMLCollectionOf<Element> {
  return from.getElementsByTagNameNS('*', name);
}

/** An attribute by its local name, whatever its prefix; empty where there is none. */
export function attribute(element: Element, name: string): string {
  return [...element.attributes].find((candidate) => candidate.localName === name)?.value ?? '';
}

export async function parse(zip: JSZip, path: string): Promise<Document | undefined> {
  const text = await zip.file(path)?.async('string');
  const xml = text === undefined ? undefined : new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'application/xml');
  return xml && named(xml, 'parsererror').length === 0 ? xml : undefined;
}

/** The path of the part that holds the body. */
export async function mainPart(zip: JSZip): Promise<string> {
  return (await relationships(zip, '')).find((relation) => relation.type === 'officeDocument')?.target ?? 'word/document.xml';
}

export async function relationships(zip: JSZip, path: string): Promise<{ id: string; type: string; target: string }[]> {
  const slash = path.lastIndexOf('/') + 1;
  const xml = await parse(zip, `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`);
  return xml ? [...named(xml, 'Relationship')].filter((relation) => attribute(relation, 'TargetMode') !== 'External').map((relation) => ({
    id: attribute(relation, 'Id'),
    type: attribute(relation, 'Type').split('/').at(-1) ?? '',
    target: new URL(attribute(relation, 'Target'), `file:///${path}`).pathname.slice(1),
  })) : [];
}
