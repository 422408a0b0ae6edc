import type { History } from '../open-document';

type Bytes = Uint8Array<ArrayBuffer>;

/** Versions of a long report are large; nobody goes back further. */
const most = 30;

/** The versions of a file, of which one is now. */
export class ByteHistory implements History {
  private before: Bytes[] = [];
  private after: Bytes[] = [];

  /** @param changed called whenever another version is now */
  constructor(private current: Bytes, private readonly changed: () => void) {}

  get now(): Bytes {
    return this.current;
  }

  get canUndo(): boolean {
    return this.before.length > 0;
  }

  get canRedo(): boolean {
    return this.after.length > 0;
  }

  /** A new version; what was undone before cannot be redone any more. */
  add(version: Bytes): void {
    this.before = [...this.before, this.current].slice(-most);
    this.after = [];
    this.show(version);
  }

  undo(): Promise<void> {
    return this.step(this.before, this.after);
  }

  redo(): Promise<void> {
    return this.step(this.after, this.before);
  }

  private step(from: Bytes[], to: Bytes[]): Promise<void> {
    const version = from.pop();
    if (version) {
      to.push(this.current);
      this.show(version);
    }
    return Promise.resolve();
  }

  private show(version: Bytes): void {
    this.current = version;
    this.changed();
  }
}
