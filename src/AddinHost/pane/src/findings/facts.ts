import type { Checked } from '../api/types';
import { counted } from './groups';

const wordsAMinute = 200;

export interface Fact {
  readonly name: string;
  readonly value: string;
  /** What it means to the writer. */
  readonly meaning?: string;
}

/** What is worth knowing of a document before its findings. The reading age guides; it is not a verdict. */
export function factsOf({ words, readingAge }: Checked['document']): Fact[] {
  const facts: Fact[] = [
    { name: 'Length', value: counted(words, 'word') },
    { name: 'Reading time', value: `about ${counted(Math.max(1, Math.round(words / wordsAMinute)), 'minute')}` },
  ];
  if (readingAge != null) facts.push({ name: 'Reading age', value: `${Math.round(readingAge)} years`, meaning: meaningOf(readingAge) });
  return facts;
}

function meaningOf(readingAge: number): string {
  if (readingAge <= 12) return 'Most adults can read it with ease.';
  if (readingAge <= 15) return 'Many adults will have to read parts of it twice. Shorter sentences help.';
  return 'Hard to read for most adults, and so perhaps for the person it is about. Shorter sentences and plain words help.';
}
