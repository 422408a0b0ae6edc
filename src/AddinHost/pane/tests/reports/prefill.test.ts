import { expect, test } from 'vitest';
import type { Profile } from '../../src/api/types';
import { prefill, standing, withoutPrefilled, withPrefilled } from '../../src/reports/prefill';
import type { Schema } from '../../src/reports/schema';

const field = (path: string, more: object = {}) => ({ type: 'string', title: path, 'x-recording': { path, control: 'text' }, ...more });
const author = (prefix = '') => ({ type: 'object', properties: { name: field(`${prefix}author.name`), role: field(`${prefix}author.role`), signedOn: field(`${prefix}author.signedOn`) } });
const schema = { type: 'object', properties: {
  author: author(), manager: { type: 'object', properties: { name: field('manager.name') } }, person: { type: 'object', properties: { name: field('person.name') } },
  note2: { type: 'object', properties: { author: author('note2.') } },
} } as unknown as Schema;
const priya: Profile = { name: 'Priya Shah', initialsAndSurname: 'P. Shah', role: 'Social worker', employer: null, manager: 'Ruth Cole' };
const nobody: Profile = { name: null, initialsAndSurname: null, role: null, employer: null, manager: null };
const filled = (values: object, who = priya) => withPrefilled(values as never, prefill(schema, values as never, who));

test('the writer’s name and role, and her manager’s name, go where the templates ask for them', () => {
  expect(filled({})).toEqual({
    author: { name: 'Priya Shah', role: 'Social worker' }, manager: { name: 'Ruth Cole' }, note2: { author: { name: 'Priya Shah', role: 'Social worker' } },
  });
});

test('what is filled in already stays', () => {
  expect(filled({ author: { name: 'Priya Shah', role: 'Practice educator' } })).toMatchObject({ author: { name: 'Priya Shah', role: 'Practice educator' } });
});

test('nothing of the writer is put beside the name of another author, in this note or that', () => {
  expect(filled({ author: { name: 'Owen Price' } })).toEqual({ author: { name: 'Owen Price' }, note2: { author: { name: 'Priya Shah', role: 'Social worker' } } });
});

test('what the directory does not say is not filled in', () => {
  expect(filled({}, nobody)).toEqual({});
  expect(prefill(schema, {}, { ...nobody, name: 'Priya Shah' }).map((each) => each.field.tag)).toEqual(['author.name', 'note2.author.name']);
});

test('a field that is locked, or holds something else than a line of text, is left alone', () => {
  const locked = { type: 'object', properties: { author: { type: 'object', properties: { name: field('author.name', { readOnly: true }), role: field('author.role', { 'x-recording': { path: 'author.role', control: 'picture' } }) } } } } as unknown as Schema;
  expect(prefill(locked, {}, priya)).toEqual([]);
});

test('what was filled in and then changed is the writer’s own', () => {
  const given = prefill(schema, {}, priya), values = { ...withPrefilled({}, given) as object, manager: { name: 'Jo Marsh' } };
  expect(standing(values, given).map((each) => each.field.tag)).toEqual(['author.name', 'author.role', 'note2.author.name', 'note2.author.role']);
  expect(withoutPrefilled(values, given)).toMatchObject({ author: { name: null, role: null }, manager: { name: 'Jo Marsh' } });
});
