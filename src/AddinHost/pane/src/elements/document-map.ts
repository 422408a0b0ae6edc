import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Finding } from '../api/types';
import { shared } from './styles';
import { tell } from './tell';

interface Place { finding: Finding; at: number }

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
  private places: readonly Place[] = [];

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('findings')) this.places = placesOf(this.findings);
  }

  override render() {
    const current = this.places.find(({ finding }) => finding.id === this.current);
    return html`<svg aria-hidden="true" @click=${this.pick}>
      ${guard([this.places], () => this.places.map(({ finding, at }) => svg`<line class=${finding.severity} x1="2" x2="14" y1=${`${at}%`} y2=${`${at}%`}></line>`))}
      ${current ? svg`<line class="current" x1="0" x2="16" y1=${`${current.at}%`} y2=${`${current.at}%`}></line>` : nothing}</svg>`;
  }

  private pick(event: MouseEvent) {
    const strip = this.getBoundingClientRect(), clicked = 100 * (event.clientY - strip.top) / strip.height;
    const [nearest] = [...this.places].sort((a, b) => Math.abs(a.at - clicked) - Math.abs(b.at - clicked));
    if (nearest) tell(this, 'finding-chosen', nearest.finding);
  }
}

/** Where in the strip each finding of the body stands, in hundredths. */
function placesOf(findings: readonly Finding[]): Place[] {
  const inBody = findings.flatMap((finding) => finding.target?.part === 'body' ? [{ finding, paragraph: finding.target.start.paragraph }] : []);
  const last = inBody.reduce((most, { paragraph }) => Math.max(most, paragraph), 1);
  return inBody.map(({ finding, paragraph }) => ({ finding, at: 2 + 96 * paragraph / last }));
}
