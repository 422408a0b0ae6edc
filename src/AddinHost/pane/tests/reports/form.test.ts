import { expect, test } from 'vitest';
import type { TemplateSummary } from '../../src/api/types';
import { fieldsOf, missingOf, requiredIn, stepsOf, stepWith } from '../../src/reports/form';
import { groupsOf } from '../../src/reports/template-groups';
import { isoOf, ukOf } from '../../src/reports/uk-date';
import { isEmpty, moved, valueAt, withValue, written } from '../../src/reports/values';
import { template } from './template';

const fields = fieldsOf(template.schema);

test('a schema is read in form order, with lists and what their items hold', () => {
  expect(fields.map(({ path, control, required }) => [written(path), control, required])).toEqual([
    ['person.name', 'text', true], ['person.bornOn', 'date', false], ['kind', 'dropdown', true], ['account', 'rich-text', true], ['actions', 'list', false], ['addendum', 'condition', false],
  ]);
  expect(fields.find(({ control }) => control === 'list')!.fields.map(({ label }) => label)).toEqual(['What', 'By when']);
});

test('each section with fields is a step, and what is in none comes first', () => {
  const steps = stepsOf(template);
  expect(steps.map(({ heading }) => heading)).toEqual(['At the top', 'What happened', 'What was agreed']);
  expect(stepWith(steps, 'actions[3].by')).toBe(2);
  expect(stepWith(steps, 'act')).toBe(-1);
});

test('what is required and empty is missing, in every item too', () => {
  const values = { person: { name: ' ' }, account: 'She was in.', actions: [{ what: 'Ring' }, {}] };
  expect(missingOf(fields, values).map(({ path }) => written(path))).toEqual(['person.name', 'kind', 'actions[1].what']);
  expect(requiredIn(fields, values)).toBe(5);
});

test('a value is put in its place and nothing else is changed', () => {
  const before = { person: { name: 'Ivy' }, actions: [{ what: 'a' }, { what: 'b' }] };
  const after = withValue(before, ['actions', 1, 'what'], 'c');
  expect(after).toEqual({ person: { name: 'Ivy' }, actions: [{ what: 'a' }, { what: 'c' }] });
  expect((after as typeof before).person).toBe(before.person);
  expect(withValue({}, ['x', 'y'], true)).toEqual({ x: { y: true } });
  expect(valueAt(after, ['actions', 7, 'what'])).toBeNull();
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect([{}, [], [{}], ' ', null].every(isEmpty)).toBe(true);
  expect(isEmpty(false)).toBe(false);
});

test.each([['3', '5', '2026', '2026-05-03'], ['31', 'Aug', '1999', '1999-08-31'], ['29', '2', '2027', undefined], ['1', '13', '2026', undefined], ['1', 'ju', '2026', undefined], ['1', '1', '26', undefined], ['', '', '', undefined]])(
  'the date %s %s %s is %s', (day, month, year, iso) => {
    expect(isoOf({ day, month, year })).toBe(iso);
  });

test('a date is shown as day, month and year', () => {
  expect(ukOf('2026-05-03')).toEqual({ day: '3', month: '5', year: '2026' });
  expect(ukOf('spring 2026')).toBeUndefined();
});

test('templates are grouped by what they are for, the organisation’s own first', () => {
  const some = [{ id: 'a', kind: 'case-note' }, { id: 'b', kind: 'court-report' }, { id: 'c', kind: null, isOwn: true }, { id: 'd', kind: 'review' }] as TemplateSummary[];
  expect(groupsOf(some).map(({ name, templates }) => [name, templates[0]!.id])).toEqual([
    ['Your organisation’s own', 'c'], ['Court', 'b'], ['Assessment, plan and review', 'd'], ['Notes', 'a'],
  ]);
});

test('a template without sections is one step', () => {
  expect(stepsOf({ ...template, sections: [] }).map(({ heading }) => heading)).toEqual(['Fields']);
});
