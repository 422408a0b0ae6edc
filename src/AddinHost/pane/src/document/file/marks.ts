const all = 'recording-finding', current = 'recording-current';

/** How marked words look. It belongs to the style of the tree that the words are in. */
export const markStyle = `
::highlight(${all}) { text-decoration: underline wavy 1px #b5530a; }
::highlight(${current}) { background-color: #ffd43b; color: #1b1b1b; }
@media (forced-colors: active) {
  ::highlight(${all}) { background-color: Canvas; color: CanvasText; text-decoration: underline 2px; }
  ::highlight(${current}) { background-color: Highlight; color: HighlightText; }
}`;

/** Marks drawn words without touching them. */
export function markAll(ranges: Range[]): void {
  CSS.highlights.set(all, new Highlight(...ranges));
}

export function markCurrent(ranges: Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  CSS.highlights.set(current, highlight);
}
