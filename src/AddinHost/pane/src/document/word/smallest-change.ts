/** A replacement without the words that stay: where the changed words begin and end in the old text, and what comes there. */
export interface SmallestChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Trims a replacement to whole words that differ, so that a tracked change marks no more than what changed. At least one
 * word of the old text remains, because words can only be put in the place of words. */
export function smallestChange(before: string, after: string): SmallestChange {
  const old = words(before), now = words(after);
  let front = 0;
  while (front < old.length - 1 && front < now.length && old[front] === now[front]) front++;
  let back = 0;
  while (back < old.length - 1 - front && back < now.length - front && old.at(-1 - back) === now.at(-1 - back)) back++;
  const length = (list: readonly string[]) => list.join('').length;
  return {
    start: length(old.slice(0, front)),
    end: before.length - length(back === 0 ? [] : old.slice(-back)),
    text: now.slice(front, now.length - back).join(''),
  };
}

/** Words with the space after them. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
