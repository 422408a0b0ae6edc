import type { Target } from '../api/types';

/** What became of going to a place: the words are shown, they have changed since, or they cannot be shown here. */
export type Sighting = 'shown' | 'changed' | 'unseen';

/** What the pane needs of the document it sits beside. */
export interface OpenDocument {
  readonly name: string;
  /** The bytes of the .docx as it now stands. */
  read(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** Takes the writer to the words, and sets them off from the rest. */
  goTo(target: Target): Promise<Sighting>;
  /** Sets off all these places, quietly; the document itself stays as it is. */
  mark(targets: readonly Target[]): Promise<void>;
}
