interface Letter { letter: string; change?: 'deleted' | 'inserted' }

let paragraphs = 0;

/** A paragraph of a document in which changes are tracked. */
export class FakeParagraph {
  id = `{paragraph-${++paragraphs}}`;
  private letters: Letter[];

  /** Deleted words stand in [-brackets-]. */
  constructor(text: string) {
    this.letters = text.split(/(\[-.*?-\])/).flatMap((piece): Letter[] => piece.startsWith('[-')
      ? [...piece.slice(2, -2)].map((letter) => ({ letter, change: 'deleted' })) : [...piece].map((letter) => ({ letter })));
  }

  /** With deleted words, as Word's search reads it. */
  get raw(): string {
    return this.letters.map(({ letter }) => letter).join('');
  }

  /** With what is deleted in [-brackets-]. */
  get marked(): string {
    return this.letters.map(({ letter, change }) => change === 'deleted' ? `[-${letter}-]` : letter).join('').replaceAll('-][-', '');
  }

  /** Stretches of one kind, in order. */
  get pieces(): { text: string; change?: 'deleted' | 'inserted' }[] {
    const pieces: { text: string; change?: 'deleted' | 'inserted' }[] = [];
    for (const { letter, change } of this.letters) {
      const last = pieces.at(-1);
      if (last && last.change === change) last.text += letter;
      else pieces.push({ text: letter, ...(change && { change }) });
    }
    return pieces;
  }

  live(start = 0, end = this.letters.length): string {
    return this.letters.slice(start, end).filter(({ change }) => change !== 'deleted').map(({ letter }) => letter).join('');
  }

  find(text: string): number[] {
    if (text === '' || text.length > 255 || /\^(?!\^)/.test(text.replaceAll('^^', ''))) throw new Error('InvalidArgument');
    const wanted = text.replaceAll('^^', '^'), starts: number[] = [];
    for (let at = this.raw.indexOf(wanted); at >= 0; at = this.raw.indexOf(wanted, at + wanted.length)) starts.push(at);
    return starts;
  }

  replace(start: number, end: number, text: string, tracked: boolean): void {
    const old = tracked ? this.letters.slice(start, end).map(({ letter }): Letter => ({ letter, change: 'deleted' })) : [];
    this.letters.splice(start, end - start, ...old, ...[...text].map((letter): Letter => tracked ? { letter, change: 'inserted' } : { letter }));
  }

  /** The writer presses Enter here.
   * @returns the paragraph after */
  split(at: number): FakeParagraph {
    const after = new FakeParagraph('');
    after.letters = this.letters.splice(at);
    return after;
  }

  /** The writer types over the whole. */
  type(text: string): void {
    this.letters = [...text].map((letter) => ({ letter }));
  }
}
