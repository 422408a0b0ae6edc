import type { Readiness } from '../api/types';
import { counted } from '../findings/groups';
import { when } from './words';

/** How long a document is, and who counted. */
export function lengthOf({ words, pages, source, counted: at, limit }: Readiness['length']): string {
  const long = source === 'word'
    ? `${counted(pages, 'page')} by Word’s own last count${at ? ` of ${when(at).split(',')[0]}` : ''}`
    : `About ${counted(pages, 'page')}, estimated from ${counted(words, 'word')}`;
  return `${long}${limit ? `; it may have ${limit.pages} (${limit.source})` : ''}.`;
}
