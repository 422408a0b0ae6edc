/** What tells the tags of a new note from those that a document has: equal tags would hold equal values. Empty where none is the same. */
export function freePrefix(news: readonly string[], there: readonly string[]): string {
  if (!news.some((tag) => there.includes(tag))) return '';
  let number = 2;
  while (there.some((tag) => tag.startsWith(`note${number}.`))) number++;
  return `note${number}.`;
}
