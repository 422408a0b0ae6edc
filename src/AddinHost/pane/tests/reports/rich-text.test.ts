import { expect, test } from 'vitest';
import { richOf, typedOf } from '../../src/reports/rich-text';

test('text without marks stays text', () => {
  expect(richOf('5*3*2 is 30.\n- no: "a*b"'.replace('\n- no', '\nno'))).toBe('5*3*2 is 30.\nno: "a*b"');
  expect(richOf('  \n ')).toBeNull();
});

test('stars around words and marks before lines are read', () => {
  expect(richOf('She said **no**, *twice*.\n- one\n1. two')).toEqual([
    { runs: [{ text: 'She said ' }, { text: 'no', bold: true }, { text: ', ' }, { text: 'twice', italic: true }, { text: '.' }] },
    { list: 'bullet', runs: [{ text: 'one' }] }, { list: 'number', runs: [{ text: 'two' }] },
  ]);
});

test.each([
  'Plain *words* with stars', 'A line\n- that begins like a list', '1. and like a number', 'a back\\slash and \\*', '***', '* one * two *', '-', '', '\\- x', '\\1. y',
])('a text that looks marked comes back as it was: %j', (text) => {
  expect(richOf(typedOf(text)) ?? '').toBe(text.trim() === '' ? '' : text);
});

test.each([
  [[{ runs: [{ text: 'all ' }, { text: 'both', bold: true, italic: true }, { text: ' of *it*' }] }]],
  [[{ list: 'bullet', runs: [{ text: 'x*y', bold: true }] }, { runs: [{ text: '- no list', italic: true }] }]],
  [[{ list: 'number', runs: [{ text: '2. in 1.' }, { text: ' end' }] }]],
])('marked paragraphs come back as they were', (value) => {
  const merged = (runs: { text: string }[]) => runs.map(({ text }) => text).join('');
  const back = richOf(typedOf(value)) as typeof value;
  expect(back.map((paragraph) => ({ ...paragraph, runs: merged(paragraph.runs) }))).toEqual(value.map((paragraph) => ({ ...paragraph, runs: merged(paragraph.runs) })));
  expect(back.flatMap(({ runs }) => runs as { bold?: boolean; italic?: boolean; text: string }[]).filter(({ bold, italic }) => bold ?? italic))
    .toEqual(value.flatMap(({ runs }) => runs as { bold?: boolean; italic?: boolean; text: string }[]).filter(({ bold, italic }) => bold ?? italic));
});
