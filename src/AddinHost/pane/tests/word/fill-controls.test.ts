// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import '../setup';
import type { FieldEntry } from '../../src/api/types';
import { WordDocument } from '../../src/document/word/word-document';
import type { FieldValue } from '../../src/reports/field-values';
import type { FormField } from '../../src/reports/form';
import type { Value } from '../../src/reports/values';
import { cell, docx, paragraph, run, table } from '../document/docx';
import { FakeControls } from './fake-controls';
import { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';

afterEach(() => vi.unstubAllGlobals());

const inside = (word: FakeWord, tag: string, name: string) => [...word.controls!.all(word).find((each) => each.tag === tag)!.element.getElementsByTagNameNS('*', name)];

let ids = 0;
const sdt = (tag: string, kind: string, content: string, more = '') =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${++ids}"/>${more}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const box = '<w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="0"/></w14:checkbox>';
const list = '<w:dropDownList><w:listItem w:displayText="A visit" w:value="visit"/><w:listItem w:displayText="A call" w:value="call"/></w:dropDownList>';
const row = (nth: number) => sdt('actions[]', '<w:richText/>', `<w:tr>${cell(paragraph(sdt('actions[].what', '<w:richText/>', run(`old ${nth}`))))}</w:tr>`);
const body = [
  paragraph(sdt('name', '<w:text/>', run('[Name]'), '<w:showingPlcHdr/>')), paragraph(sdt('when', '<w:date/>', run('[Date]'))), paragraph(sdt('on', '<w:text/>', run('[On]'))),
  paragraph(sdt('seen', box, run('☐'))), paragraph(sdt('kind', list, run('[Choose]'))), sdt('account', '<w:richText/>', paragraph(run('[Account]'))),
  paragraph(sdt('sealed', '<w:text/>', run('as it was'), '<w:lock w:val="sdtContentLocked"/>')), table().replace('</w:tbl>', `${row(1)}${row(2)}</w:tbl>`),
  sdt('addendum?', '<w:richText/>', paragraph(run('More.'))), `<w:p><w:pPr><w:snapToGrid w:val="0"/></w:pPr>${sdt('odd', '<w:text/>', run('[Odd]'))}</w:p>`,
].join('');

async function open(options: FakeOptions = {}) {
  const word = new FakeWord();
  word.controls = await FakeControls.open(await docx(body, { header: paragraph(sdt('name', '<w:text/>', run('[Name]'), '<w:showingPlcHdr/>')) }));
  word.install(vi.stubGlobal, { sets: '1.9', ...options });
  return { word, document: new WordDocument(), texts: (tag: string) => word.controls!.all(word).filter((each) => each.tag === tag).map(({ text }) => text) };
}

const field = (tag: string, control: FormField['control'], fields: FormField[] = []) =>
  ({ tag, control, label: tag, path: [tag.replace(/^.*\.|\[\]$|\?$/g, '')], fields, choices: [], required: false, locked: false }) as unknown as FormField;
const give = (tag: string, control: FormField['control'], value: Value, before: Value = null): FieldValue => ({ field: field(tag, control), value, before });
const actions = (value: Value): FieldValue => ({ field: field('actions[]', 'list', [field('actions[].what', 'multiline')]), value, before: [{ what: 'old 1' }, { what: 'old 2' }] });

test('every control of a tag is filled, in the header too, and a date in words', async () => {
  const { document, texts } = await open();
  expect(await document.fill!([give('name', 'text', 'Ivy'), give('on', 'date', '2026-05-03'), give('kind', 'dropdown', 'call'), give('seen', 'checkbox', true)])).toEqual([]);
  expect([texts('name'), texts('on'), texts('kind'), texts('seen')]).toEqual([['Ivy', 'Ivy'], ['3 May 2026'], ['A call'], ['☒']]);
});

test('rich text keeps its paragraphs and what stands out', async () => {
  const { word, document } = await open();
  await document.fill!([give('account', 'rich-text', [{ runs: [{ text: 'She said ' }, { text: 'no', bold: true }] }, { runs: [{ text: 'Then left.' }] }])]);
  expect(inside(word, 'account', 'p').map(({ textContent }) => textContent)).toEqual(['She said no', 'Then left.']);
  expect(inside(word, 'account', 'b').map((bold) => bold.parentElement!.parentElement!.textContent)).toEqual(['no']);
});

test.each([
  ['1.6', 'seen', 'checkbox', true, 'This Word does not let the pane tick boxes.'],
  ['1.8', 'kind', 'dropdown', 'call', 'This Word does not let the pane choose from lists.'],
  ['1.4', 'name', 'text', 'Ivy', 'Word does not let the pane reach this place.'],
  ['1.9', 'when', 'date', '2026-05-03', 'Word does not let the pane fill its date pickers.'],
  ['1.9', 'sealed', 'text', 'Ivy', 'It is locked in the document.'],
  ['1.9', 'nowhere', 'text', 'Ivy', 'Word does not let the pane reach this place.'],
  ['1.9', 'account', 'rich-text', [{ list: 'bullet', runs: [{ text: 'one' }] }], 'Word does not make lists reliably when the pane asks it to.'],
] as const)('in Word %s, %s cannot be filled, which is said, and the rest is', async (sets, tag, control, value, reason) => {
  const { document, texts } = await open({ sets });
  const before = texts(tag), text = give('account', 'multiline', 'Calm.');
  expect(await document.fill!([give(tag, control, value as Value), ...tag === 'account' ? [] : [text]])).toEqual([{ path: tag, label: tag, reason }]);
  expect(texts(tag)).toEqual(before);
  if (tag !== 'account') expect(texts('account')).toEqual(['Calm.']);
});

test('a date picker that the web takes for rich text is left alone', async () => {
  const { document, texts } = await open({ faults: ['dates-as-rich-text'] });
  expect(await document.fill!([give('when', 'date', '2026-05-03'), give('name', 'text', 'Ivy')])).toMatchObject([{ path: 'when' }]);
  expect([texts('when'), texts('name')]).toEqual([['[Date]'], ['Ivy', 'Ivy']]);
});

test('as many rows as there are get each their own words, and only those that are new are written', async () => {
  const { document, texts } = await open();
  expect(await document.fill!([actions([{ what: 'old 1' }, { what: 'Ring\nthe school' }])])).toEqual([]);
  expect(texts('actions[].what')).toEqual(['old 1', 'Ringthe school']);
});

test.each([[3], [1], [0]])('%d rows where there are two are not written, which is said', async (count) => {
  const { document, texts } = await open();
  expect(await document.fill!([actions(Array.from({ length: count }, () => ({ what: 'new' })))])).toEqual([{ path: 'actions', label: 'actions[]', reason: 'Word does not let the pane add or take out rows.' }]);
  expect(texts('actions[].what')).toEqual(['old 1', 'old 2']);
});

test('a part that is answered with no is taken out', async () => {
  const { document, texts } = await open();
  await document.fill!([give('addendum?', 'condition', false, true)]);
  expect(texts('addendum?')).toEqual([]);
});

test('a document that tracks changes tracks these, and still does afterwards', async () => {
  const { word, document } = await open();
  word.tracking = 'TrackAll';
  await document.fill!([give('account', 'multiline', 'Calm.')]);
  const words = (name: string) => inside(word, 'account', name).map(({ textContent }) => textContent).join();
  expect([words('del'), words('ins'), word.tracking]).toEqual(['[Account]', 'Calm.', 'TrackAll']);
});

test('a Word that refuses is told of in a sentence', async () => {
  const refusing = await open({ faults: ['changes-refused'] }), failing = await open({ faults: ['markup-fails'] });
  await expect(failing.document.fill!([give('odd', 'text', 'x')])).rejects.toMatchObject({ type: 'refused' });
  refusing.word.install(vi.stubGlobal, { sets: '1.9', faults: ['changes-refused'] });
  await expect(refusing.document.fill!([give('name', 'text', 'Ivy')])).rejects.toMatchObject({ type: 'refused' });
});

test('what is emptied is emptied', async () => {
  const { document, texts } = await open();
  await document.fill!([give('account', 'multiline', null, '[Account]')]);
  expect(texts('account')).toEqual(['']);
});

test('a field is gone to in its control, and found again from there', async () => {
  const { word, document } = await open();
  const fields = ['name', 'actions[0].what', 'actions[1].what', 'nowhere'].map((path) => ({ path }) as FieldEntry);
  expect(await document.goToField(fields[2]!, fields)).toBe('shown');
  expect(word.selected).toBe('old 2');
  expect(await document.goToField(fields[3]!, fields)).toBe('unseen');
  expect(await document.goToField(fields[1]!, fields.slice(1, 2).concat({ path: 'actions[1].what' } as FieldEntry, { path: 'actions[2].what' } as FieldEntry))).toBe('changed');
  expect(await document.fieldHere(fields)).toBeUndefined();
  word.cursor = 'actions[].what#1';
  expect(await document.fieldHere(fields)).toBe('actions[1].what');
});

test('a document that is read-only is not filled', async () => {
  expect((await open({ mode: 'readOnly' })).document.fill).toBeUndefined();
});
