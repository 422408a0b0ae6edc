// @vitest-environment jsdom
import '../setup';
import { expect, test } from 'vitest';
import type { Target } from '../../src/api/types';
import { draw } from '../../src/document/file/drawing';
import { findPlace } from '../../src/document/find-place';
import { cell, deleted, docx, inserted, note, paragraph, run, table, textBox } from './docx';

/** Where the words are said to be; the offset is that of the checker's text. */
function at(part: string, index: number, offset: number, exact: string, context: { prefix?: string; suffix?: string } = {}): Target {
  const end = { paragraph: index, offset: offset + exact.length };
  return { part, view: 'final', start: { paragraph: index, offset }, end, quote: { exact, tail: null, prefix: '', suffix: '', ...context } };
}

/** The drawn words of a target, and the text of the block that they are drawn in. */
async function drawn(document: Uint8Array, target: Target): Promise<{ words: string; block: string | null | undefined }> {
  const into = window.document.createElement('div');
  const drawing = await draw(document, into);
  const ranges = (findPlace(target, drawing.paragraphs) ?? []).flatMap((stretch) => drawing.ranges(stretch));
  return {
    words: ranges.map(String).join(''),
    block: ranges[0]?.startContainer.parentElement?.closest('p')?.textContent,
  };
}

const before = paragraph(run('He is fine.'));

test('words in a table are found in their own cell, not in an equal one', async () => {
  const rows = table([cell(paragraph(run('Monday: '), run('calm'))), cell(paragraph(run('Tuesday: calm')))],
    [cell(table([cell(paragraph(run('Inner: calm')))]), paragraph()), cell(paragraph(run('Thursday: calm')))]);
  const document = await docx(before + rows);
  expect(await drawn(document, at('body', 2, 9, 'calm'))).toEqual({ words: 'calm', block: 'Tuesday: calm' });
  expect(await drawn(document, at('body', 3, 7, 'calm'))).toEqual({ words: 'calm', block: 'Inner: calm' });
  expect(await drawn(document, at('body', 5, 10, 'calm'))).toEqual({ words: 'calm', block: 'Thursday: calm' });
});

test('words in a text box are found in the box, and the paragraph around it keeps its count', async () => {
  const document = await docx(paragraph(run('Around calm. '), textBox(paragraph(run('Boxed')), paragraph(run('is calm'))), run(' After.')) + paragraph(run('Last calm.')));
  expect(await drawn(document, at('textbox:1', 1, 3, 'calm'))).toEqual({ words: 'calm', block: 'is calm' });
  expect((await drawn(document, at('body', 0, 15, 'After'))).words).toBe('After');
  expect(await drawn(document, at('body', 1, 5, 'calm'))).toEqual({ words: 'calm', block: 'Last calm.' });
});

test('a tracked deletion is drawn but not counted, and a quotation that it splits is marked on both sides of it', async () => {
  const document = await docx(paragraph(run('She was a '), deleted('very '), inserted('truly '), run('poor '), deleted('poor '), run('mother.')));
  const place = await drawn(document, at('body', 0, 10, 'truly poor mother'));
  expect(place.words).toBe('truly poor mother');
  expect(place.block).toBe('She was a very truly poor poor mother.');
});

test('paragraphs joined by a deleted mark are one paragraph with the index of the first', async () => {
  const mark = '<w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr>';
  const document = await docx(before + paragraph(mark, run('He left ')) + paragraph(run('the room.')) + paragraph(run('the room again')));
  expect(await drawn(document, at('body', 1, 8, 'the room'))).toEqual({ words: 'the room', block: 'the room.' });
  expect((await drawn(document, at('body', 1, 3, 'left the room'))).words).toBe('left the room');
  expect(await drawn(document, at('body', 3, 0, 'the room'))).toEqual({ words: 'the room', block: 'the room again' });
});

test('moved words are found where they went', async () => {
  const document = await docx(paragraph(`<w:moveFrom w:id="4" w:author="A">${run('moved words')}</w:moveFrom>`, run('stay'))
    + paragraph(`<w:moveTo w:id="5" w:author="A">${run('moved words')}</w:moveTo>`));
  expect((await drawn(document, at('body', 1, 0, 'moved words'))).words).toBe('moved words');
  expect((await drawn(document, at('body', 0, 0, 'stay'))).words).toBe('stay');
});

test('words in a footnote and in a header are found there', async () => {
  const document = await docx(paragraph(run('Noted'), note(1), run(' calm.')), {
    header: paragraph(run('Header calm')),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph()}</w:footnote><w:footnote w:id="1">${paragraph(run('Note calm'))}</w:footnote>`,
  });
  expect(await drawn(document, at('footnote:1', 0, 5, 'calm'))).toEqual({ words: 'calm', block: 'Note calm' });
  expect(await drawn(document, at('header:1', 0, 7, 'calm'))).toEqual({ words: 'calm', block: 'Header calm' });
  expect(await drawn(document, at('body', 0, 7, 'calm'))).toEqual({ words: 'calm', block: 'Noted1 calm.' });
});

test('notes are numbered as the text refers to them, whatever their order in the file', async () => {
  const one = (id: number, text: string) => `<w:footnote w:id="${id}">${paragraph(run(text))}</w:footnote>`;
  const document = await docx(paragraph(run('First'), note(7), run(' second'), note(3)), { footnotes: one(3, 'calm later') + one(5, 'calm unused') + one(7, 'calm first') });
  expect(await drawn(document, at('footnote:1', 0, 0, 'calm'))).toEqual({ words: 'calm', block: 'calm first' });
  expect(await drawn(document, at('footnote:2', 0, 0, 'calm'))).toEqual({ words: 'calm', block: 'calm later' });
});

test('a page break inside a paragraph, tabs, fields, links and content controls do not shift what follows', async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const document = await docx(
    control(paragraph(run('One'), '<w:r><w:br w:type="page"/></w:r>', run('two calm')))
    + paragraph('<w:r><w:tab/></w:r>', `<w:fldSimple w:instr="DATE">${run('3 May')}</w:fldSimple>`, '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r>',
      `<w:hyperlink w:anchor="x">${inserted('link')}</w:hyperlink>`, control(run(' calm'))));
  expect((await drawn(document, at('body', 0, 8, 'calm'))).words).toBe('calm');
  expect((await drawn(document, at('body', 1, 1, '3 May7link calm'))).words).toBe('3 May7link calm');
});

test('raised text, which docx-preview draws twice, is marked once', async () => {
  const document = await docx(paragraph('<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>high</w:t></w:r>'));
  expect((await drawn(document, at('body', 0, 0, 'high'))).words).toBe('high');
});

test('links of a document cannot run a script', async () => {
  const into = window.document.createElement('div');
  await draw(await docx(paragraph(`<w:hyperlink w:anchor="x">${run('here')}</w:hyperlink>`)), into);
  expect([...into.querySelectorAll('a')].every((link) => !link.hasAttribute('href'))).toBe(true);
});

test('space that Word does not show, and hidden words, are not counted', async () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>';
  const document = await docx(paragraph('<w:r><w:t> He was </w:t></w:r>', hidden, run(' calm and calm')));
  expect((await drawn(document, at('body', 0, 16, 'calm'))).words).toBe('calm');
});
