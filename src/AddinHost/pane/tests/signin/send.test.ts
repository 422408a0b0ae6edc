// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../src/signin/send';
import { profile } from '../../src/signin/profile';
import { tokenFor } from '../../src/signin/token';

vi.mock('../../src/signin/profile', () => ({ profile: vi.fn(() => Promise.resolve({})) }));
vi.mock('../../src/signin/token', () => ({ tokenFor: vi.fn() }));

const settings = { authority: 'https://login.example/t', clientId: 'c', scope: 'api://c/Recording.Use' };
const answering = (...responses: Response[]) => {
  const fetch = vi.fn<(path: string, init: RequestInit) => Promise<Response>>(() => Promise.resolve(responses.shift()!));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};
const refused = (status: number, headers: Record<string, string> = {}) => new Response('', { status, headers });
const tokenOf = (init: RequestInit) => new Headers(init.headers).get('Authorization');

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(tokenFor).mockReset().mockImplementation((_, challenge) => Promise.resolve(challenge === undefined ? 'first' : 'second'));
});
afterEach(() => {
  delete document.body.dataset['signIn'];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('where no sign-in is demanded no token is asked for', async () => {
  const fetch = answering(new Response('{}'));
  await send('/api/rules', {});
  expect(tokenFor).not.toHaveBeenCalled();
  expect(tokenOf(fetch.mock.calls[0]![1])).toBeNull();
});

test('where sign-in is demanded the token travels in a header beside the others', async () => {
  document.body.dataset['signIn'] = JSON.stringify(settings);
  const fetch = answering(new Response('{}'));
  await send('/api/checks', { method: 'POST', headers: { 'Content-Type': 'x/y' } });
  expect(tokenFor).toHaveBeenCalledWith(settings);
  const [path, init] = fetch.mock.calls[0]!;
  expect(path).toBe('/api/checks');
  expect(tokenOf(init)).toBe('Bearer first');
  expect(new Headers(init.headers).get('Content-Type')).toBe('x/y');
});

test('a refused token is asked for again, with the claims of the challenge', async () => {
  document.body.dataset['signIn'] = JSON.stringify(settings);
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const fetch = answering(refused(401, { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${btoa(claims)}"` }), new Response('{}'));
  expect((await send('/api/cases', {})).status).toBe(200);
  expect(tokenFor).toHaveBeenLastCalledWith(settings, { claims });
  expect(tokenOf(fetch.mock.calls[1]![1])).toBe('Bearer second');
});

test('a token that is refused twice is not asked for a third time', async () => {
  document.body.dataset['signIn'] = JSON.stringify(settings);
  const fetch = answering(refused(401), refused(401, { 'WWW-Authenticate': 'Bearer error="invalid_token", scope="api://c/.default", claims="%%%"' }));
  expect((await send('/api/cases', {})).status).toBe(401);
  expect(tokenFor).toHaveBeenLastCalledWith(settings, {});
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('consent that is missing is asked for in the scope that the challenge names', async () => {
  document.body.dataset['signIn'] = JSON.stringify(settings);
  const fetch = answering(refused(401, { 'WWW-Authenticate': 'Bearer error="consent_required", scope="api://c/.default"' }), new Response('{}'));
  expect((await send('/api/cases', { method: 'POST', body: 'x' })).status).toBe(200);
  expect(tokenFor).toHaveBeenLastCalledWith(settings, { consent: 'api://c/.default' });
  expect(fetch.mock.calls[1]![1]).toMatchObject({ method: 'POST', body: 'x' });
});

test('consent that is still missing when it was asked for is told, and not asked for again', async () => {
  document.body.dataset['signIn'] = JSON.stringify(settings);
  const challenge = () => refused(401, { 'WWW-Authenticate': 'Bearer error="consent_required", scope="api://c/.default"' });
  answering(challenge(), challenge());
  expect((await send('/api/cases', {})).status).toBe(401);
  expect(tokenFor).toHaveBeenCalledTimes(2);
});

test('whoever has signed in is looked up once', async () => {
  vi.resetModules();
  document.body.dataset['signIn'] = JSON.stringify(settings);
  vi.mocked(profile).mockClear();
  const { send: fresh } = await import('../../src/signin/send');
  answering(new Response('{}'), new Response('{}'));
  await fresh('/api/rules', {});
  await fresh('/api/rules', {});
  await vi.waitFor(() => expect(profile).toHaveBeenCalledTimes(1));
});

test('a busy server is asked again when it said, and not before', async () => {
  const fetch = answering(refused(429, { 'Retry-After': '7' }), new Response('{}'));
  const sent = send('/api/checks', { method: 'POST', body: 'x' });
  await vi.advanceTimersByTimeAsync(6_900);
  expect(fetch).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await sent).status).toBe(200);
  expect(fetch.mock.calls[1]).toEqual(['/api/checks', { method: 'POST', body: 'x' }]);
});

test('a server that stays busy is told after four tries', async () => {
  const fetch = answering(...Array.from({ length: 9 }, () => refused(503, { 'Retry-After': '2' })));
  const sent = send('/api/checks', {});
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await sent).status).toBe(503);
  expect(fetch).toHaveBeenCalledTimes(4);
});

test('an answer that was given already is the first try', async () => {
  const fetch = answering(new Response('{}'));
  const sent = send('/api/checks', {}, refused(429, { 'Retry-After': '1' }));
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await sent).status).toBe(200);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('a wait without end is not taken up', async () => {
  const fetch = answering(refused(503, { 'Retry-After': '86400' }), new Response('{}'));
  const sent = send('/api/checks', {});
  await vi.advanceTimersByTimeAsync(38_000);
  expect((await sent).status).toBe(200);
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a check that the writer cancels while the server is busy ends at once', async () => {
  const cancel = new AbortController(), fetch = answering(refused(429, { 'Retry-After': '9' }), new Response('{}'));
  const sent = send('/api/checks', { signal: cancel.signal });
  await vi.advanceTimersByTimeAsync(10);
  cancel.abort();
  await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetch).toHaveBeenCalledTimes(1);
});

test.each([401, 403, 413, 500, 502, 503, 504])('a refusal of %d is told at once where the server does not say when to come again', async (status) => {
  const fetch = answering(refused(status));
  expect((await send('/api/checks', {})).status).toBe(status);
  expect(fetch).toHaveBeenCalledTimes(1);
});
