import { vi } from 'vitest';
import type { Target } from '../../src/api/types';
import { WordDocument } from '../../src/document/word/word-document';
import type { FakeWord } from './fake-word';
import type { FakeOptions } from './faults';

/** The document of a fake Word, until the test ends. */
export function open(word: FakeWord, options: FakeOptions = {}): WordDocument {
  word.install(vi.stubGlobal, options);
  return new WordDocument();
}

/** A place in the body. */
export function at(paragraph: number, offset: number, exact: string, more: { tail?: string; length?: number; prefix?: string } = {}): Target {
  const { tail = null, length = exact.length, prefix = '' } = more;
  return { part: 'body', view: 'final', start: { paragraph, offset }, end: { paragraph, offset: offset + length }, quote: { exact, tail, prefix, suffix: '' } };
}
