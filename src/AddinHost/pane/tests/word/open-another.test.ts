// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { openAnother } from '../../src/document/word/open-another';
import { FakeWord } from './fake-word';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('a new document opens in Word, byte for byte', async () => {
  const word = new FakeWord(), bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  word.install(vi.stubGlobal);
  expect(await openAnother('Report.docx', bytes)).toContain('window of its own');
  expect(Uint8Array.from(atob(word.others[0]!), (letter) => letter.charCodeAt(0))).toEqual(bytes);
});

test('where Word opens no new document it is downloaded, and that is said', async () => {
  const word = new FakeWord(), clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  word.install(vi.stubGlobal, { faults: ['opening-refused'] });
  expect(await openAnother('Report.docx', new Uint8Array([80]))).toContain('downloads as Report.docx');
  expect(clicked).toHaveBeenCalledOnce();
});
