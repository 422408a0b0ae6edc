// @vitest-environment jsdom
import JSZip from 'jszip';
import '../setup';
import { expect, test } from 'vitest';
import { openCommentsOf, withoutComments } from '../../src/document/file/comments-file';
import { docx, paragraph, run } from './docx';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const later = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';
const reference = (id: number) => `<w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
const around = (id: number, text: string) => `<w:commentRangeStart w:id="${id}"/>${run(text)}<w:commentRangeEnd w:id="${id}"/>${reference(id)}`;

/** Three comments: two marks, the second with a reply, and the reader's own. */
async function commented(): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(await docx(paragraph(around(0, 'One '), around(1, 'two '), around(2, 'three '))));
  const comment = (id: number, text: string) => `<w:comment w:id="${id}" w:author="A"><w:p w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`;
  zip.file('word/comments.xml', `<w:comments ${w} ${later}>${comment(0, 'mark 0')}${comment(1, 'mark 1')}${comment(2, 'hers')}${comment(3, 'Why?')}</w:comments>`);
  zip.file('word/commentsExtended.xml', `<w15:commentsEx ${later}>${[0, 1, 2].map((id) => `<w15:commentEx w15:paraId="0000000${id}"/>`).join('')}
    <w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001"/></w15:commentsEx>`);
  const relations = await zip.file('word/_rels/document.xml.rels')!.async('string');
  zip.file('word/_rels/document.xml.rels', relations.replace('</Relationships>', `
    <Relationship Id="c1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>
    <Relationship Id="c2" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>`));
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer' }));
}

const part = async (document: Uint8Array, path: string) => (await JSZip.loadAsync(document)).file(path)!.async('string');

test('comments that were replied to are left out', async () => {
  expect(await openCommentsOf(await commented())).toEqual(['mark 0', 'hers', 'Why?']);
});

test('just the named comments go, with all that refers to them, and every word stays', async () => {
  const { document, removed } = await withoutComments(await commented(), new Set(['mark 0', 'mark 1']));
  expect(removed).toBe(1);
  const body = await part(document, 'word/document.xml');
  expect(body).not.toContain('w:id="0"');
  expect(body.match(/w:commentReference/g)).toHaveLength(2);
  expect(body.replace(/<[^>]+>/g, '').trim()).toBe('One two three');
  expect(await openCommentsOf(document)).toEqual(['hers', 'Why?']);
  expect(await part(document, 'word/commentsExtended.xml')).not.toContain('00000000');
});

test('a document without comments keeps its bytes', async () => {
  const document = await docx(paragraph(run('One')));
  expect((await withoutComments(document, new Set(['One']))).document).toBe(document);
});
