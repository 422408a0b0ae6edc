// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { FakeWord } from './fake-word';
import { at, open } from './opened';

afterEach(() => vi.unstubAllGlobals());

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

test('a read-only document offers no changes', () => {
  expect(open(new FakeWord('calm'), { mode: 'readOnly' }).apply).toBeUndefined();
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

test('a Word that refuses changes is told of in a sentence, nothing is changed and the tracking is as it was', async () => {
  const word = new FakeWord('I can’t.');
  await expect(open(word, { faults: ['changes-refused'] }).apply?.([{ target: at(0, 2, 'can’t'), replacement: 'cannot' }])).rejects.toMatchObject({ type: 'refused' });
  expect([word.paragraphs[0]?.marked, word.tracking]).toEqual(['I can’t.', 'Off']);
});
