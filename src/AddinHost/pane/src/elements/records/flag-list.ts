import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { VitalFlag } from '../../api/types';
import type { Acknowledgement } from '../../document/own-part';
import { counted } from '../../findings/groups';
import { day } from '../../records/words';
import { shared } from '../styles';
import { tell } from '../tell';
import './record-line';

const kinds: Record<VitalFlag['kind'], string> = {
  'instruction': 'Instruction', 'staff-safety': 'Safety of staff', 'allergy': 'Allergy', 'non-disclosure': 'Do not tell', 'court-order': 'Court order', 'health': 'Health',
};

/** Vital flags: those to be acknowledged, or those that were or are no longer in force. Tells `acknowledged` with a flag. */
@customElement('flag-list')
export class FlagList extends LitElement {
  static override styles = [shared, css`
    li { display: grid; gap: 4px; padding: 8px 10px; margin-bottom: 8px; border: 1px solid var(--colorNeutralStroke1); border-inline-start-width: 4px; border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1); }
    li.open { border-color: var(--colorStatusDangerBorder1, CanvasText); }
    fluent-button { justify-self: start; }
    .kind { font-weight: var(--fontWeightSemibold); }
    .open .kind { color: var(--colorPaletteRedForeground1, CanvasText); }
  `];

  @property({ attribute: false }) flags: readonly VitalFlag[] = [];
  @property({ attribute: false }) acknowledgements: ReadonlyMap<string, Acknowledgement> = new Map();
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;

  override render() {
    return html`<ul>${this.flags.map((flag) => this.flag(flag))}</ul>`;
  }

  private flag(flag: VitalFlag) {
    const read = this.acknowledgements.get(flag.id), { withdrawn, repeated } = flag;
    return html`<li class=${flag.isInForce && !read ? 'open' : ''}>
      <p><span class="kind">${kinds[flag.kind]}</span> <span class="quiet">${withdrawn ? `withdrawn on ${day(withdrawn.source.date)}` : 'in force'}</span></p>
      <record-line .quotation=${flag.said} ?can-quote=${this.canQuote}></record-line>
      ${repeated.length > 0 ? html`<p class="quiet small">Said again in ${counted(repeated.length, 'later record')}, last on ${day(repeated.at(-1)!.source.date)}.</p>` : nothing}
      ${withdrawn ? html`<p>Withdrawn by:</p><record-line .quotation=${withdrawn} ?can-quote=${this.canQuote}></record-line>` : nothing}
      ${read ? html`<p class="quiet small">Read by ${read.by} on ${day(read.on)}.</p>`
        : flag.isInForce ? html`<fluent-button appearance="primary" @click=${() => tell(this, 'acknowledged', flag)}>I have read this</fluent-button>` : nothing}
    </li>`;
  }
}
