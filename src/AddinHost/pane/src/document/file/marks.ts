const all = 'recording-finding', current = 'recording-current';

/** How far beyond the view findings are marked: two screens either way. */
const around = '200% 0px';

/** How marked words look. It belongs to the style of the tree that the words are in. Where the system has a contrast theme, Chromium draws
 * every highlight as selected text unless the words themselves are exempt from it; so they are, and take the theme's colours by name. */
export const markStyle = `
::highlight(${all}) { text-decoration: underline wavy 1px #b5530a; }
::highlight(${current}) { background-color: #ffd43b; color: #1b1b1b; }
@media (forced-colors: active) {
  .docx-wrapper, .docx-wrapper * { forced-color-adjust: none; color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important; }
  .docx-wrapper a[href] { color: LinkText !important; }
  .docx-wrapper svg :is(rect, path, line, ellipse, polyline) { fill: Canvas !important; stroke: CanvasText !important; }
  ::highlight(${all}) { text-decoration: underline 2px CanvasText; }
  ::highlight(${current}) { background-color: Highlight; color: HighlightText; }
}`;

/** Marks the drawn words of findings without touching them. Only those near the view are marked, because the browser paints all marks
 * anew for every change of one: in a long document a step would wait for them. */
export class Marks {
  private readonly near = new Highlight();
  private readonly observer: IntersectionObserver;
  private byBlock = new Map<Element, Range[]>();

  /** @param view what the words are scrolled in */
  constructor(view: Element) {
    this.observer = new IntersectionObserver((entries) => this.move(entries), { root: view, rootMargin: around });
  }

  show(ranges: readonly Range[]): void {
    this.observer.disconnect();
    this.near.clear();
    this.byBlock = new Map();
    for (const range of ranges) {
      const block = range.startContainer.parentElement?.closest('p, td, section');
      if (block) this.byBlock.set(block, [...this.byBlock.get(block) ?? [], range]);
    }
    for (const block of this.byBlock.keys()) this.observer.observe(block);
    CSS.highlights.set(all, this.near);
  }

  private move(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries)
      for (const range of this.byBlock.get(target) ?? []) if (isIntersecting) this.near.add(range); else this.near.delete(range);
  }
}

export function markCurrent(ranges: Range[]): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = 1;
  CSS.highlights.set(current, highlight);
}
