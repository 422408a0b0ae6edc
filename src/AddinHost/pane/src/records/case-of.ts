import type { OpenDocument } from '../document/open-document';
import { readCase, writeCase } from '../document/own-part';

/** Which case of the record library a document belongs to. It stays with the document, as an id that says nothing to others. */
export class CaseOf extends EventTarget {
  /** Of a document that cannot be changed, and so cannot keep it. */
  private held: string | undefined;
  /** Cases that were offered and refused, until the document is closed. */
  readonly refused = new Set<string>();

  constructor(private readonly document: OpenDocument) {
    super();
  }

  async id(): Promise<string | undefined> {
    return this.held ?? readCase(await this.document.ownPart());
  }

  /** Keeps the choice in the document; in one that cannot be changed it holds until that is closed. */
  async choose(id: string | undefined): Promise<void> {
    if (this.document.apply) await this.document.changeOwnPart((part) => writeCase(part, id));
    else this.held = id;
    this.dispatchEvent(new Event('chosen'));
  }
}

const cases = new WeakMap<OpenDocument, CaseOf>();

/** The case of a document; the same for all who ask. */
export function caseOf(document: OpenDocument): CaseOf {
  const known = cases.get(document) ?? new CaseOf(document);
  cases.set(document, known);
  return known;
}
