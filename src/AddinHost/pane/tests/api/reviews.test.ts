import { afterEach, expect, test, vi } from 'vitest';
import { reviewDocument } from '../../src/api/reviews';
import type { Target } from '../../src/api/types';

afterEach(() => vi.unstubAllGlobals());

const change = { target: { part: 'body' } as Target, replacement: 'now' };

test('what was written is told of, and the rest is not', async () => {
  const answer = new FormData();
  answer.set('document', new Blob([new Uint8Array([80, 75])]), 'document.docx');
  answer.set('outcome', new Blob([JSON.stringify({ items: [{ index: 1, written: true }, { index: 0, written: false, reason: 'moved' }] })]), 'outcome.json');
  const fetch = vi.fn<(path: string, init: { body: FormData }) => Promise<object>>(() => Promise.resolve({ ok: true, formData: () => Promise.resolve(answer) }));
  vi.stubGlobal('fetch', fetch);
  const { made } = await reviewDocument(new Uint8Array([80, 75]), 'Ama Osei', [change, change]);
  expect(made).toEqual([false, true]);
  const review = JSON.parse(await (fetch.mock.calls[0]![1].body.get('review') as Blob).text()) as object;
  expect(review).toEqual({ author: 'Ama Osei', date: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/) as unknown, initials: 'AO', items: [change, change] });
});

test('where nothing could be written it is told why', async () => {
  const answer = new FormData();
  answer.set('document', new Blob([new Uint8Array([80, 75])]), 'document.docx');
  answer.set('outcome', new Blob([JSON.stringify({ items: [{ index: 0, written: false, reason: 'It is locked.' }] })]), 'outcome.json');
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, formData: () => Promise.resolve(answer) }));
  await expect(reviewDocument(new Uint8Array(), 'Ama', [change])).rejects.toMatchObject({ type: 'refused', message: 'It is locked.' });
});

test('an answer without a document is a problem in a sentence', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, formData: () => Promise.resolve(new FormData()) }));
  await expect(reviewDocument(new Uint8Array(), 'Ama', [change])).rejects.toMatchObject({ type: 'unexpected' });
});
