import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding, Rule } from '../api/types';
import type { Sighting } from '../document/open-document';
import { groupAlike, groupByTip, type Order } from '../findings/groups';
import './alike-group';
import './finding-card';
import { shared } from './styles';

/** The findings as cards: under their tips with like ones together, or in the order of the text. The current one is kept in view. */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [shared, css`
    h3 { position: sticky; top: 0; z-index: 1; padding: 8px 4px; font-weight: var(--fontWeightSemibold); background: var(--colorNeutralBackground2); }
    ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
    section + section { margin-top: 8px; }
    finding-card { scroll-margin-block: 44px 8px; }
    alike-group ul { padding: 8px; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) order: Order = 'tip';
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) sightings: ReadonlyMap<string, Sighting> = new Map();
  @property({ attribute: false }) rules: ReadonlyMap<string, Rule> = new Map();
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;

  override render() {
    if (this.order !== 'tip') return html`<ul>${repeat(this.findings, ({ id }) => id, (finding) => this.card(finding))}</ul>`;
    return groupByTip(this.findings).map((group) => group.findings.length === 0 ? nothing : html`
      <section><h3>${group.name} <span class="quiet">(${group.findings.length})</span></h3>
        <ul>${groupAlike(group.findings).map((entry) => 'id' in entry ? this.card(entry) : this.group(entry))}</ul>
      </section>`);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current !== undefined)
      this.renderRoot.querySelector('finding-card[current]')?.scrollIntoView({ block: 'nearest' });
  }

  private card(finding: Finding) {
    return html`<li><finding-card .finding=${finding} .rule=${this.rules.get(finding.rule)} .sighting=${this.sightings.get(finding.id)}
      ?current=${finding.id === this.current} ?can-change=${this.canChange}></finding-card></li>`;
  }

  private group(findings: readonly Finding[]) {
    return html`<li><alike-group .findings=${findings} .heading=${this.rules.get(findings[0]!.rule)?.title ?? findings[0]!.message}
      ?open=${findings.some(({ id }) => id === this.current)} ?can-change=${this.canChange}>
      <ul>${repeat(findings, ({ id }) => id, (finding) => this.card(finding))}</ul></alike-group></li>`;
  }
}
