import type { Target } from '../../api/types';
import { findPlace } from '../find-place';
import { readParagraphs } from './paragraphs';
import { findRanges } from './ranges';
import { inWord } from './word-queue';

let shown: Word.Range | undefined;

/** Sets off the words of a target for as long as they are looked at: neither the document nor the selection changes. Where Word
 * fails to, nothing is lost. */
export function preview(target: Target | undefined): Promise<void> {
  return show(target).catch(() => undefined);
}

function show(target: Target | undefined): Promise<void> {
  return inWord(async (context) => {
    const before = shown;
    shown = undefined;
    if (before) await end(before);
    const place = target && findPlace(target, await readParagraphs(context));
    const [range] = place ? await findRanges(context, [place]) : [];
    if (!range) return;
    range.highlight();
    range.track();
    await context.sync();
    shown = range;
  });
}

/** A range keeps the context that it was found in. */
async function end(range: Word.Range): Promise<void> {
  range.removeHighlight();
  range.untrack();
  await range.context.sync();
}
