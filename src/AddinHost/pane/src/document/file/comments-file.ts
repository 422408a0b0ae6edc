import JSZip from 'jszip';
import { attribute, mainPart, named, parse, relationships } from './docx-parts';

/** A comment of a .docx with all that belongs to it. */
interface FileComment {
  readonly id: string;
  readonly text: string;
  readonly element: Element;
  /** The ids of its paragraphs, by which later parts of the format refer to it. */
  readonly paragraphs: readonly string[];
}

/** The parts of a .docx that speak of comments. */
interface CommentParts {
  readonly zip: JSZip;
  readonly path: string;
  readonly xml: Document;
  readonly comments: readonly FileComment[];
  /** Path and content of the parts that add to comments what the format had no place for at first. */
  readonly later: readonly { readonly path: string; readonly xml: Document }[];
}

/** The texts of a document's comments that nobody has replied to. */
export async function openCommentsOf(document: Uint8Array): Promise<string[]> {
  const parts = await read(document);
  return parts ? unanswered(parts).map(({ text }) => text) : [];
}

/** The same .docx without the comments that have one of these texts and no reply. Every other word, comment and change stays. */
export async function withoutComments(document: Uint8Array<ArrayBuffer>, texts: ReadonlySet<string>): Promise<{ document: Uint8Array<ArrayBuffer>; removed: number }> {
  const parts = await read(document);
  const gone = parts ? unanswered(parts).filter(({ text }) => texts.has(text)) : [];
  if (!parts || gone.length === 0) return { document, removed: 0 };
  for (const { element } of gone) element.remove();
  save(parts.zip, parts.path, parts.xml);
  forget(parts, new Set(gone.flatMap(({ paragraphs }) => paragraphs)));
  await removeReferences(parts.zip, new Set(gone.map(({ id }) => id)));
  return { document: new Uint8Array(await parts.zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' })), removed: gone.length };
}

async function read(document: Uint8Array): Promise<CommentParts | undefined> {
  const zip = await JSZip.loadAsync(document);
  const related = await relationships(zip, await mainPart(zip));
  const path = related.find(({ type }) => type === 'comments')?.target;
  const xml = path === undefined ? undefined : await parse(zip, path);
  if (path === undefined || !xml) return undefined;
  const later = [];
  for (const { type, target } of related) {
    const part = type.startsWith('comments') && type !== 'comments' ? await parse(zip, target) : undefined;
    if (part) later.push({ path: target, xml: part });
  }
  const comments = [...named(xml, 'comment')].map((element) => ({
    element, id: attribute(element, 'id'), text: textOf(element),
    paragraphs: [...named(element, 'p')].map((paragraph) => attribute(paragraph, 'paraId')).filter((id) => id !== ''),
  }));
  return { zip, path, xml, comments, later };
}

function textOf(comment: Element): string {
  return [...named(comment, 'p')].map((paragraph) => [...named(paragraph, 't')].map((text) => text.textContent).join('')).join('\n');
}

function unanswered({ comments, later }: CommentParts): FileComment[] {
  const parents = new Set(later.flatMap(({ xml }) => [...named(xml, 'commentEx')].map((entry) => attribute(entry, 'paraIdParent'))));
  return comments.filter(({ paragraphs }) => !paragraphs.some((id) => parents.has(id)));
}

/** Takes out what the later parts say of these paragraphs: `commentsIds` ties a paragraph to the durable id by which
 * `commentsExtensible` knows the comment. */
function forget({ zip, later }: CommentParts, paragraphs: ReadonlySet<string>): void {
  const entries = later.flatMap(({ xml }) => [...xml.documentElement.children]);
  const gone = entries.filter((entry) => paragraphs.has(attribute(entry, 'paraId')));
  const durable = new Set(gone.map((entry) => attribute(entry, 'durableId')).filter((id) => id !== ''));
  for (const entry of entries) if (gone.includes(entry) || durable.has(attribute(entry, 'durableId'))) entry.remove();
  for (const { path, xml } of later) save(zip, path, xml);
}

async function removeReferences(zip: JSZip, ids: ReadonlySet<string>): Promise<void> {
  for (const path of Object.keys(zip.files).filter((name) => /\/(document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml$/.test(name))) {
    const xml = await parse(zip, path);
    const references = ['commentRangeStart', 'commentRangeEnd', 'commentReference']
      .flatMap((name) => xml ? [...named(xml, name)] : []).filter((element) => ids.has(attribute(element, 'id')));
    if (!xml || references.length === 0) continue;
    for (const element of references) removeWithEmptyRun(element);
    save(zip, path, xml);
  }
}

/** The mark of a comment stands in a run made for it alone. */
function removeWithEmptyRun(element: Element): void {
  const run = element.parentElement;
  element.remove();
  if (run?.localName === 'r' && [...run.children].every(({ localName }) => localName === 'rPr')) run.remove();
}

function save(zip: JSZip, path: string, xml: Document): void {
  const text = new XMLSerializer().serializeToString(xml);
  zip.file(path, text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
}
