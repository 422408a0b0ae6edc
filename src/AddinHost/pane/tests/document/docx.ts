import JSZip from 'jszip';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Writes a .docx from the inner XML of its parts. */
export async function docx(body: string, parts: { header?: string; footnotes?: string; comments?: string; threads?: string } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>
    <Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>
    <Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/><Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/>
    <Override PartName="/word/comments.xml" ContentType="${types}.comments+xml"/><Override PartName="/word/commentsExtended.xml" ContentType="${types}.commentsExtended+xml"/></Types>`);
  zip.file('_rels/.rels', relations(['officeDocument', 'word/document.xml']));
  zip.file('word/_rels/document.xml.rels', relations(['header', 'header1.xml'], ['footnotes', 'footnotes.xml'], ['comments', 'comments.xml'], ['commentsExtended', 'commentsExtended.xml']));
  zip.file('word/document.xml', `<w:document ${namespaces}><w:body>${body}<w:sectPr>${
    parts.header === undefined ? '' : '<w:headerReference w:type="default" r:id="r1"/>'}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`);
  zip.file('word/header1.xml', `<w:hdr ${namespaces}>${parts.header ?? ''}</w:hdr>`);
  zip.file('word/footnotes.xml', `<w:footnotes ${namespaces}>${parts.footnotes ?? ''}</w:footnotes>`);
  zip.file('word/comments.xml', `<w:comments ${namespaces}>${parts.comments ?? ''}</w:comments>`);
  zip.file('word/commentsExtended.xml', `<w15:commentsEx ${namespaces}>${parts.threads ?? ''}</w15:commentsEx>`);
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer' }));
}

function relations(...list: [type: string, target: string][]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${
    list.map(([type, target], i) => `<Relationship Id="r${i + 1}" Type="${type === 'commentsExtended' ? 'http://schemas.microsoft.com/office/2011/relationships' : relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
}

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (...inner: string[]) => `<w:p>${inner.join('')}</w:p>`;
export const cell = (...inner: string[]) => `<w:tc>${inner.join('')}</w:tc>`;
export const table = (...rows: string[][]) => `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
/** Who changed something, and when. */
export interface By { readonly author: string; readonly date: string }
const somebody: By = { author: 'A', date: '2026-03-02T09:00:00Z' };
const by = ({ author, date }: By) => `w:author="${escaped(author)}" w:date="${date}"`;
export const inserted = (text: string, who = somebody) => `<w:ins w:id="1" ${by(who)}>${run(text)}</w:ins>`;
export const deleted = (text: string, who = somebody) =>
  `<w:del w:id="2" ${by(who)}><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;
export const note = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
/** A text box as Word writes it: the newer form, and the older one for older readers. */
export const textBox = (...inner: string[]) => `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline>
  <wp:extent cx="1905000" cy="635000"/><a:graphic><a:graphicData uri="wps"><wps:wsp><wps:txbx><w:txbxContent>${inner.join('')}</w:txbxContent></wps:txbx></wps:wsp>
  </a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:150pt;height:50pt"><v:textbox>
  <w:txbxContent>${inner.join('')}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
