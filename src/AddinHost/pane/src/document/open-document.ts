import type { Digest, FieldEntry, Target, TextParagraph } from '../api/types';
import type { FieldValue, Unfilled } from '../reports/field-values';
import type { Dismissal } from './own-part';

/** What became of going to a place: the words are shown; or only their paragraph is; or they have changed since they were read;
 * or they are where they cannot be shown. */
export type Sighting = 'shown' | 'near' | 'changed' | 'unseen';

/** What became of saving: the document was written in its place; a copy was handed out; or nothing was done, because somebody else has
 * changed the file since, the browser may not write it, or it cannot be written. */
export type Saved = 'saved' | 'copied' | 'changed' | 'refused' | 'failed';

/** Words to put in the place of others, as a tracked change, or a comment on them; or both. */
export interface Change {
  readonly target: Target;
  readonly replacement?: string;
  readonly comment?: string;
}

/** Words to put into the document: paragraphs, and a table after them. */
export interface Insertion {
  readonly paragraphs: readonly string[];
  /** Whether they stand after the paragraph that the cursor is in, and not within it. */
  readonly isApart?: boolean;
  readonly table?: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** What to do about a comment (answer, resolve, reopen), about a tracked change (accept, reject), or about either, where it is one's own (take back). */
export interface Answer {
  /** The id of the comment or change in the digest. */
  readonly about: string;
  readonly comment?: string;
  readonly action?: 'resolve' | 'reopen' | 'accept' | 'reject' | 'take-back';
}

/** The way back through the changes made here, and forward again. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** What the pane needs of the document it sits beside. */
export interface OpenDocument {
  readonly name: string;
  /** Whether the writer must say in whose name changes are made. Word knows it. */
  readonly asksName?: boolean;
  /** The bytes of the .docx as it now stands.
   * @param told is told after each part of how many, where they come in parts */
  read(signal: AbortSignal, told?: (part: number, of: number) => void): Promise<Uint8Array<ArrayBuffer>>;
  /** The main text alone, as it now stands. An `id` names its paragraph as long as the document is open. */
  readText(): Promise<TextParagraph[]>;
  /** Takes the writer to the words, and sets them off from the rest. */
  goTo(target: Target): Promise<Sighting>;
  /** Sets off all these places, quietly, where that leaves the document itself as it is. */
  highlight?(targets: readonly Target[]): Promise<void>;
  /** Sets off one place for as long as it is being looked at, or none, without going there or changing the document. */
  preview?(target: Target | undefined): Promise<void>;
  /** Makes the changes, tracked and in the writer's own name. A place whose words have changed is left alone.
   * Absent where the document cannot be changed.
   * @param name as {@link asksName} asks for it
   * @returns for each whether it was made */
  apply?(changes: readonly Change[], name: string): Promise<boolean[]>;
  /** Puts words in, tracked: at the cursor where the program around has one; else after a paragraph of {@link readText}, or at the end.
   * Absent where the document cannot be changed.
   * @param name as {@link asksName} asks for it */
  insert?(insertion: Insertion, name: string, after?: TextParagraph): Promise<void>;
  /** Whether the writer has a cursor in the document, so that nobody need ask where words are to go. */
  readonly hasCursor?: boolean;
  /** The id of the paragraph that the writer pointed at last, where there is no cursor. */
  pointedAt?(): Promise<string | undefined>;
  /** Answers comments and settles changes: all of it, or nothing. Absent where the document cannot be changed.
   * @param digest what the ids are of
   * @param name as {@link asksName} asks for it
   * @throws {Problem} why it cannot be done, in a sentence for the writer */
  answer?(answers: readonly Answer[], digest: Digest, name: string): Promise<void>;
  /** Whether {@link answer} can accept and reject changes, and not only answer comments. */
  readonly canSettle?: boolean;
  /** The texts of the comments in the document that nobody has replied to. */
  openComments?(): Promise<readonly string[]>;
  /** Takes out the comments whose text is one of these and that nobody has replied to.
   * @returns how many */
  removeComments?(texts: ReadonlySet<string>): Promise<number>;
  /** Tells of paragraphs that were changed by anyone, by id; an empty id for one that is gone.
   * @returns what ends it */
  watch?(changed: (ids: readonly string[]) => void): () => void;
  /** Present where the program around has no undo of its own. */
  readonly history?: History;
  /** The dismissals that stay with the document. */
  dismissals(): Promise<readonly Dismissal[]>;
  keepDismissals(dismissals: readonly Dismissal[]): Promise<void>;
  /** Writes values over those in its fields, tracked where the document tracks changes. Absent where the document cannot be changed.
   * @param name as {@link asksName} asks for it
   * @returns what could not be written, and why */
  fill?(given: readonly FieldValue[], name: string): Promise<readonly Unfilled[]>;
  /** Takes the writer to a field.
   * @param fields all that the document has */
  goToField?(field: FieldEntry, fields: readonly FieldEntry[]): Promise<Sighting>;
  /** The path of the field that the writer is at in the document; nothing where she is at none. */
  fieldHere?(fields: readonly FieldEntry[]): Promise<string | undefined>;
  /** Lets the writer go by keyboard from the place of each field to where it is filled in, until that is ended. Absent where she has a cursor there.
   * @param chosen is told the path of the field whose place she leaves
   * @returns what ends it */
  offerFields?(fields: readonly FieldEntry[], chosen: (path: string) => void): () => void;
  /** Recording's own part of the document; undefined while it has none. */
  ownPart(): Promise<string | undefined>;
  /** Changes Recording's own part. */
  changeOwnPart(change: (part: string | undefined) => string): Promise<void>;
  /** Puts a blank note where the writer is in the document, else at its end. Absent where the document cannot be changed.
   * @param template which note
   * @param name as {@link asksName} asks for it
   * @returns where it stands, in a sentence for the writer */
  insertNote?(template: string, name: string): Promise<string>;
  /** Opens another document beside this one, where the program around does that.
   * @param what as the sentence calls it; the report, where it is not given
   * @returns what became of it, in a sentence for the writer */
  openAnother?(name: string, document: Uint8Array<ArrayBuffer>, what?: string): Promise<string>;
  /** Saves the document, where the program around does not: in its own place where that is known and allowed, else as a copy.
   * @param how over what somebody else has changed since, or as a copy in any case */
  save?(how?: 'over' | 'copy'): Promise<Saved>;
}
