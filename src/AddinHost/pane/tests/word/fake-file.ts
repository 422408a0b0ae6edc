import { deleted, docx, escaped, inserted, paragraph, run } from '../document/docx';
import type { FakeParagraph, Letter } from './fake-paragraph';
import type { FakeComment } from './fake-review';
import type { FakeWord } from './fake-word';

interface Numbered extends FakeComment { readonly ids: readonly number[] }

/** The file of a fake Word as it stands: its words, tracked changes and comments, each in its author's name. */
export function fileOf({ paragraphs, comments, user }: FakeWord): Promise<Uint8Array<ArrayBuffer>> {
  let id = 0;
  const numbered = comments.map((comment): Numbered => ({ ...comment, ids: [comment, ...comment.replies].map(() => ++id) }));
  const placed = new Map(numbered.map((comment) => [comment, paragraphs.find((each) => each.lettersOf(comment.words).length > 0)]));
  const entry = (number: number, author: string, text: string) =>
    `<w:comment w:id="${number}" w:author="${escaped(author)}" w:date="2026-03-02T10:00:00Z"><w:p w14:paraId="${paraId(number)}">${run(text)}</w:p></w:comment>`;
  return docx(paragraphs.map((each) => bodyOf(each, numbered.filter((comment) => placed.get(comment) === each))).join(''), {
    comments: numbered.map(({ ids, author = user, text, replies }) => [text, ...replies].map((words, i) => entry(ids[i]!, i === 0 ? author : user, words)).join('')).join(''),
    threads: numbered.map(({ ids, resolved }) => ids.map((each, i) =>
      `<w15:commentEx w15:paraId="${paraId(each)}" ${i === 0 ? '' : `w15:paraIdParent="${paraId(ids[0]!)}" `}w15:done="${resolved ? 1 : 0}"/>`).join('')).join(''),
  });
}

function paraId(number: number): string {
  return (0x1000 + number).toString(16).toUpperCase().padStart(8, '0');
}

function bodyOf(of: FakeParagraph, comments: readonly Numbered[]): string {
  const places = comments.map((comment) => ({ comment, letters: of.lettersOf(comment.words) }));
  const write = { deleted, inserted, plain: run };
  const edges = (letter: Letter, end: 0 | -1) => places.filter(({ letters }) => letters.at(end) === letter);
  return paragraph(of.pieces.flatMap(({ letters, change, by }) => {
    const parts: string[] = [];
    let text = '';
    const flush = () => {
      if (text !== '') parts.push(write[change ?? 'plain'](text, by));
      text = '';
    };
    for (const letter of letters) {
      const starts = edges(letter, 0), ends = edges(letter, -1);
      if (starts.length > 0) flush();
      parts.push(...starts.flatMap(({ comment }) => comment.ids.map((id) => `<w:commentRangeStart w:id="${id}"/>`)));
      text += letter.letter;
      if (ends.length > 0) flush();
      parts.push(...ends.flatMap(({ comment }) => comment.ids.map((id) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`)));
    }
    flush();
    return parts;
  }).join(''));
}
