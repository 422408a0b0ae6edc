import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RecordQuotation } from '../../api/types';
import { placeOf, sourceOf } from '../../records/words';
import { shared } from '../styles';
import { tell } from '../tell';

/** A record's own words with their record, date and place. Tells `record-asked` with them, to open it there, and `quotation-asked`, to put them into
 * the document. */
@customElement('record-line')
export class RecordLine extends LitElement {
  static override styles = [shared, css`
    :host { padding-block: 4px; }
    blockquote { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
    .row { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
    .source { flex: 1 1 12rem; overflow-wrap: anywhere; }
    .deeds { display: flex; gap: 4px; }
    fluent-button { padding-inline: 8px; min-width: 52px; }
  `];

  @property({ attribute: false }) quotation!: RecordQuotation;
  /** Whether it can be put into the document. */
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;

  override render() {
    const { quotation } = this, { source, target, words } = quotation;
    return html`<blockquote>“${words.trim()}”</blockquote>
      <div class="row">
        <span class="source quiet small">${sourceOf(source)}, ${placeOf(target)}</span>
        <span class="deeds">${source.id ? html`<fluent-button @click=${() => tell(this, 'record-asked', quotation)}>Open</fluent-button>` : nothing}
        ${this.canQuote ? html`<fluent-button @click=${() => tell(this, 'quotation-asked', quotation)}>Quote</fluent-button>` : nothing}</span>
      </div>`;
  }
}
