import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import { groupByTip, type TipGroup } from '../findings/groups';
import { quoted } from '../findings/quoted';
import { shared } from './styles';
import { tell } from './tell';

/** A choice among findings: all of a tip, or single ones. Tells `findings-chosen` with their ids. */
@customElement('finding-choice')
export class FindingChoice extends LitElement {
  static override styles = [shared, css`
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
    details { margin-inline-start: 28px; }
    summary { min-height: 44px; padding: 10px 0; cursor: pointer; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();

  override render() {
    return html`${groupByTip(this.findings).filter((group) => group.findings.length > 0).map((group) => this.group(group))}`;
  }

  private group({ name, findings }: TipGroup) {
    const chosen = findings.filter(({ id }) => this.chosen.has(id)).length;
    return html`
      <label><input type="checkbox" .checked=${chosen === findings.length} .indeterminate=${chosen > 0 && chosen < findings.length}
        @change=${(event: Event) => this.choose(findings, event)}>${name} (${chosen} of ${findings.length})</label>
      <details><summary class="quiet small">Choose among them<span class="hidden">, ${name}</span></summary>
        ${findings.map((finding) => html`<label><input type="checkbox" .checked=${this.chosen.has(finding.id)}
          @change=${(event: Event) => this.choose([finding], event)}>${quoted(finding)}</label>`)}
      </details>`;
  }

  private choose(findings: readonly Finding[], event: Event) {
    const chosen = new Set(this.chosen);
    for (const { id } of findings) if ((event.target as HTMLInputElement).checked) chosen.add(id); else chosen.delete(id);
    tell(this, 'findings-chosen', chosen);
  }
}
