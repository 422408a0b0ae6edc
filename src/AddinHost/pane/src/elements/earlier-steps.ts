import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import { quoted } from '../findings/quoted';
import { shared } from './styles';
import { tell } from './tell';

/** The earlier statements that a finding is about, in their order: who wrote what when. Tells `earlier-asked` with one, to open its record there. */
@customElement('earlier-steps')
export class EarlierSteps extends LitElement {
  static override styles = [shared, css`
    :host { padding: 0 12px 8px; }
    ol { display: grid; gap: 8px; margin: 4px 0 0; padding: 0 0 0 12px; list-style: none; border-inline-start: 2px solid var(--colorBrandStroke2, CanvasText); }
    li { overflow-wrap: anywhere; }
  `];

  @property({ attribute: false }) finding!: Finding;

  override render() {
    return html`<p class="strong small">In the earlier records</p>
      <ol>${this.finding.related.map((related) => this.step(related))}</ol>`;
  }

  private step({ message, target, source }: Finding['related'][number]) {
    if (!source || !target) return nothing;
    const words = quoted({ target }), date = new Date(`${source.date}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
    return html`<li><p class="quiet small">${[date, source.author, source.name].filter(Boolean).join(', ')}${message.startsWith(date) ? '' : ` (${message})`}</p>
      <p>${words}</p>
      ${source.id ? html`<fluent-button @click=${() => tell(this, 'earlier-asked', { source, target, words: words.slice(1, -1) })}>Open the record</fluent-button>` : nothing}</li>`;
  }
}
