import { afterEach, expect, test, vi } from 'vitest';
import { answerRibbon } from '../../src/document/word/ribbon';
import { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';

afterEach(() => vi.unstubAllGlobals());

function press(name: string, options: FakeOptions = {}) {
  const word = new FakeWord(), pane = { views: [{ id: 'reports', name: 'Reports', open: () => null! }], open: vi.fn(), focus: vi.fn(), showNext: vi.fn() };
  word.install(vi.stubGlobal, options);
  answerRibbon(pane);
  return new Promise<typeof pane>((resolve) => void word.actions.get(name)!({ completed: () => resolve(pane) }));
}

test('the button of a view opens it', async () => {
  expect((await press('reports')).open).toHaveBeenCalledWith('reports');
});

test('a shortcut is answered also where Word does not let it show the pane', async () => {
  expect((await press('nextFinding', { faults: ['taskpane-refused'] })).showNext).toHaveBeenCalledOnce();
});
