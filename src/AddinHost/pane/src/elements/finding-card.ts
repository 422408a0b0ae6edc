import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding, Rule } from '../api/types';
import type { Sighting } from '../document/open-document';
import { unreachable } from '../document/sightings';
import { quoted } from '../findings/quoted';
import './finding-actions';
import { shared } from './styles';
import { tell } from './tell';

/** One finding: the words, what is said of them, and why it matters; of the current one also what can be done.
 * Tells `finding-chosen`, and `finding-looked-at` while the pointer or the focus is on it. */
@customElement('finding-card')
export class FindingCard extends LitElement {
  static override styles = [shared, css`
    :host { border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    :host([current]) { border-color: var(--colorBrandStroke1, Highlight); border-inline-start-width: 4px; }
    button { display: grid; gap: 4px; width: 100%; padding: 10px 12px; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    .quote { overflow-wrap: anywhere; font-weight: var(--fontWeightSemibold); }
    .severity { display: inline-block; padding: 0 6px; border: 1px solid currentColor; border-radius: var(--borderRadiusMedium); }
    .problem { color: var(--colorPaletteRedForeground1, CanvasText); }
    .changed { color: var(--colorStatusWarningForeground1, CanvasText); }
  `];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) rule: Rule | undefined;
  /** What became of the last attempt to show its words. */
  @property({ attribute: false }) sighting: Sighting | undefined;
  @property({ type: Boolean, reflect: true }) current = false;
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;

  override willUpdate() {
    if (this.showsSteps) void import('./earlier-steps').catch(() => undefined);
  }

  override render() {
    const { finding, sighting } = this;
    return html`
      <button aria-expanded=${this.current} @click=${() => tell(this, 'finding-chosen', finding)}
        @pointerenter=${this.look} @focus=${this.look} @pointerleave=${this.lookAway} @blur=${this.lookAway}>
        <span class="quote">${quoted(finding)}</span>
        <span>${finding.severity === 'problem' ? html`<span class="severity problem small">Problem</span> ` : nothing}${finding.message}</span>
        <span class="quiet small">${finding.why}</span>
        ${finding.revision ? html`<span class="quiet small">In a tracked change by ${finding.revision.author}.</span>` : nothing}
        ${sighting && sighting !== 'shown' ? html`<span class="changed small">${unreachable[sighting]}</span>` : nothing}
      </button>
      ${this.showsSteps ? html`<earlier-steps .finding=${finding}></earlier-steps>` : nothing}
      ${this.current ? html`<finding-actions .finding=${finding} .rule=${this.rule} ?can-change=${this.canChange && sighting !== 'changed'}></finding-actions>` : nothing}`;
  }

  /** Whether it is about what earlier records say. */
  private get showsSteps(): boolean {
    return this.current && this.finding.related.some(({ source }) => source);
  }

  private look() {
    tell(this, 'finding-looked-at', this.finding);
  }

  private lookAway() {
    tell(this, 'finding-looked-at');
  }
}
