// @vitest-environment jsdom
import type { ReactiveControllerHost } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { Problem } from '../../src/api/recording-api';
import type { Finding } from '../../src/api/types';
import type { OpenDocument } from '../../src/document/open-document';
import type { Dismissal } from '../../src/document/own-part';
import { CheckSession } from '../../src/findings/check-session';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
const finding = (id: string) => ({ id, rule: 'term', target: null }) as unknown as Finding;

function api(answers: Record<string, () => Response>) {
  const fetch = vi.fn<(path: string, init?: { body?: unknown }) => Promise<Response>>((path) => Promise.resolve(answers[path]?.() ?? Response.json({}, { status: 404 })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

function document(more: Partial<OpenDocument> = {}): OpenDocument {
  let kept: readonly Dismissal[] = [];
  return {
    name: 'note.docx', readText: () => Promise.resolve([]), read: () => Promise.resolve(new Uint8Array([80, 75])), goTo: () => Promise.resolve('shown'),
    ownPart: () => Promise.resolve(undefined), changeOwnPart: () => Promise.resolve(),
    dismissals: () => Promise.resolve(kept), keepDismissals: (now) => { kept = now; return Promise.resolve(); }, ...more,
  };
}

const found = (...ids: string[]) => () => Response.json({ document: { words: 1, warnings: [] }, findings: ids.map(finding) });
const ids = (session: CheckSession) => session.findings.map(({ id }) => id);

test('what is new since the check before is known, and at first nothing is new', async () => {
  const session = new CheckSession(host, document());
  api({ '/api/checks': found('a') });
  await session.check();
  expect([...session.fresh]).toEqual([]);
  api({ '/api/checks': found('a', 'b') });
  await session.check();
  expect([...session.fresh]).toEqual(['b']);
});

test('a dismissed finding stays away when the document is checked again, until it is taken back', async () => {
  const session = new CheckSession(host, document());
  api({ '/api/checks': found('a', 'b') });
  await session.check();
  await session.deeds.dismiss(finding('a'), 'place', 'Her own word.');
  await session.check();
  expect(ids(session)).toEqual(['b']);
  await session.deeds.takeBack(session.dismissals[0]!);
  expect(ids(session)).toEqual(['a', 'b']);
});

test('a failed check leaves the findings of the one before', async () => {
  const session = new CheckSession(host, document());
  api({ '/api/checks': found('a') });
  await session.check();
  api({ '/api/checks': () => Response.json({ detail: 'Too busy.' }, { status: 503 }) });
  await session.check();
  expect(session.problem?.message).toBe('Too busy.');
  expect(ids(session)).toEqual(['a']);
});

test('where the file cannot be had its text is checked, and what was not checked is told', async () => {
  const fetch = api({ '/api/text-checks': () => Response.json({ findings: [finding('t')] }) });
  const session = new CheckSession(host, document({
    read: () => Promise.reject(new Problem('unreadable', 'No file.')),
    readText: () => Promise.resolve([{ id: '0', text: 'Two words', isListItem: false, tableNestingLevel: 0 }]),
  }));
  await session.check();
  expect(ids(session)).toEqual(['t']);
  expect(session.result?.document).toMatchObject({ words: 2, warnings: [expect.stringContaining('only its main text')] });
  expect(JSON.parse(String(fetch.mock.calls[0]?.[1]?.body))).toMatchObject({ whole: true });
});

test('a finding that could not be dismissed is still there', async () => {
  const session = new CheckSession(host, document({ keepDismissals: () => Promise.reject(new Problem('read-only', 'This document is read-only.')) }));
  api({ '/api/checks': found('a') });
  await session.check();
  await session.deeds.dismiss(finding('a'), 'place', 'No.');
  expect(session.problem?.message).toBe('This document is read-only.');
  expect(ids(session)).toEqual(['a']);
});

test('a rule that is turned off travels with the next check', async () => {
  const session = new CheckSession(host, document());
  const fetch = api({ '/api/checks': found() });
  await session.deeds.turnRule('term', false);
  expect(fetch.mock.calls[0]?.[1]?.body).toBeInstanceOf(FormData);
  await session.deeds.turnRule('term', true);
  expect(fetch.mock.calls[1]?.[1]?.body).toBeInstanceOf(Uint8Array);
});

const placed = (id: string) => ({ ...finding(id), message: 'Say when.', why: 'A reader cannot tell.', target: { part: 'body' } }) as unknown as Finding;

test('findings are marked once, and just their marks are taken out', async () => {
  const comments = ['Hers.'], apply = vi.fn((changes: readonly { comment?: string }[]) => {
    comments.push(...changes.map(({ comment }) => comment!));
    return Promise.resolve(changes.map(() => true));
  });
  const removeComments = vi.fn((texts: ReadonlySet<string>) => Promise.resolve(texts.size));
  const session = new CheckSession(host, document({ apply, removeComments, openComments: () => Promise.resolve(comments) }));
  api({ '/api/checks': found() });
  await session.deeds.mark([placed('00000000000000aa')]);
  await session.deeds.mark([placed('00000000000000aa'), placed('00000000000000bb')]);
  expect(apply.mock.calls.map(([changes]) => changes.length)).toEqual([1, 1]);
  await session.deeds.removeMarks();
  expect([...removeComments.mock.calls[0]![0]]).toEqual(comments.slice(1));
  expect(session.said).toBe('2 marks removed.');
});

test('what is typed is checked after a pause, alone', async () => {
  vi.useFakeTimers();
  let tell: (ids: string[]) => void = () => undefined;
  const fetch = api({ '/api/checks': found('a'), '/api/text-checks': () => Response.json({ findings: [finding('t')] }) });
  const session = new CheckSession(host, document({
    watch: (changed) => { tell = changed; return () => undefined; },
    readText: () => Promise.resolve(['p0', 'p1'].map((id) => ({ id, text: 'Words', isListItem: false, tableNestingLevel: 0 }))),
  }));
  session.hostConnected();
  await vi.runAllTimersAsync();
  tell(['p1']);
  tell(['p1']);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  const asked = fetch.mock.calls.filter(([path]) => path === '/api/text-checks').map(([, init]) => JSON.parse(String(init?.body)) as object);
  expect(asked).toMatchObject([{ whole: false, changed: ['p1'] }]);
  expect(ids(session)).toEqual(['a', 't']);
});
