import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from './styles';

const narrowest = 320, widest = 900, step = 24;

/** The document (slot `document`) beside the pane (slot `pane`), whose width the writer may change; on a narrow page the
 * document stands above it. */
@customElement('split-view')
export class SplitView extends LitElement {
  static override styles = [shared, css`
    :host { height: 100%; container-type: inline-size; }
    .split { display: grid; height: 100%; grid-template: minmax(0, 1fr) / minmax(0, 1fr) 12px minmax(${narrowest}px, var(--pane)); }
    .divider { cursor: col-resize; touch-action: none; background: var(--colorNeutralBackground4); border-inline: 1px solid var(--colorNeutralStroke1); }
    @container (max-width: 719px) {
      .split { grid-template: minmax(0, 2fr) minmax(0, 3fr) / minmax(0, 1fr); }
      .divider { display: none; }
      slot[name=pane]::slotted(*) { border-top: 2px solid var(--colorNeutralStroke1); }
    }
  `];

  @state() private width = 400;

  override render() {
    return html`<div class="split" style="--pane: ${this.width}px">
      <slot name="document"></slot>
      <div class="divider" role="separator" aria-orientation="vertical" aria-label="Width of the pane" tabindex="0"
        aria-valuemin=${narrowest} aria-valuemax=${widest} aria-valuenow=${this.width}
        @pointerdown=${this.grab} @pointermove=${this.drag} @keydown=${this.nudge}></div>
      <slot name="pane"></slot>
    </div>`;
  }

  private grab(event: PointerEvent) {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent) {
    if ((event.currentTarget as HTMLElement).hasPointerCapture(event.pointerId))
      this.resize(this.getBoundingClientRect().right - event.clientX - 6);
  }

  private nudge(event: KeyboardEvent) {
    if (event.key === 'ArrowLeft') this.resize(this.width + step);
    if (event.key === 'ArrowRight') this.resize(this.width - step);
  }

  private resize(width: number) {
    this.width = Math.round(Math.max(narrowest, Math.min(width, widest, this.clientWidth - narrowest)));
  }
}
