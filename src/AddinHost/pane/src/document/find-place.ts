import type { Target } from '../api/types';
import type { ParagraphText, Stretch } from './paragraph-text';

/** Finds the words a target names. The position is believed only where the text there equals the quote; else the quote
 * is looked for with its context; else the words have changed, and nothing is returned: never a guess. */
export function findPlace<P extends ParagraphText>(target: Target, paragraphs: readonly P[]): Stretch<P>[] | undefined {
  const part = joined(paragraphs.filter((paragraph) => paragraph.part === target.part));
  const expected = part.position(target.start.paragraph, target.start.offset);
  const expectedEnd = part.position(target.end.paragraph, target.end.offset);
  if (expected !== undefined && expectedEnd !== undefined && reads(part.text.slice(expected, expectedEnd), target.quote))
    return part.stretches(expected, expectedEnd);
  const found = search(part.text, target, expected ?? -1, part.paragraphOf(target.start.paragraph));
  return found && part.stretches(found.start, found.end);
}

interface Run { start: number; end: number }

function reads(text: string, quote: Target['quote']): boolean {
  return quote.tail == null ? text === quote.exact : text.startsWith(quote.exact) && text.endsWith(quote.tail);
}

function search(text: string, target: Target, expected: number, home: Run | undefined): Run | undefined {
  const candidates = occurrences(text, target).map((run) => ({ run, score: score(text, run, target.quote) }));
  const best = Math.max(0, ...candidates.map((candidate) => candidate.score));
  const finalists = candidates.filter((candidate) => candidate.score === best).map((candidate) => candidate.run);
  const atHome = finalists.filter((run) => home && run.start >= home.start && run.end <= home.end);
  if (best === 0) return candidates.length === 1 ? atHome[0] : undefined;
  if (finalists.length === 1) return finalists[0];
  return atHome.length === 1 ? atHome[0] : finalists.find((run) => run.start === expected);
}

/** How much of the quote's surroundings is still there: 0 to 2. */
function score(text: string, run: Run, quote: Target['quote']): number {
  const before = quote.prefix !== '' && text.slice(0, run.start).endsWith(quote.prefix);
  const after = quote.suffix !== '' && text.slice(run.end).startsWith(quote.suffix);
  return Number(before) + Number(after);
}

function occurrences(text: string, { quote, start, end }: Target): Run[] {
  const runs: Run[] = [];
  for (let at = text.indexOf(quote.exact); at >= 0 && quote.exact !== ''; at = text.indexOf(quote.exact, at + 1)) {
    const stop = quote.tail == null ? at + quote.exact.length : tailEnd(text, at, quote.exact, quote.tail);
    if (stop > at && (start.paragraph !== end.paragraph || !text.slice(at, stop).includes('\n') || quote.exact.includes('\n')))
      runs.push({ start: at, end: stop });
  }
  return runs;
}

function tailEnd(text: string, at: number, head: string, tail: string): number {
  const tailAt = text.indexOf(tail, at + head.length);
  return tailAt < 0 ? -1 : tailAt + tail.length;
}

/** The paragraphs of a part as one text, joined by line feeds as quotations are. */
function joined<P extends ParagraphText>(paragraphs: readonly P[]) {
  const starts: number[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    starts.push(text.length);
    text += `${paragraph.text}\n`;
  }
  const at = (index: number) => paragraphs.findIndex((paragraph) => paragraph.index === index);
  return {
    text,
    position(index: number, offset: number): number | undefined {
      const i = at(index);
      return i < 0 || offset > paragraphs[i]!.text.length ? undefined : starts[i]! + offset;
    },
    paragraphOf(index: number): Run | undefined {
      const i = at(index);
      return i < 0 ? undefined : { start: starts[i]!, end: starts[i]! + paragraphs[i]!.text.length };
    },
    stretches(start: number, end: number): Stretch<P>[] {
      return paragraphs
        .map((paragraph, i) => ({
          paragraph,
          start: Math.max(0, start - starts[i]!),
          end: Math.min(paragraph.text.length, end - starts[i]!),
        }))
        .filter((stretch) => stretch.start < stretch.end);
    },
  };
}
