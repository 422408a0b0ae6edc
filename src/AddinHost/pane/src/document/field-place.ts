import type { Target } from '../api/types';
import type { ParagraphText } from './paragraph-text';

/** Whether a place in a paragraph is within the words of a target. */
export function holds({ part, start, end }: Target, { paragraph, offset }: { readonly paragraph: ParagraphText; readonly offset: number }): boolean {
  const after = paragraph.index > start.paragraph || paragraph.index === start.paragraph && offset >= start.offset;
  const before = paragraph.index < end.paragraph || paragraph.index === end.paragraph && offset < end.offset;
  return paragraph.part === part && after && before;
}
