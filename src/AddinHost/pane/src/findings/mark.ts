import type { Finding } from '../api/types';
import type { Change } from '../document/open-document';

const tag = /\[Recording ([0-9a-f]{16})\]$/;

/** A finding as a comment in the document, which can be told from every other comment by the finding's id at its end. */
export function markOf({ id, target, message, why }: Finding): Change[] {
  return target ? [{ target, comment: `${message} ${why} [Recording ${id}]` }] : [];
}

/** The marks among the texts of comments: the id of each one's finding, and its text. */
export function marksIn(comments: readonly string[]): Map<string, string> {
  return new Map(comments.flatMap((text) => {
    const id = tag.exec(text.trim())?.[1];
    return id === undefined ? [] : [[id, text]];
  }));
}
