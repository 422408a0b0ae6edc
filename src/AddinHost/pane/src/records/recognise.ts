import type { Case } from '../api/types';

/** The case that bears the name of the person whom a document is about; nothing where none does, or more than one. */
export function recognise(subject: string | null | undefined, cases: readonly Case[]): Case | undefined {
  const wanted = wordsOf(subject ?? '');
  const alike = wanted.length < 2 ? [] : cases.filter(({ name }) => { const words = wordsOf(name); return wanted.every((word) => words.includes(word)); });
  return alike.length === 1 ? alike[0] : undefined;
}

function wordsOf(name: string): string[] {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}
