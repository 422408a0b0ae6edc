import type { Finding } from '../api/types';

/** Words of an answer with the findings on them, by their numbers from 1. */
export interface Stretch {
  readonly text: string;
  readonly on: readonly number[];
  /** The findings whose words end here. */
  readonly ends: readonly number[];
}

/** Findings as they are met in the answer; those of the whole of it last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const [placed, whole] = [findings.filter(({ target }) => target), findings.filter(({ target }) => !target)];
  return [...placed.sort(({ target: a }, { target: b }) => a!.start.paragraph - b!.start.paragraph || a!.start.offset - b!.start.offset), ...whole];
}

/** The paragraphs of an answer as the API counts them: one a line. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\u0085\u2028\u2029]/);
}

/** Each paragraph of an answer, cut where the words of a finding begin and end.
 * @param findings numbered by their order */
export function marked(text: string, findings: readonly Finding[]): Stretch[][] {
  return linesOf(text).map((line, paragraph) => {
    const spans = findings.flatMap(({ target }, i) => {
      if (!target || target.start.paragraph > paragraph || target.end.paragraph < paragraph) return [];
      const from = target.start.paragraph === paragraph ? target.start.offset : 0;
      return [{ number: i + 1, from, to: target.end.paragraph === paragraph ? target.end.offset : line.length, isEnd: target.end.paragraph === paragraph }];
    });
    const cuts = [...new Set([0, line.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
    return cuts.slice(1).map((to, i): Stretch => {
      const from = cuts[i]!, over = spans.filter((span) => span.from <= from && to <= span.to);
      return { text: line.slice(from, to), on: over.map(({ number }) => number), ends: over.filter((span) => span.isEnd && span.to === to).map(({ number }) => number) };
    });
  });
}
