import type { Target, TextParagraph } from '../api/types';
import type { Dismissal } from './own-part';

/** What became of going to a place: the words are shown; or only their paragraph is; or they have changed since the check;
 * or they are where they cannot be shown. */
export type Sighting = 'shown' | 'near' | 'changed' | 'unseen';

/** Words to put in the place of others, as a tracked change, or a comment on them; or both. */
export interface Change {
  readonly target: Target;
  readonly replacement?: string;
  readonly comment?: string;
}

/** What the pane needs of the document it sits beside. */
export interface OpenDocument {
  readonly name: string;
  /** The bytes of the .docx as it now stands. */
  read(signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
  /** The main text alone, for when the file cannot be had. */
  readText?(): Promise<TextParagraph[]>;
  /** Takes the writer to the words, and sets them off from the rest. */
  goTo(target: Target): Promise<Sighting>;
  /** Sets off all these places, quietly, where that leaves the document itself as it is. */
  mark?(targets: readonly Target[]): Promise<void>;
  /** Makes the changes, tracked and in the writer's own name. A place whose words have changed is left alone.
   * Absent where the document cannot be changed.
   * @returns for each whether it was made */
  apply?(changes: readonly Change[]): Promise<boolean[]>;
  /** The dismissals that stay with the document. */
  dismissals(): Promise<readonly Dismissal[]>;
  keepDismissals(dismissals: readonly Dismissal[]): Promise<void>;
  /** Hands the changed document to the writer, where the document does not save itself. */
  save?(): Promise<void>;
}
