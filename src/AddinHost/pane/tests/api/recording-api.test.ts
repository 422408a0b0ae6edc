import { afterEach, expect, test, vi } from 'vitest';
import { checkDocument, Problem, wordDocument } from '../../src/api/recording-api';

afterEach(() => vi.unstubAllGlobals());

const answering = (response: unknown) => {
  const fetch = vi.fn(() => response instanceof Response ? Promise.resolve(response) : Promise.reject(response as Error));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const check = () => checkDocument(new Uint8Array([80, 75]), [], new AbortController().signal);

test('a document is sent as a Word document', async () => {
  const fetch = answering(Response.json({ findings: [] }));
  await check();
  expect(fetch).toHaveBeenCalledWith('/api/checks', expect.objectContaining({ method: 'POST', headers: { 'Content-Type': wordDocument } }));
});

test('rules that are turned off travel beside the document', async () => {
  const fetch = answering(Response.json({ findings: [] }));
  await checkDocument(new Uint8Array([80, 75]), ['term'], new AbortController().signal);
  const [, { body }] = fetch.mock.calls[0] as unknown as [string, { body: FormData }];
  expect([...body.keys()]).toEqual(['document', 'options']);
});

test('a refusal is told in the words of the API', async () => {
  answering(new Response('{"type":"urn:x","title":"Too large","detail":"The file is too large."}', {
    status: 413, headers: { 'Content-Type': 'application/problem+json' },
  }));
  await expect(check()).rejects.toEqual(new Problem('urn:x', 'The file is too large.'));
});

test('an answer that is no problem document is told in a sentence of our own', async () => {
  answering(new Response('<html>', { status: 502, headers: { 'Content-Type': 'text/html' } }));
  await expect(check()).rejects.toThrow(/could not answer.*untouched/);
});

test('a server that is gone is told as such', async () => {
  answering(new TypeError('Failed to fetch'));
  await expect(check()).rejects.toMatchObject({ type: 'offline' });
});

test('a check that the writer cancelled is no problem', async () => {
  const cancel = new AbortController();
  answering(new DOMException('', 'AbortError'));
  cancel.abort();
  await expect(checkDocument(new Uint8Array(), [], cancel.signal)).rejects.toBeInstanceOf(DOMException);
});
