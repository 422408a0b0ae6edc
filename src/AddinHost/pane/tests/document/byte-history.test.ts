import { expect, test } from 'vitest';
import { ByteHistory } from '../../src/document/file/byte-history';

const version = (n: number) => new Uint8Array([n]);

test('what was done is undone and done again, until something new is done', async () => {
  let shown = 0;
  const history = new ByteHistory(version(1), () => { shown++; });
  history.add(version(2));
  await history.undo();
  expect([history.now[0], history.canUndo, history.canRedo]).toEqual([1, false, true]);
  await history.redo();
  expect(history.now[0]).toBe(2);
  await history.undo();
  history.add(version(3));
  expect([history.now[0], history.canRedo, shown]).toEqual([3, false, 5]);
});

test('with nothing to undo the file stays as it is', async () => {
  const history = new ByteHistory(version(1), () => { throw new Error('shown'); });
  await history.undo();
  expect(history.now[0]).toBe(1);
});
