// @vitest-environment jsdom
import type { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../setup';
import type { OpenDocument } from '../../src/document/open-document';
import type { MadeDocument } from '../../src/reports/made-document';
import { ReportsView } from '../../src/elements/reports/reports-view';
import { template } from './template';

// jsdom lacks what Fluent's buttons need of their internals.
vi.mock('@fluentui/web-components/button.js', () => ({}));

let sent: unknown[];
let made: () => Response;

beforeEach(() => {
  sent = [];
  made = () => new Response(new Uint8Array([80, 75]));
  vi.stubGlobal('fetch', (path: string, init: { body?: string }) => {
    if (path === '/api/templates') return Promise.resolve(Response.json([template]));
    if (path === '/api/templates/note') return Promise.resolve(Response.json(template));
    if (path === '/api/fields') return Promise.resolve(Response.json({ fields: [] }));
    sent.push([path, JSON.parse(init.body ?? 'null')]);
    return Promise.resolve(made());
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const inner = (element: Element) => element.shadowRoot!;
const buttons = (root: ParentNode) => [...root.querySelectorAll<HTMLElement>('button, fluent-button')];
const press = async (root: ParentNode, text: string) => {
  buttons(root).find((button) => button.textContent.trim().startsWith(text))!.click();
  await settle();
};
const give = async (view: ReportsView, path: string, value: unknown) => {
  const field = [...inner(form(view)).querySelectorAll<LitElement>('report-field')].find(({ dataset }) => dataset.path === path)!;
  field.dispatchEvent(new CustomEvent('value-given', { detail: value, bubbles: true, composed: true }));
  await settle();
};
const page = (view: ReportsView) => inner(inner(view).querySelector('report-page')!);
const form = (view: ReportsView) => page(view).querySelector('report-form')!;

async function open(more: Partial<OpenDocument> = {}) {
  const view = new ReportsView();
  view.document = { read: () => Promise.resolve(new Uint8Array([80, 75])), ...more } as OpenDocument;
  document.body.append(view);
  await settle();
  await press(inner(inner(view).querySelector('template-list')!), 'Visit note');
  return view;
}

test('a chosen template is filled step by step and its document told of', async () => {
  const view = await open();
  let told: MadeDocument | undefined;
  view.addEventListener('document-made', (event) => { told = (event as CustomEvent<MadeDocument>).detail; });
  await give(view, 'person.name', 'Ivy Marlowe');
  await press(inner(form(view)), 'Next');
  await give(view, 'account', 'She was in.');
  await press(inner(form(view)), 'Next');
  await press(inner(form(view)), 'Add to actions');
  await give(view, 'actions[0].what', 'Ring the school');
  await press(inner(form(view)), 'Next');
  expect(inner(form(view)).querySelector('.missing')!.textContent).toContain('Kind');
  await press(inner(form(view)), 'Open as a new document');
  expect(sent).toEqual([['/api/templates/note/documents?finished=false', { person: { name: 'Ivy Marlowe' }, account: 'She was in.', actions: [{ what: 'Ring the school' }] }]]);
  expect(told?.name).toBe('Visit note.docx');
  expect([...told!.bytes]).toEqual([80, 75]);
});

test('a wrong value is told beside its field, which is gone to', async () => {
  const view = await open();
  made = () => Response.json({ type: 'wrong-fields', detail: 'Nothing was written.', fields: [{ path: 'person.bornOn', message: 'No date.' }] }, { status: 422, headers: { 'Content-Type': 'application/problem+json' } });
  await give(view, 'person.bornOn', '31 2 2026');
  await press(inner(form(view)), 'Finish');
  await press(inner(form(view)), 'Open as a new document');
  const focused = inner(form(view)).activeElement as HTMLElement;
  expect(focused.dataset.path).toBe('person.bornOn');
  expect(inner(focused).querySelector('.problem')!.textContent).toContain('This is no date.');
  await give(view, 'person.bornOn', '2026-02-28');
  expect(inner(focused).querySelector('.problem')).toBeNull();
});

test('items are moved and removed', async () => {
  const view = await open();
  await press(inner(form(view)), 'What was agreed');
  for (const what of ['one', 'two']) {
    await press(inner(form(view)), 'Add to actions');
    await give(view, `actions[${what === 'one' ? 0 : 1}].what`, what);
  }
  buttons(inner(form(view))).filter((button) => button.textContent.startsWith('Up'))[1]!.click();
  await settle();
  await press(inner(form(view)), 'Remove');
  await press(inner(form(view)), 'Finish');
  await press(inner(form(view)), 'Open as a new document');
  expect(sent).toEqual([[expect.any(String), { actions: [{ what: 'one' }] }]]);
});

const answer = (text: string) => press(inner(document.querySelector('close-question')!), text);

test('leaving the form asks where something is not in a document yet', async () => {
  const view = await open();
  await give(view, 'person.name', 'Ivy');
  await press(page(view), 'All templates');
  await answer('Stay');
  expect(form(view)).not.toBeNull();
  await press(page(view), 'All templates');
  await answer('Leave without it');
  expect([inner(view).querySelector('report-page'), document.querySelector('close-question')]).toEqual([null, null]);
});

test('the page is not left, nor the document closed, over what is not in a document yet', async () => {
  const view = await open(), closed = vi.fn();
  document.body.addEventListener('close-asked', closed);
  const leave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const close = async () => {
    view.dispatchEvent(new CustomEvent('close-asked', { bubbles: true, composed: true }));
    await settle();
  };
  expect(leave()).toBe(true);
  await give(view, 'person.name', 'Ivy');
  await close();
  await answer('Stay');
  expect([leave(), closed.mock.calls.length]).toEqual([false, 0]);
  await close();
  await answer('Leave without it');
  expect([leave(), closed.mock.calls.length, inner(view).querySelector('report-page')]).toEqual([true, 1, null]);
});

test('a document that can open another does, and says what became of it', async () => {
  const openAnother = vi.fn(() => Promise.resolve('It is open.'));
  const view = await open({ openAnother });
  await press(inner(form(view)), 'Finish');
  await press(inner(form(view)), 'Open as a new document');
  expect(openAnother).toHaveBeenCalledWith('Visit note.docx', new Uint8Array([80, 75]));
  expect(page(view).textContent).toContain('It is open.');
});

test('until the new document is open, what is filled in still asks before it is left', async () => {
  const view = await open();
  await give(view, 'person.name', 'Ivy');
  await press(inner(form(view)), 'Finish');
  await press(inner(form(view)), 'Open as a new document');
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
});
