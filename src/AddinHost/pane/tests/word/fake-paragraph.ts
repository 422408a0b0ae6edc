import type { By } from '../document/docx';

type Change = 'deleted' | 'inserted';

export interface Letter { letter: string; change?: Change; by?: By }

/** Who made the changes that were there before. */
const earlier: By = { author: 'Owen Price', date: '2026-03-02T09:00:00Z' };

let paragraphs = 0;

/** A paragraph of a document in which changes are tracked. */
export class FakeParagraph {
  id = `{paragraph-${++paragraphs}}`;
  private letters: Letter[];

  /** Words that somebody else has deleted stand in [-brackets-], those put in in [+brackets+]. */
  constructor(text: string) {
    this.letters = text.split(/(\[-.*?-\]|\[\+.*?\+\])/).flatMap((piece): Letter[] => {
      const change = piece.startsWith('[-') ? 'deleted' : piece.startsWith('[+') ? 'inserted' : undefined;
      return change ? [...piece.slice(2, -2)].map((letter) => ({ letter, change, by: earlier })) : [...piece].map((letter) => ({ letter }));
    });
  }

  /** With deleted words, as Word's search reads it. */
  get raw(): string {
    return this.letters.map(({ letter }) => letter).join('');
  }

  /** With what is deleted in [-brackets-]. */
  get marked(): string {
    return this.letters.map(({ letter, change }) => change === 'deleted' ? `[-${letter}-]` : letter).join('').replaceAll('-][-', '');
  }

  /** Stretches of one kind and author, in order. */
  get pieces(): { text: string; letters: Letter[]; change?: Change; by?: By }[] {
    const pieces: { text: string; letters: Letter[]; change?: Change; by?: By }[] = [];
    for (const each of this.letters) {
      const last = pieces.at(-1), { letter, change, by } = each;
      if (last && last.change === change && last.by === by) {
        last.text += letter;
        last.letters.push(each);
      } else pieces.push({ text: letter, letters: [each], ...(change && { change }), ...(by && { by }) });
    }
    return pieces;
  }

  /** The letters that stand there now, where these words do; none where they do not. */
  lettersOf(words: string): Letter[] {
    const live = this.letters.filter(({ change }) => change !== 'deleted'), at = this.live().indexOf(words);
    return words === '' || at < 0 ? [] : live.slice(at, at + words.length);
  }

  /** Accepts or rejects what was done to these letters. */
  settle(letters: readonly Letter[], isAccepted: boolean): void {
    this.letters = this.letters.flatMap((each): Letter[] => !letters.includes(each) ? [each]
      : each.change === (isAccepted ? 'deleted' : 'inserted') ? [] : [{ letter: each.letter }]);
  }

  live(start = 0, end = this.letters.length): string {
    return this.letters.slice(start, end).filter(({ change }) => change !== 'deleted').map(({ letter }) => letter).join('');
  }

  /** As it was before the tracked changes. */
  original(start = 0, end = this.letters.length): string {
    return this.letters.slice(start, end).filter(({ change }) => change !== 'inserted').map(({ letter }) => letter).join('');
  }

  find(text: string): number[] {
    if (text === '' || text.length > 255 || /\^(?!\^)/.test(text.replaceAll('^^', ''))) throw new Error('InvalidArgument');
    const wanted = text.replaceAll('^^', '^'), starts: number[] = [];
    for (let at = this.raw.indexOf(wanted); at >= 0; at = this.raw.indexOf(wanted, at + wanted.length)) starts.push(at);
    return starts;
  }

  /** @param by whose change is tracked; without it, none is */
  replace(start: number, end: number, text: string, by?: By): void {
    const old = by ? this.letters.slice(start, end).map(({ letter }): Letter => ({ letter, change: 'deleted', by })) : [];
    this.letters.splice(start, end - start, ...old, ...[...text].map((letter): Letter => by ? { letter, change: 'inserted', by } : { letter }));
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
