import type { Value } from './values';

/** A stretch of one look. */
type Run = { readonly text: string; readonly bold?: true; readonly italic?: true };
export type RichParagraph = { readonly list?: 'bullet' | 'number'; readonly runs: readonly Run[] };

/** Marks stand against a word, outside it: in `5*3*2` there are none. */
const marked = /(?<![\p{L}\p{N}\\*])(\*\*\*|\*\*|\*)(?=[^\s*])((?:\\\*|[^*\n])*?[^\s*\\])\1(?![\p{L}\p{N}*])/gu;
const listed = /^(?:(- )|\d{1,3}\. )/;

/** What is typed, with `**bold**`, `*italic*`, and lines that begin with `- ` or `1. `, as a value; text alone where nothing is marked. */
export function richOf(typed: string): Value {
  if (typed.trim() === '') return null;
  const paragraphs = typed.split('\n').map(paragraphOf);
  if (paragraphs.some(({ list, runs }) => list !== undefined || runs.some(({ bold, italic }) => bold ?? italic))) return paragraphs;
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

/** A value's paragraphs; of a text each line is one. */
export function paragraphsOf(value: Value): readonly RichParagraph[] {
  return Array.isArray(value) ? value as readonly RichParagraph[] : typeof value === 'string' ? value.split('\n').map((text) => ({ runs: [{ text }] })) : [];
}

/** A value as it is typed. */
export function typedOf(value: Value): string {
  if (!Array.isArray(value)) return typeof value === 'string' ? value.split('\n').map(escaped).join('\n') : '';
  return (value as unknown as RichParagraph[]).map(({ list, runs }) => {
    const text = runs.map(({ text, bold, italic }) => around(escaped(text), `${bold ? '**' : ''}${italic ? '*' : ''}`)).join('');
    return list === 'bullet' ? `- ${text}` : list === 'number' ? `1. ${text}` : text;
  }).join('\n');
}

function paragraphOf(line: string): RichParagraph {
  const mark = listed.exec(line);
  const runs = runsOf(line.slice(mark?.[0].length ?? 0));
  return mark ? { list: mark[1] ? 'bullet' : 'number', runs } : { runs };
}

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of line.matchAll(marked)) {
    const [whole, mark = '', inner = ''] = match;
    if (match.index > from) runs.push({ text: plain(line.slice(from, match.index)) });
    runs.push({ text: plain(inner), ...mark !== '*' && { bold: true as const }, ...mark !== '**' && { italic: true as const } });
    from = match.index + whole.length;
  }
  if (from < line.length || runs.length === 0) runs.push({ text: plain(line.slice(from)) });
  return runs;
}

function plain(text: string): string {
  return text.replace(/\\([*\\-]|(?=\d{1,3}\. ))/g, '$1');
}

/** Words that would be read as marks are told apart by a backslash. */
function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('*', '\\*').replace(/^(?=- |\d{1,3}\. )/, '\\');
}

/** Spaces stay outside the marks, which stand against words. */
function around(text: string, mark: string): string {
  return mark ? text.replace(/^(\s*)([^]*?)(\s*)$/, (_, before: string, inner: string, after: string) => inner ? `${before}${mark}${inner}${mark}${after}` : text) : text;
}
