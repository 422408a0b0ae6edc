// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Target } from '../../src/api/types';
import { FakeParagraph } from './fake-paragraph';
import { FakeWord } from './fake-word';
import { at, open } from './opened';

afterEach(() => vi.unstubAllGlobals());

test('the words are selected, and of equal words the right ones', async () => {
  const word = new FakeWord('calm', 'calm and calm');
  expect(await open(word).goTo(at(1, 9, 'calm'))).toBe('shown');
  expect(word.selected).toBe('calm');
});

test('words that a deletion splits are found, and deleted words are not taken for them', async () => {
  const word = new FakeWord('She was [-calm -]a poor [-very poor -]mother, poor thing');
  expect(await open(word).goTo(at(0, 10, 'poor mother'))).toBe('shown');
  expect(word.selected).toBe('poor mother');
  expect(await open(word).goTo(at(0, 23, 'poor'))).toBe('shown');
});

test('words of the document as it was before its changes are found, struck out or not', async () => {
  const word = new FakeWord('She was [-calm-][+upset+] and well.');
  const before = { ...at(0, 8, 'calm'), view: 'original' as const };
  expect(await open(word).goTo(before)).toBe('shown');
  expect(await open(word).goTo(at(0, 8, 'calm'))).toBe('changed');
  expect(await open(word).goTo({ ...at(0, 8, 'upset'), view: 'original' })).toBe('changed');
});

test('a quotation longer than Word can search is found by its ends', async () => {
  const long = `Begin ${'very '.repeat(80)}end`;
  const word = new FakeWord(`So: ${long}.`);
  expect(await open(word).goTo(at(0, 4, long.slice(0, 200), { tail: long.slice(-200), length: long.length }))).toBe('shown');
  expect(word.selected).toBe(long);
});

test('a caret is searched as the character it is', async () => {
  const word = new FakeWord('see note ^1 here');
  expect(await open(word).goTo(at(0, 4, 'note ^1'))).toBe('shown');
  expect(word.selected).toBe('note ^1');
});

test('changed words are told, and nothing is selected', async () => {
  const word = new FakeWord('He is upset.');
  expect(await open(word).goTo(at(0, 6, 'calm', { prefix: 'He is ' }))).toBe('changed');
  expect(word.selected).toBe('');
});

test('a header, which Word does not give, is not said to have changed', async () => {
  expect(await open(new FakeWord('x')).goTo({ ...at(0, 0, 'calm'), part: 'header:1' })).toBe('unseen');
});

test('a look at a finding sets off its words and leaves the selection, until it ends', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.8' });
  await document.preview!(at(0, 6, 'calm'));
  expect([word.highlighted, word.selected]).toEqual([['calm'], '']);
  await document.preview!(undefined);
  expect(word.highlighted).toEqual([]);
});

test('what Word did not tell of is found out when the writer goes there', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.9', faults: ['events-missed'] }), told: unknown[] = [];
  document.watch!((ids) => told.push(ids));
  await document.readText();
  await word.type(0, 'He is well.');
  expect(told).toEqual([]);
  expect(await document.goTo(at(0, 6, 'calm', { prefix: 'He is ' }))).toBe('changed');
});

test('where words cannot be set off, the next thing still works', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.9', faults: ['highlight-fails'] });
  await document.preview!(at(0, 6, 'calm'));
  await document.preview!(undefined);
  expect(await document.goTo(at(0, 6, 'calm'))).toBe('shown');
});

test('a note’s mark and a line break do not keep words from being found', async () => {
  const word = new FakeWord('\u0002 Seen\u000Bby day.');
  expect(await open(word).goTo(at(0, 7, 'by day'))).toBe('shown');
  expect(word.selected).toBe('by day');
});

test('words beside a symbol that Word reads wrongly are found, and words with it are never guessed at', async () => {
  const word = new FakeWord('\uF04A He is calm.'), document = open(word, { faults: ['symbols-wrong'] });
  expect(await document.goTo(at(0, 8, 'calm', { prefix: '\uF04A He is ' }))).toBe('shown');
  expect(word.selected).toBe('calm');
  word.selected = '';
  expect(await document.goTo(at(0, 0, '\uF04A He'))).toBe('changed');
  expect(word.selected).toBe('');
});

test('words in a footnote are found there by a Word that gives it', async () => {
  const word = new FakeWord('He is calm.'), footnote: Target = { ...at(0, 2, 'calm'), part: 'footnote:2' };
  word.footnotes.push([new FakeParagraph('\u0002 busy')], [new FakeParagraph('\u0002 calm')]);
  const document = open(word, { sets: '1.5' });
  expect(await document.goTo(footnote)).toBe('shown');
  expect((await document.readText()).map(({ text }) => text)).toEqual(['He is calm.']);
  expect(await document.apply?.([{ target: footnote, replacement: 'quiet' }])).toEqual([true]);
  expect([word.footnotes[1]![0]!.marked, word.paragraphs[0]!.marked]).toEqual(['\u0002 [-calm-]quiet', 'He is calm.']);
  expect(await open(word, { sets: '1.4' }).goTo(footnote)).toBe('unseen');
});

test('where the id of a divided paragraph goes to the new one, the words are found in the one that has them', async () => {
  const word = new FakeWord('He is calm. She left.'), document = open(word, { sets: '1.6', faults: ['ids-move'] }), told: (readonly string[])[] = [];
  const [{ id: before } = { id: '' }] = await document.readText();
  document.watch!((ids) => told.push(ids));
  await document.readText();
  await word.divide(0, 12);
  expect(told).toEqual([[before]]);
  expect((await document.readText()).map(({ id, text }) => [id === before, text])).toEqual([[false, 'He is calm. '], [true, 'She left.']]);
  expect(await document.goTo(at(0, 6, 'calm'))).toBe('shown');
  expect(word.selected).toBe('calm');
});
