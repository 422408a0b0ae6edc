import { expect, test, vi } from 'vitest';
import { WordDocument } from '../../src/document/word/word-document';
import { FakeWord } from './fake-word';

function open(word: FakeWord, options = {}): WordDocument {
  word.install((name, value) => vi.stubGlobal(name, value), options);
  return new WordDocument();
}

test('a quotation goes in at the cursor, tracked, and tracking is put back', async () => {
  const word = new FakeWord('One.', 'Two.');
  word.cursorAt = 1;
  await open(word).insert!({ paragraphs: [' “Quoted.” (Review, 3 May 2026)'] });
  expect(word.paragraphs[1]!.pieces.map(({ text, change }) => [text, change])).toEqual([['Two.', undefined], [' “Quoted.” (Review, 3 May 2026)', 'inserted']]);
  expect(word.tracking).toBe('Off');
});

test('a note that stands apart is a paragraph of its own after the one with the cursor, tracked', async () => {
  const word = new FakeWord('One.', 'Two.');
  await open(word).insert!({ paragraphs: ['Late recording.'], isApart: true });
  expect(word.paragraphs.map(({ marked }) => marked)).toEqual(['One.', 'Late recording.', 'Two.']);
  expect(word.paragraphs[1]!.pieces.map(({ change }) => change)).toEqual(['inserted']);
});

test('a table goes in tracked with its first row as headings', async () => {
  const word = new FakeWord('One.');
  await open(word).insert!({ paragraphs: [], table: { headings: ['Date'], rows: [['3 May 2026']] } });
  expect(word.tables).toEqual([{ after: 0, values: [['Date'], ['3 May 2026']], headerRowCount: 1, isTracked: true }]);
});

test('a Word that takes nothing here says so in a sentence, and tracking is as it was', async () => {
  const word = new FakeWord('One.');
  await expect(open(word, { faults: ['changes-refused'] }).insert!({ paragraphs: ['x'] })).rejects.toThrow('Word does not allow text here.');
  expect(word.tracking).toBe('Off');
});

test('into a read-only document nothing can be put', () => {
  expect(open(new FakeWord('One.'), { mode: 'readOnly' }).insert).toBeUndefined();
});
