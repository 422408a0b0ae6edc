/** A paragraph of an open document as the checker sees it: deletions out, insertions in.
 * A tab is U+0009, a break U+000A, a picture or note mark U+FFFC. */
export interface ParagraphText {
  /** `body`, `header:2`, `footnote:1` and so on, as in a finding's target. */
  readonly part: string;
  /** Which paragraph of its part, from 0. */
  readonly index: number;
  readonly text: string;
}

/** A stretch of one paragraph, in UTF-16 units. */
export interface Stretch<P extends ParagraphText = ParagraphText> {
  readonly paragraph: P;
  readonly start: number;
  readonly end: number;
}
