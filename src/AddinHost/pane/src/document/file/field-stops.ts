import type { FieldEntry } from '../../api/types';
import { findPlace } from '../find-place';
import type { Drawing } from './drawing';

/** How a stop looks while it has the focus. */
export const stopStyle = '[data-stop]:focus { outline: 2px solid; outline-offset: 2px; }';

/** Makes the drawn places of fields stops for the keyboard: Tab leads to one of them, the arrows to the others, Enter on to where the field
 * is filled in. */
export class FieldStops {
  private stops: HTMLElement[] = [];
  private current = 0;
  private drawing: Drawing | undefined;
  private offered: { readonly fields: readonly FieldEntry[]; readonly chosen: (path: string) => void } | undefined;

  /** @param page what the document is drawn on */
  constructor(page: HTMLElement) {
    page.addEventListener('keydown', (event) => this.key(event));
    // Of a screen reader's own key only a click comes here.
    page.addEventListener('click', (event) => { if (event.detail === 0) this.choose(event); });
    page.addEventListener('focusin', (event) => this.stay(this.stops.indexOf(event.target as HTMLElement)));
  }

  /** Makes stops for these fields, and for no others, until that is ended.
   * @param chosen is told the path of the field that Enter is pressed on
   * @returns what ends it */
  offer(fields: readonly FieldEntry[], chosen: (path: string) => void): () => void {
    const offered = this.offered = { fields, chosen };
    this.show(this.drawing);
    return () => {
      if (this.offered !== offered) return;
      this.offered = undefined;
      this.show(this.drawing);
    };
  }

  /** Makes the stops in what has been drawn. */
  show(drawing: Drawing | undefined): void {
    this.drawing = drawing;
    for (const stop of this.stops) for (const name of ['data-stop', 'tabindex', 'role', 'title']) stop.removeAttribute(name);
    const stops = new Set<HTMLElement>();
    for (const { path, label, target } of this.offered?.fields ?? []) {
      const [range] = drawing && target ? (findPlace(target, drawing.paragraphs) ?? []).flatMap((stretch) => drawing.ranges(stretch)) : [];
      const words = range?.startContainer.parentElement;
      if (!words || stops.has(words) || words.closest('a[href]')) continue;
      stops.add(words);
      words.dataset.stop = path;
      words.setAttribute('role', 'link');
      words.title = label;
    }
    this.stops = [...stops].sort((one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
    this.stay(Math.min(this.current, this.stops.length - 1));
  }

  /** Makes one the stop that Tab leads to. */
  stopAt(path: string): void {
    this.stay(this.stops.findIndex(({ dataset }) => dataset.stop === path));
  }

  private stay(index: number): void {
    if (index < 0) return;
    this.current = index;
    for (const [i, stop] of this.stops.entries()) stop.tabIndex = i === index ? 0 : -1;
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.shiftKey || !this.stops.includes(event.target as HTMLElement)) return;
    const last = this.stops.length - 1;
    const to = { ArrowDown: this.current + 1, ArrowRight: this.current + 1, ArrowUp: this.current - 1, ArrowLeft: this.current - 1, Home: 0, End: last }[event.key];
    if (event.key === 'Enter') this.choose(event);
    else if (to === undefined || event.ctrlKey) return;
    else this.stops[Math.min(Math.max(to, 0), last)]!.focus();
    event.preventDefault();
  }

  private choose(event: Event): void {
    const path = (event.target as HTMLElement).dataset.stop;
    if (path !== undefined) this.offered?.chosen(path);
  }
}
