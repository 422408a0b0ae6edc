import type { Sighting } from './open-document';

/** What the writer is told where words could not be shown. */
export const unreachable: Record<Exclude<Sighting, 'shown'>, string> = {
  near: 'These words are in the paragraph that is now shown.',
  changed: 'These words have changed since they were read here. Look again to see where they stand.',
  unseen: 'These words are in the document, but cannot be shown from here.',
};
