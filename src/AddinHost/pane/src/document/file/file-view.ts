import type { Drawing } from './drawing';
import { FieldStops, stopStyle } from './field-stops';
import { markStyle } from './marks';

const viewStyle = `
:host { display: block; overflow: auto; height: 100%; background: #e8e8e8; color-scheme: light; }
.docx-wrapper { background: none !important; padding: 16px !important; }
svg { overflow: visible; }
ins { text-decoration-color: #0b6a0b; } del { color: #a4262c; }
${markStyle}
${stopStyle}`;

/** A document as it is drawn on the page. Its styles cannot reach the page, nor the page's styles it. */
export class FileView {
  readonly element: HTMLElement = document.createElement('div');
  private readonly page = document.createElement('div');
  readonly stops = new FieldStops(this.page);

  /** @param clicked is told what is clicked in the document */
  constructor(name: string, clicked: (place: Node) => void) {
    const root = this.element.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = viewStyle;
    root.append(style, this.page);
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'document');
    this.element.setAttribute('aria-label', name);
    this.page.addEventListener('click', (event) => clicked(event.target as Node));
    new ResizeObserver(() => this.fit()).observe(this.element);
  }

  /** Draws a file. One that cannot be drawn can still be checked.
   * @returns where its words stand; undefined where it cannot be drawn */
  async draw(bytes: Uint8Array<ArrayBuffer>): Promise<Drawing | undefined> {
    const drawing = await this.drawn(bytes);
    this.stops.show(drawing);
    this.fit();
    return drawing;
  }

  private async drawn(bytes: Uint8Array<ArrayBuffer>): Promise<Drawing | undefined> {
    try {
      const { draw } = await import('./drawing');
      return await draw(bytes, this.page);
    } catch {
      this.page.textContent = 'This file cannot be shown here. What the checker says of it stands beside this.';
      return undefined;
    }
  }

  /** Brings words into view, a third from the top. */
  scrollTo(range: Range): void {
    const words = range.getBoundingClientRect(), view = this.element.getBoundingClientRect();
    this.element.scrollBy({
      top: words.top - view.top - view.height / 3,
      left: words.right > view.right || words.left < view.left ? words.left - view.left - 40 : 0,
      behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth',
    });
  }

  /** A page wider than the view is drawn smaller. */
  private fit(): void {
    const sheet = this.page.querySelector<HTMLElement>('section');
    if (!sheet) return;
    this.page.style.zoom = '1';
    this.page.style.zoom = String(Math.min(1, Math.max(0.4, this.element.clientWidth / (sheet.offsetWidth + 32))));
  }
}
