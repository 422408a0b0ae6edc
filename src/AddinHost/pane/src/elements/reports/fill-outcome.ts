import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Unfilled } from '../../reports/field-values';
import type { Clash } from '../../reports/fill';
import { inWords } from '../../reports/values';
import { shared } from '../styles';
import { tell } from '../tell';

/** What was not written into the open document, and the ways on. Tells `insist-asked`, or `new-asked` for a new document. */
@customElement('fill-outcome')
export class FillOutcome extends LitElement {
  static override styles = [shared, css`
    section { display: grid; gap: 8px; justify-items: start; padding: 12px; margin-bottom: 12px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); overflow-wrap: anywhere; }
    ul { display: grid; gap: 8px; }
  `];

  @property({ attribute: false }) clashes: readonly Clash[] = [];
  @property({ attribute: false }) unfilled: readonly Unfilled[] = [];

  override render() {
    return html`
      ${this.clashes.length > 0 ? html`<section><p class="strong">Kept as the document has it, because it was changed there since:</p>
        <ul>${this.clashes.map(({ label, there }) => html`<li><span class="strong">${label}</span>: “${inWords(there)}”</li>`)}</ul>
        <fluent-button @click=${() => tell(this, 'insist-asked')}>Write what I filled in instead</fluent-button></section>` : nothing}
      ${this.unfilled.length > 0 ? html`<section><p class="strong">Not written into this document:</p>
        <ul>${this.unfilled.map(({ label, reason }) => html`<li><span class="strong">${label}</span>: ${reason}</li>`)}</ul>
        <p>A new document takes all of it, with everything that is in this one.</p>
        <fluent-button @click=${() => tell(this, 'new-asked')}>Open as a new document</fluent-button></section>` : nothing}`;
  }
}
