import { expect, test } from 'vitest';
import type { Digest, DigestComment, DigestRevision, Target } from '../../src/api/types';
import { entriesOf, everything, filtered } from '../../src/review/entries';

const at = (paragraph: number, offset = 0, part = 'body') => ({ part, start: { paragraph, offset }, end: { paragraph, offset } }) as Target;
const comment = (id: string, more: Partial<DigestComment> = {}): DigestComment =>
  ({ id, number: 1, author: 'Priya Shah', date: '2026-03-02T09:00:00+00:00', text: id, resolved: false, replies: [], target: at(0), ...more });
const change = (id: string, more: Partial<DigestRevision> = {}): DigestRevision =>
  ({ id, kind: 'insertion', author: 'Owen Price', date: '2026-03-03T09:00:00+00:00', text: id, was: '', target: at(0), ...more });
const digest = (comments: DigestComment[], revisions: DigestRevision[]): Digest => ({ comments, revisions, authors: [] });
const ids = (...given: Parameters<typeof filtered>) => filtered(...given).map(({ id }) => id);

test('comments and changes stand in the order of the document, the main text first and what has lost its place last', () => {
  const entries = entriesOf(digest([comment('lost', { target: null }), comment('third', { target: at(4) })], [change('header', { target: at(0, 0, 'header:1') }), change('second', { target: at(1, 9) }), change('first', { target: at(1, 2) })]));
  expect(entries.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'header', 'lost']);
});

test('a thread passes with all its answers where one of them does', () => {
  const thread = comment('thread', { replies: [{ id: 'reply', number: 2, author: 'Grace Hall', date: '2026-03-05T10:00:00+00:00', text: 'Seen.' }] });
  expect(ids([thread], { ...everything, author: 'Grace Hall' }, undefined)).toEqual(['thread']);
  expect(ids([thread], { ...everything, isNew: true }, '2026-03-04T12:00:00+00:00')).toEqual(['thread']);
  expect(ids([thread], { ...everything, isNew: true }, '2026-03-06T12:00:00+00:00')).toEqual([]);
});

test('what is new is told by the clocks on the wall', () => {
  expect(ids([change('a')], { ...everything, isNew: true }, '2026-03-03T08:59:59+01:00')).toEqual(['a']);
  expect(ids([change('a')], { ...everything, isNew: true }, '2026-03-03T09:00:00-05:00')).toEqual([]);
});

test('kind, days and openness narrow together, and what has no date passes no day', () => {
  const entries = [comment('open'), comment('resolved', { resolved: true }), change('insertion'), change('undated', { date: null })];
  expect(ids(entries, { ...everything, isOpen: true }, undefined)).toEqual(['open', 'insertion', 'undated']);
  expect(ids(entries, { ...everything, kind: 'comment' }, undefined)).toEqual(['open', 'resolved']);
  expect(ids(entries, { ...everything, from: '2026-03-03' }, undefined)).toEqual(['insertion']);
  expect(ids(entries, { ...everything, to: '2026-03-02' }, undefined)).toEqual(['open', 'resolved']);
});
