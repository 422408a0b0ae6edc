// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Target } from '../../src/api/types';
import type { Dismissal } from '../../src/document/own-part';
import { WordDocument } from '../../src/document/word/word-document';
import { FakeParagraph } from './fake-paragraph';
import { type FakeOptions, FakeWord } from './fake-word';

afterEach(() => vi.unstubAllGlobals());

function open(word: FakeWord, options: FakeOptions = {}): WordDocument {
  word.install(vi.stubGlobal, options);
  return new WordDocument();
}

function at(paragraph: number, offset: number, exact: string, more: { tail?: string; length?: number; prefix?: string } = {}): Target {
  const { tail = null, length = exact.length, prefix = '' } = more;
  return { part: 'body', view: 'final', start: { paragraph, offset }, end: { paragraph, offset: offset + length }, quote: { exact, tail, prefix, suffix: '' } };
}

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

test('a fix is a tracked change of the words that differ alone, and the writer’s own tracking is put back', async () => {
  const word = new FakeWord('He came at this moment in time and left.');
  expect(await open(word).apply?.([{ target: at(0, 3, 'came at this moment in time'), replacement: 'came at this point in time' }])).toEqual([true]);
  expect(word.paragraphs[0]?.marked).toBe('He came at this [-moment -]point in time and left.');
  expect(word.tracking).toBe('Off');
});

test('several fixes in a paragraph do not move one another', async () => {
  const word = new FakeWord('I can’t and don’t and won’t.');
  const fix = (offset: number, exact: string, replacement: string) => ({ target: at(0, offset, exact), replacement });
  expect(await open(word).apply?.([fix(2, 'can’t', 'cannot'), fix(12, 'don’t', 'do not'), fix(22, 'won’t', 'will not')])).toEqual([true, true, true]);
  expect(word.paragraphs[0]?.marked).toBe('I [-can’t-]cannot and [-don’t-]do not and [-won’t-]will not.');
});

test('a fix whose words have changed is left alone, and the others are made', async () => {
  const word = new FakeWord('I cannot.', 'I don’t.');
  expect(await open(word).apply?.([{ target: at(0, 2, 'can’t'), replacement: 'cannot' }, { target: at(1, 2, 'don’t'), replacement: 'do not' }])).toEqual([false, true]);
  expect(word.paragraphs[0]?.marked).toBe('I cannot.');
});

test('ten comments are written, never more than three in one go', async () => {
  const word = new FakeWord(...Array.from({ length: 10 }, () => 'calm'));
  const changes = word.paragraphs.map((_, i) => ({ target: at(i, 0, 'calm'), comment: `Comment ${i}` }));
  expect(await open(word).apply?.(changes)).toEqual(changes.map(() => true));
  expect(word.comments.map(({ words, text }) => `${words} ${text}`).sort()[9]).toBe('calm Comment 9');
});

test('calls at the same time wait for one another', async () => {
  const word = new FakeWord('calm'), document = open(word);
  await expect(Promise.all([document.goTo(at(0, 0, 'calm')), document.dismissals(), document.goTo(at(0, 0, 'calm'))])).resolves.toHaveLength(3);
});

test('dismissals are kept in one part of the document', async () => {
  const word = new FakeWord('calm'), document = open(word);
  const dismissal: Dismissal = { finding: 'f', rule: 'r', scope: 'place', by: 'Ama', on: '2026-03-02', reason: 'Hers.' };
  await document.keepDismissals([dismissal]);
  await document.keepDismissals([dismissal, { ...dismissal, finding: 'g' }]);
  expect((await document.dismissals()).map(({ finding }) => finding)).toEqual(['f', 'g']);
  expect(word.xmlParts).toHaveLength(1);
});

test('a read-only document offers no changes', () => {
  expect(open(new FakeWord('calm'), { mode: 'readOnly' }).apply).toBeUndefined();
});

test('the file is read slice by slice and closed again', async () => {
  const word = new FakeWord('calm'), document = open(word, { platform: 'iOS' });
  word.file = Uint8Array.from({ length: 150_000 }, (_, i) => i < 2 ? [0x50, 0x4b][i]! : i % 251);
  expect((await document.read(new AbortController().signal)).join()).toBe(word.file.join());
  expect(word.openFiles).toBe(0);
});

test('each slice is told of, and after a cancel no more is asked for and the file is closed', async () => {
  const word = new FakeWord('calm'), document = open(word, { platform: 'iOS', faults: ['slices-wait'] }), told: string[] = [], cancel = new AbortController();
  word.file = Uint8Array.from({ length: 150_000 }, (_, i) => i < 2 ? [0x50, 0x4b][i]! : 0);
  const read = expect(document.read(cancel.signal, (part, of) => told.push(`${part} of ${of}`))).rejects.toMatchObject({ name: 'AbortError' });
  const handOver = async () => {
    await vi.waitFor(() => { if (word.openFiles === 0) throw new Error('not open yet'); });
    word.handOver();
    await new Promise((done) => setTimeout(done));
  };
  await handOver();
  expect(told).toEqual(['1 of 3']);
  cancel.abort();
  await handOver();
  await read;
  expect([told.length, word.openFiles]).toEqual([2, 0]);
});

