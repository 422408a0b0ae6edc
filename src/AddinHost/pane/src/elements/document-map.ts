import { css, html, LitElement, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import { shared } from './styles';
import { tell } from './tell';

/** A strip for the whole document with a mark for each finding in the body, so that clusters can be seen. A click goes to
 * the nearest; by keyboard the order "By place" does the same. Tells `finding-chosen`. */
@customElement('document-map')
export class DocumentMap extends LitElement {
  static override styles = [shared, css`
    svg { display: block; width: 16px; height: 100%; cursor: pointer; background: var(--colorNeutralBackground4); }
    line { stroke: var(--colorNeutralForeground3); stroke-width: 2px; }
    line.problem { stroke: var(--colorStatusDangerForeground1, CanvasText); }
    line.current { stroke: var(--colorBrandForeground1, Highlight); stroke-width: 5px; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) current: string | undefined;

  override render() {
    return html`<svg aria-hidden="true" @click=${this.pick}>${this.places().map(({ finding, at }) => svg`
      <line class=${finding.id === this.current ? 'current' : finding.severity} x1="2" x2="14" y1=${`${at}%`} y2=${`${at}%`}></line>`)}</svg>`;
  }

  private places(): { finding: Finding; at: number }[] {
    const inBody = this.findings.flatMap((finding) => finding.target?.part === 'body' ? [{ finding, paragraph: finding.target.start.paragraph }] : []);
    const last = Math.max(1, ...inBody.map(({ paragraph }) => paragraph));
    return inBody.map(({ finding, paragraph }) => ({ finding, at: 2 + 96 * paragraph / last }));
  }

  private pick(event: MouseEvent) {
    const strip = this.getBoundingClientRect(), clicked = 100 * (event.clientY - strip.top) / strip.height;
    const [nearest] = this.places().sort((a, b) => Math.abs(a.at - clicked) - Math.abs(b.at - clicked));
    if (nearest) tell(this, 'finding-chosen', nearest.finding);
  }
}
