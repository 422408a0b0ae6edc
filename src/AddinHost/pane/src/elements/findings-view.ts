import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, Rule, Tip } from '../api/types';
import type { Sighting } from '../document/open-document';
import type { Order } from '../findings/groups';
import { Steps } from '../findings/steps';
import { describe } from '../findings/tips';
import './document-map';
import './finding-list';
import { shared } from './styles';
import { tell } from './tell';

/** The findings of one tip or of all, with the way through them. Tells `finding-chosen`, `marks-asked` with
 * the tip, and `overview-asked`. */
@customElement('findings-view')
export class FindingsView extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template: auto minmax(0, 1fr) auto / 16px minmax(0, 1fr); min-height: 0; }
    .bar { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; }
    .bar h2 { flex: 1 1 5rem; font-weight: var(--fontWeightSemibold); }
    .steps { justify-content: space-between; border-top: 1px solid var(--colorNeutralStroke2); }
    finding-list { min-height: 0; }
    @container (max-width: 419px) { .bar h2 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } .bar select { flex: 1; } }
    .none { padding: 0 12px; }
    .bar select { width: auto; max-width: 100%; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) tip: Tip | undefined;
  @property({ attribute: false }) sightings: ReadonlyMap<string, Sighting> = new Map();
  @property({ attribute: false }) fresh: ReadonlySet<string> = new Set();
  @property({ attribute: false }) rules: ReadonlyMap<string, Rule> = new Map();
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;
  @state() private order: Order = 'tip';
  @state() private current: string | undefined;
  private steps = Steps.of([], 'tip');
  /** At which step the current finding is, or was before it was dealt with. */
  private last = 0;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.key);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('findings') || changed.has('fresh') || changed.has('tip') || this.order !== this.steps.order)
      this.steps = Steps.of(this.findings, this.order, this.tip, this.fresh);
    this.last = this.steps.placeOf(this.current) || this.last;
  }

  override render() {
    const { steps: { findings } } = this, at = this.steps.placeOf(this.current);
    return html`
      <div class="bar">
        <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
        <h2>${this.tip ? describe(this.tip).name : 'All findings'}</h2>
        ${this.canChange ? html`<fluent-button @click=${() => tell(this, 'marks-asked', this.tip)}>Mark</fluent-button>` : nothing}
        <select aria-label="Order" @change=${this.reorder}>
          <option value="tip">By tip</option><option value="place">By place</option><option value="fresh">New</option>
        </select>
      </div>
      <document-map .findings=${findings} .current=${this.current} @finding-chosen=${this.choose}></document-map>
      ${findings.length === 0 ? html`<p class="none">${this.order === 'fresh' ? 'Nothing new since the last check.' : 'Nothing to point out here.'}</p>` : html`
        <finding-list .findings=${findings} .order=${this.order} .current=${this.current} .sightings=${this.sightings} .rules=${this.rules}
          ?can-change=${this.canChange} @finding-chosen=${this.choose}></finding-list>`}
      <nav class="bar steps" aria-label="Findings">
        <fluent-button ?disabled=${findings.length === 0} title="Alt + Up" @click=${() => this.step(-1)}>Previous</fluent-button>
        <span role="status">${at > 0 ? `${at} of ${findings.length}` : ''}</span>
        <fluent-button ?disabled=${findings.length === 0} title="Alt + Down" @click=${() => this.step(1)}>Next</fluent-button>
      </nav>`;
  }

  private choose(event: CustomEvent<Finding>) {
    this.current = event.detail.id;
  }

  private readonly key = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !this.checkVisibility()) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.step(event.key === 'ArrowDown' ? 1 : -1);
  };

  private reorder(event: Event) {
    this.order = (event.target as HTMLSelectElement).value as Order;
  }

  /** Goes on to the next finding or back to the one before. */
  step(step: 1 | -1) {
    const finding = this.steps.neighbour(this.current, step, this.last);
    if (!finding) return;
    this.current = finding.id;
    tell(this, 'finding-chosen', finding);
  }
}
