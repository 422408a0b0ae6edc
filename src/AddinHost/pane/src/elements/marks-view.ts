import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, Tip } from '../api/types';
import { counted, groupByTip, type TipGroup } from '../findings/groups';
import { quoted } from '../findings/quoted';
import { shared } from './styles';
import { tell } from './tell';

/** Which findings to put into the document as comments. Tells `mark-asked` with them, `unmark-asked` and `overview-asked`. */
@customElement('marks-view')
export class MarksView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    details { margin-inline-start: 28px; }
    summary { min-height: 44px; padding: 10px 0; cursor: pointer; }
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
    const groups = groupByTip(this.open()).filter(({ findings }) => findings.length > 0);
    return html`
      <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
      <h2>Mark in the document</h2>
      <p class="quiet">Each becomes a comment at its words, for whoever works on the document next.</p>
      ${groups.length === 0 ? html`<p>Every finding with a place is marked.</p>` : groups.map((group) => this.group(group))}
      <div class="row">
        ${groups.length > 0 ? html`<fluent-button appearance="primary" ?disabled=${this.chosen.size === 0} @click=${this.mark}>Mark ${counted(this.chosen.size, 'place')}</fluent-button>` : nothing}
        ${this.marks.size > 0 ? html`<fluent-button @click=${() => tell(this, 'unmark-asked')}>Remove ${counted(this.marks.size, 'mark')}</fluent-button>` : nothing}
      </div>
      ${this.marks.size > 0 ? html`<p class="quiet small">Only marks made here are removed, and none that somebody has replied to.</p>` : nothing}`;
  }

  private group({ name, findings }: TipGroup) {
    const chosen = findings.filter(({ id }) => this.chosen.has(id)).length;
    return html`
      <label><input type="checkbox" .checked=${chosen === findings.length} .indeterminate=${chosen > 0 && chosen < findings.length}
        @change=${(event: Event) => this.choose(findings, (event.target as HTMLInputElement).checked)}>${name} (${chosen} of ${findings.length})</label>
      <details><summary class="quiet small">Choose among them<span class="hidden">, ${name}</span></summary>
        ${findings.map((finding) => html`<label><input type="checkbox" .checked=${this.chosen.has(finding.id)}
          @change=${(event: Event) => this.choose([finding], (event.target as HTMLInputElement).checked)}>${quoted(finding)}</label>`)}
      </details>`;
  }

  private open(): Finding[] {
    return this.findings.filter(({ id, target }) => target && !this.marks.has(id));
  }

  private choose(findings: readonly Finding[], isWanted: boolean) {
    const chosen = new Set(this.chosen);
    for (const { id } of findings) if (isWanted) chosen.add(id); else chosen.delete(id);
    this.chosen = chosen;
  }

  private mark() {
    tell(this, 'mark-asked', this.open().filter(({ id }) => this.chosen.has(id)));
  }
}
