import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding } from '../api/types';
import type { Sighting } from '../document/open-document';
import { groupByTip, type Order } from '../findings/groups';
import './finding-card';
import { shared } from './styles';

/** The findings as cards: under their tips, or in the order of the text. The current one is kept in view. */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [shared, css`
    h3 { position: sticky; top: 0; z-index: 1; padding: 8px 4px; font-weight: var(--fontWeightSemibold); background: var(--colorNeutralBackground2); }
    ul { display: grid; gap: 8px; }
    section + section { margin-top: 8px; }
    finding-card { scroll-margin-block: 44px 8px; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) order: Order = 'tip';
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) sightings: ReadonlyMap<string, Sighting> = new Map();

  override render() {
    if (this.order === 'place') return this.cards(this.findings);
    return groupByTip(this.findings).map((group) => group.findings.length === 0 ? nothing : html`
      <section><h3>${group.name} <span class="quiet">(${group.findings.length})</span></h3>${this.cards(group.findings)}</section>`);
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('current') && this.current !== undefined)
      this.renderRoot.querySelector('finding-card[current]')?.scrollIntoView({ block: 'nearest' });
  }

  private cards(findings: readonly Finding[]) {
    return html`<ul>${repeat(findings, ({ id }) => id, (finding) => html`<li>
      <finding-card .finding=${finding} .sighting=${this.sightings.get(finding.id)} ?current=${finding.id === this.current}></finding-card>
    </li>`)}</ul>`;
  }
}
