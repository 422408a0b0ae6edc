import type { Finding, TextParagraph, Tip } from '../api/types';
import { findPlace } from '../document/find-place';

/** A piece of a sentence; `finding` where the checker has something to say of these words. */
export interface Piece {
  readonly text: string;
  readonly finding?: Finding;
}

/** What stands out to the one who is written about: labels and blame, and what is softened or disrespectful. */
const personal: readonly Tip[] = ['person-centred', 'real'];
const pronoun = /^["“‘'(]?(she|he|they|her|his|their)\b/i;
const ends = /[.!?…]['"’”)]*$/;
const title = /^(mr|mrs|ms|miss|mx|dr)\.?$/i;

/** The sentences about a person, in the order of the text: those that name her, those right after that go on with "she", "he" or
 * "they", and those in which the checker found a label or blame. Headings and lines of a form are none.
 * @param name as the record gives it; any part of it counts as naming her */
export function sentencesAbout(name: string, text: readonly TextParagraph[], findings: readonly Finding[]): Piece[][] {
  const parts = name.split(/\s+/).filter((part) => part.length > 1 && !title.test(part));
  if (parts.length === 0) return [];
  const named = new RegExp(`(?<![\\p{L}])(${parts.map(escaped).join('|')})(?![\\p{L}])`, 'iu');
  const marks = placesOf(findings, text);
  return text.flatMap((paragraph, index) => {
    let isAbout = false;
    return sentences(paragraph.text).flatMap(({ start, words }) => {
      isAbout = named.test(words) || isAbout && pronoun.test(words);
      const read = pieces(words, start, marks.get(index) ?? []);
      return ends.test(words) && (isAbout || read.some(({ finding }) => finding)) ? [read] : [];
    });
  });
}

interface Mark { start: number; end: number; finding: Finding }

function placesOf(findings: readonly Finding[], text: readonly TextParagraph[]): Map<number, Mark[]> {
  const paragraphs = text.map(({ text: words }, index) => ({ part: 'body', index, text: words }));
  const marks = new Map<number, Mark[]>();
  for (const finding of findings) {
    const places = finding.target && personal.includes(finding.tip) ? findPlace(finding.target, paragraphs) ?? [] : [];
    for (const { paragraph, start, end } of places) marks.set(paragraph.index, [...marks.get(paragraph.index) ?? [], { start, end, finding }]);
  }
  return marks;
}

function sentences(text: string): { start: number; words: string }[] {
  const segments = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ index, segment }) => ({ start: index, words: segment.trimEnd() })).filter(({ words }) => words !== '');
}

function pieces(words: string, start: number, marks: readonly Mark[]): Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, mark.start - start), to = Math.min(words.length, mark.end - start);
    if (from >= to) continue;
    result.push({ text: words.slice(at, from) }, { text: words.slice(from, to), finding: mark.finding });
    at = to;
  }
  return [...result, { text: words.slice(at) }].filter(({ text }) => text !== '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
