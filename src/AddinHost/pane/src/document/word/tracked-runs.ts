import type { DigestRevision } from '../../api/types';

/** A tracked change as Word gives it. */
type Mark = Pick<Word.TrackedChange, 'author' | 'text' | 'type'>;

/** Whether two texts read alike: Word and the digest write the ends of paragraphs and the marks of pictures each in its own way, and the
 * digest counts the space between two changed words as changed. Of texts that are all space, the space counts. */
export function isAlike(one: string, other: string): boolean {
  return bare(one) === bare(other) && (bare(one) !== '' || one.length === other.length);
}

function bare(text: string): string {
  return text.replace(/[\s\u0001\u0002\u0005\uFFFC]+/g, '');
}

/** The stretches of Word's tracked changes, one after another by the same author, that together are such a change of the digest. */
export function runsOf<M extends Mark>(marks: readonly M[], { author, kind, text, was }: DigestRevision): M[][] {
  const types = kind === 'formatting' ? ['Formatted'] : ['Added', 'Deleted'];
  const runs: M[][] = [];
  for (let start = 0; start < marks.length; start++) {
    let added = '', deleted = '';
    for (let end = start; end < marks.length; end++) {
      const mark = marks[end]!;
      if (mark.author !== author || !types.includes(mark.type)) break;
      if (mark.type === 'Deleted') deleted += mark.text;
      else added += mark.text;
      if (!isAlike(added, text) || !isAlike(deleted, was)) continue;
      runs.push(marks.slice(start, end + 1));
      start = end;
      break;
    }
  }
  return runs;
}
