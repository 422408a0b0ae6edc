import type { Sighting } from './open-document';

/** What the writer is told where words could not be shown. */
export const unreachable: Record<Exclude<Sighting, 'shown'>, string> = {
  near: 'These words are in the paragraph that is now shown.',
  changed: 'These words have changed since the check. Check again to see where it stands.',
  unseen: 'These words are in the document, but cannot be shown from here.',
};
