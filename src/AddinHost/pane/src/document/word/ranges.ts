import type { Target } from '../../api/types';
import type { Stretch } from '../paragraph-text';
import { versionOf, type WordParagraph } from './paragraphs';

/** Words to look for: Word searches at most 255 characters, and no marks. */
const longest = 200;
const searchable = /^[^\p{Cc}\uFFFC\u00AD\u2011]+$/u;
const options = { matchCase: true };

/** A piece of a stretch, and which of its occurrences in the paragraph is meant. */
interface Piece { paragraph: WordParagraph; text: string; nth: number; of: number }

/** The first and the last words of a place: one way to find it, of several. */
type Ends = readonly [Piece, Piece];

/** Finds stretches in Word. Nothing is guessed: where Word's search does not find just the occurrences that the paragraph's
 * text has, there is no range. */
export async function findRanges(context: Word.RequestContext, places: readonly (readonly Stretch<WordParagraph>[] | undefined)[], view: Target['view'] = 'final'): Promise<(Word.Range | undefined)[]> {
  const searches = new Map<Piece, Word.RangeCollection>();
  const ways = places.map((place) => place ? waysTo(place) : []);
  for (const piece of ways.flat(2)) {
    const found = piece.paragraph.paragraph.search(piece.text.replaceAll('^', '^^'), options);
    found.load('text');
    searches.set(piece, found);
  }
  await context.sync();
  const live = await withoutDeleted(context, searches, view);
  return ways.map((ends) => {
    for (const [first, last] of ends) {
      const from = pick(live, first), to = pick(live, last);
      if (from && to) return first === last ? from : from.expandTo(to);
    }
    return undefined;
  });
}

function waysTo(place: readonly Stretch<WordParagraph>[]): Ends[] {
  const first = place[0], last = place.at(-1);
  if (!first || !last) return [];
  const head = first.paragraph.text.slice(first.start, first.end), tail = last.paragraph.text.slice(last.start, last.end);
  const ways: Ends[] = [];
  if (first === last && head.length <= longest && searchable.test(head)) {
    const whole = piece(first.paragraph, first.start, head);
    ways.push([whole, whole]);
  }
  for (const [begins, ends] of [[/^[^\p{Cc}\uFFFC\u00AD\u2011]{1,100}/u, /[^\p{Cc}\uFFFC\u00AD\u2011]{1,100}$/u], [/^[\p{L}\p{N}]+/u, /[\p{L}\p{N}]+$/u]] as const) {
    const [from] = begins.exec(head) ?? [], [to] = ends.exec(tail) ?? [];
    if (from && to) ways.push([piece(first.paragraph, first.start, from), piece(last.paragraph, last.end - to.length, to)]);
  }
  return ways;
}

function piece(paragraph: WordParagraph, at: number, text: string): Piece {
  const starts: number[] = [];
  for (let i = paragraph.text.indexOf(text); i >= 0; i = paragraph.text.indexOf(text, i + text.length)) starts.push(i);
  return { paragraph, text, nth: starts.indexOf(at), of: starts.length };
}

/** Word also finds what a tracked change has deleted (office-js 2314); that is left out. */
async function withoutDeleted(context: Word.RequestContext, searches: ReadonlyMap<Piece, Word.RangeCollection>, view: Target['view']): Promise<Map<Piece, Word.Range[]>> {
  const read = [...searches].map(([wanted, { items }]) => ({
    wanted, found: items.map((range) => ({ range, text: range.getReviewedText(versionOf(view)) })),
  }));
  await context.sync();
  return new Map(read.map(({ wanted, found }) => [wanted, found.filter(({ text }) => text.value === wanted.text).map(({ range }) => range)]));
}

function pick(live: ReadonlyMap<Piece, Word.Range[]>, wanted: Piece): Word.Range | undefined {
  const found = live.get(wanted) ?? [];
  return wanted.nth >= 0 && found.length === wanted.of ? found[wanted.nth] : undefined;
}
