import { expect, test } from 'vitest';
import type { CaseEvent, RecordQuotation } from '../../src/api/types';
import { chosenEvents, chronology } from '../../src/records/chronology';
import { placeOf, quotation, whenOf } from '../../src/records/words';

const target = (part: string) => ({ part, view: 'final', start: { paragraph: 4, offset: 0 }, end: { paragraph: 4, offset: 5 }, quote: { exact: 'x', tail: null, prefix: '', suffix: '' } }) as RecordQuotation['target'];
const said: RecordQuotation = { source: { id: 'a', name: 'Review', date: '2025-07-15', author: 'Priya Nair' }, target: target('body'), words: ' Mai fell. ' };
const event = (more: Partial<CaseEvent>) => ({ date: '2025-07-01', isRelative: false, isMonth: false, kind: 'contact', pattern: null, isSignificant: false, accounts: [said], ...more }) as CaseEvent;

test('a quotation goes in with its record, day and author', () => {
  expect(quotation(said)).toBe('“Mai fell.” (Review, 15 July 2025, Priya Nair)');
});

test('places are told as a reader counts them', () => {
  expect(placeOf(target('body'))).toBe('paragraph 5');
  expect(placeOf(target('textbox:2'))).toBe('text box 2, paragraph 5');
  expect(placeOf(target('header:1'))).toBe('header 1, paragraph 5');
});

test('a month is no day, and what was worked out says so', () => {
  expect(whenOf(event({ isMonth: true, isRelative: true }))).toBe('July 2025 (worked out from the record’s date)');
});

test('a chronology has a row for each event with all its sources', () => {
  const events = [event({ isSignificant: true, accounts: [said, { ...said, source: { ...said.source, name: 'Call', author: null } }] }), event({ pattern: 'fall' })];
  expect(chronology(chosenEvents(events, 'significant')).table?.rows).toEqual([['1 July 2025', '“Mai fell.”', 'Review, 15 July 2025, Priya Nair; Call, 15 July 2025']]);
  expect(chosenEvents(events, 'fall')).toHaveLength(1);
  expect(chosenEvents(events, 'all')).toHaveLength(2);
});
