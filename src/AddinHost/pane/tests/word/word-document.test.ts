// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Dismissal } from '../../src/document/own-part';
import { FakeWord } from './fake-word';
import { at, open } from './opened';

afterEach(() => vi.unstubAllGlobals());

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

test.each(['file-withheld', 'slices-corrupt'] as const)('a file that cannot be had is said to be unreadable: %s', async (fault) => {
  const word = new FakeWord('calm');
  await expect(open(word, { faults: [fault] }).read(new AbortController().signal)).rejects.toMatchObject({ type: 'unreadable' });
  expect(word.openFiles).toBe(0);
});

test('paragraphs to which Word gives no id go by their place', async () => {
  const document = open(new FakeWord('calm', 'later'), { sets: '1.9', faults: ['ids-missing'] });
  expect((await document.readText()).map(({ id }) => id)).toEqual(['0', '1']);
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
