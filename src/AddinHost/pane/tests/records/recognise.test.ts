import { expect, test } from 'vitest';
import { recognise } from '../../src/records/recognise';

const cases = [{ id: '1', name: 'Maya Trent' }, { id: '2', name: 'Trent, Siân (P-204)' }, { id: '3', name: 'Ada Lowe' }, { id: '4', name: 'Ada Lowe 2' }];

test('a case that bears the whole name is recognised, in any order, with or without accents', () => {
  expect(recognise('Maya Trent', cases)?.id).toBe('1');
  expect(recognise('Sian Trent', cases)?.id).toBe('2');
});

test('of two cases that bear the name neither is guessed', () => {
  expect(recognise('Ada Lowe', cases)).toBeUndefined();
});

test('a first name alone, or none, is nobody', () => {
  expect(recognise('Maya', cases)).toBeUndefined();
  expect(recognise(null, cases)).toBeUndefined();
});