test('bytes that are no zip are refused, and the file is closed all the same', async () => {
  const word = new FakeWord('calm'), document = open(word);
  word.file = new Uint8Array([1, 2, 3]);
  await expect(document.read(new AbortController().signal)).rejects.toMatchObject({ type: 'unreadable' });
  expect(word.openFiles).toBe(0);
});

test('where the file cannot be had, the text as it stands can', async () => {
  const paragraphs = await open(new FakeWord('He [-is -]was calm.', 'Later.')).readText();
  expect(paragraphs.map(({ id, text }) => [id, text])).toEqual([['0', 'He was calm.'], ['1', 'Later.']]);
});

test('the document is called by its file name', () => {
  expect(open(new FakeWord('calm')).name).toBe('Visit note.docx');
});

test('where Word can, what is typed is told of, with the id that the text has too', async () => {
  const word = new FakeWord('calm', 'later'), document = open(word, { sets: '1.6' }), told: (readonly string[])[] = [];
  const end = document.watch!((ids) => told.push(ids));
  await document.readText();
  await word.type(1, 'never');
  expect(told).toEqual([[(await document.readText())[1]!.id]]);
  end();
  await document.readText();
  await document.readText();
  await word.type(1, 'again');
  expect(told).toHaveLength(1);
});

test('an older Word is asked for nothing that it does not have', async () => {
  const document = open(new FakeWord('calm'), { sets: '1.4' });
  expect([document.watch, document.preview]).toEqual([undefined, undefined]);
  expect((await document.readText()).map(({ id }) => id)).toEqual(['0']);
});

test('a look at a finding sets off its words and leaves the selection, until it ends', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.8' });
  await document.preview!(at(0, 6, 'calm'));
  expect([word.highlighted, word.selected]).toEqual([['calm'], '']);
  await document.preview!(undefined);
  expect(word.highlighted).toEqual([]);
});

test('of the comments just the named ones go, and none that was replied to', async () => {
  const word = new FakeWord('calm'), document = open(word);
  word.comments.push({ words: 'calm', text: 'mark 1', replies: [] }, { words: 'calm', text: 'mark 2', replies: ['Why?'] }, { words: 'calm', text: 'hers', replies: [] });
  expect(await document.openComments()).toEqual(['mark 1', 'hers']);
  expect(await document.removeComments!(new Set(['mark 1', 'mark 2']))).toBe(1);
  expect(word.comments.map(({ text }) => text)).toEqual(['mark 2', 'hers']);
});

test('a Word that refuses comments is told of in a sentence, and the tracking is as it was', async () => {
  const word = new FakeWord('calm');
  await expect(open(word, { faults: ['comments-refused'] }).apply?.([{ target: at(0, 0, 'calm'), comment: 'Why?' }])).rejects.toMatchObject({ type: 'refused' });
  expect(word.tracking).toBe('Off');
});

test.each(['file-withheld', 'slices-corrupt'] as const)('a file that cannot be had is said to be unreadable: %s', async (fault) => {
  const word = new FakeWord('calm');
  await expect(open(word, { faults: [fault] }).read(new AbortController().signal)).rejects.toMatchObject({ type: 'unreadable' });
  expect(word.openFiles).toBe(0);
});

test('a Word that refuses changes is told of in a sentence, nothing is changed and the tracking is as it was', async () => {
  const word = new FakeWord('I can’t.');
  await expect(open(word, { faults: ['changes-refused'] }).apply?.([{ target: at(0, 2, 'can’t'), replacement: 'cannot' }])).rejects.toMatchObject({ type: 'refused' });
  expect([word.paragraphs[0]?.marked, word.tracking]).toEqual(['I can’t.', 'Off']);
});

test('what Word did not tell of is found out when the writer goes there', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.9', faults: ['events-missed'] }), told: unknown[] = [];
  document.watch!((ids) => told.push(ids));
  await document.readText();
  await word.type(0, 'He is well.');
  expect(told).toEqual([]);
  expect(await document.goTo(at(0, 6, 'calm', { prefix: 'He is ' }))).toBe('changed');
});

test('paragraphs to which Word gives no id go by their place', async () => {
  const document = open(new FakeWord('calm', 'later'), { sets: '1.9', faults: ['ids-missing'] });
  expect((await document.readText()).map(({ id }) => id)).toEqual(['0', '1']);
});

test('where words cannot be set off, the next thing still works', async () => {
  const word = new FakeWord('He is calm.'), document = open(word, { sets: '1.9', faults: ['highlight-fails'] });
  await document.preview!(at(0, 6, 'calm'));
  await document.preview!(undefined);
  expect(await document.goTo(at(0, 6, 'calm'))).toBe('shown');
});

test('a document of which Word never hands over the file is read as text the next time', async () => {
  vi.useFakeTimers();
  const document = open(new FakeWord('calm'), { faults: ['file-hangs'] });
  void document.read(new AbortController().signal).catch(() => undefined);
  const again = expect(document.read(new AbortController().signal)).rejects.toMatchObject({ type: 'unreadable' });
  await vi.runAllTimersAsync();
  await again;
  vi.useRealTimers();
});

test.each([[null, 'This document'], ['https://example.sharepoint.com/a%20b.docx', 'a b.docx'], ['C:\\Records\\100% sure.docx', '100% sure.docx']])('the document at %s is called %s', (url, name) => {
  expect(open(new FakeWord('calm'), { url }).name).toBe(name);
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
