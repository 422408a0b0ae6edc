import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { counted } from '../../findings/groups';
import type { TakenOver } from '../../reports/take-over';
import { shared } from '../styles';
import { tell } from '../tell';

/** Where a filled report is chosen whose values are to be taken over, and what came of it. Tells `filled-chosen` with the file. */
@customElement('take-over')
export class TakeOver extends LitElement {
  static override styles = [shared, css`
    summary { min-height: 44px; padding: 10px 0; cursor: pointer; }
    .body { display: grid; gap: 8px; justify-items: start; padding-bottom: 8px; }
    dl { display: grid; gap: 8px; margin: 0; overflow-wrap: anywhere; }
    dd { margin: 0; }
  `];

  @property({ attribute: false }) outcome: TakenOver | undefined;
  @property({ type: Boolean, attribute: 'is-busy' }) isBusy = false;
  @query('input') private readonly input!: HTMLInputElement;

  override render() {
    return html`<details ?open=${this.outcome !== undefined}><summary>Take over from a filled report</summary>
      <div class="body">
        <p class="quiet small">Choose a Word document that is filled already. What it says in the same fields is filled in here; what you have filled in stays.</p>
        <fluent-button ?disabled=${this.isBusy} @click=${() => this.input.click()}>Choose the report</fluent-button>
        <input type="file" hidden accept=".docx,.docm,.dotx" aria-label="Filled report" @change=${this.choose}>
        ${this.outcome ? this.told(this.outcome) : nothing}
      </div></details>`;
  }

  private told({ taken, left }: TakenOver) {
    return html`<p class="strong">${taken === 0 ? 'Nothing was taken over.' : `${counted(taken, 'value was', 'values were')} taken over.`}</p>
      ${left.length > 0 ? html`<p>Not taken over:</p>
        <dl>${left.map(({ label, value, reason }) => html`<div><dt class="strong">${label}</dt><dd>${value}</dd><dd class="quiet small">${reason}</dd></div>`)}</dl>` : nothing}`;
  }

  private choose() {
    const file = this.input.files?.[0];
    this.input.value = '';
    if (file) tell(this, 'filled-chosen', file);
  }
}
