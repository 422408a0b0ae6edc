import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, Tip } from '../api/types';
import { counted } from '../findings/groups';
import './finding-choice';
import { shared } from './styles';
import { tell } from './tell';

/** Which findings to put into the document as comments. Tells `mark-asked` with them, `unmark-asked` and `overview-asked`. */
@customElement('marks-view')
export class MarksView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    .row { position: sticky; bottom: -12px; display: flex; flex-wrap: wrap; gap: 8px; margin-inline: -12px; padding: 8px 12px 12px; background: var(--colorNeutralBackground2); border-top: 1px solid var(--colorNeutralStroke2); }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  /** Ids of findings that are marked already. */
  @property({ attribute: false }) marks: ReadonlyMap<string, string> = new Map();
  /** The tip whose findings are chosen at first; without one all are. */
  @property({ attribute: false }) tip: Tip | undefined;
  @state() private chosen: ReadonlySet<string> = new Set();

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('findings') && !changed.has('marks') && !changed.has('tip')) return;
    this.chosen = new Set(this.open().filter(({ tip }) => this.tip === undefined || tip === this.tip).map(({ id }) => id));
  }

  override render() {
    const findings = this.open();
    return html`
      <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
      <h2>Mark in the document</h2>
      <p class="quiet">Each becomes a comment at its words, for whoever works on the document next.</p>
      ${findings.length === 0 ? html`<p>Every finding with a place is marked.</p>` : html`<finding-choice .findings=${findings} .chosen=${this.chosen}
        @findings-chosen=${(event: CustomEvent<ReadonlySet<string>>) => { this.chosen = event.detail; }}></finding-choice>`}
      <div class="row">
        ${findings.length > 0 ? html`<fluent-button appearance="primary" ?disabled=${this.chosen.size === 0} @click=${this.mark}>Mark ${counted(this.chosen.size, 'place')}</fluent-button>` : nothing}
        ${this.marks.size > 0 ? html`<fluent-button @click=${() => tell(this, 'unmark-asked')}>Remove ${counted(this.marks.size, 'mark')}</fluent-button>` : nothing}
      </div>
      ${this.marks.size > 0 ? html`<p class="quiet small">Only marks made here are removed, and none that somebody has replied to.</p>` : nothing}`;
  }

  private open(): Finding[] {
    return this.findings.filter(({ id, target }) => target && !this.marks.has(id));
  }

  private mark() {
    tell(this, 'mark-asked', this.open().filter(({ id }) => this.chosen.has(id)));
  }
}
