import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Case } from '../../api/types';
import { shared } from '../styles';
import { tell } from '../tell';
import './long-list';

/** The cases of the record library, one to be chosen. Tells `case-chosen` with it. */
@customElement('case-chooser')
export class CaseChooser extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 8px; }
    label { display: grid; gap: 2px; }
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
  `];

  /** Undefined until they are known. */
  @property({ attribute: false }) cases: readonly Case[] | undefined;
  /** The one that bears the name of the person whom the document is about. */
  @property({ attribute: false }) recognised: Case | undefined;
  @state() private sought = '';

  override render() {
    const { cases, recognised } = this, sought = this.sought.toLowerCase();
    return html`<h2>Whose records?</h2>
      <p class="quiet">Choose the case that this document belongs to. Its earlier records are read, and nothing of them is kept.</p>
      ${recognised ? html`<div><fluent-button appearance="primary" @click=${() => tell(this, 'case-chosen', recognised)}>${recognised.name}</fluent-button>
        <p class="quiet small">The document seems to be about this person.</p></div>` : nothing}
      ${cases === undefined ? nothing : cases.length === 0 ? html`<p>There is no case in the record library yet.</p>` : html`
        <label>Find a case<input type="search" autocomplete="off" @input=${(event: Event) => { this.sought = (event.target as HTMLInputElement).value; }}></label>
        <long-list .items=${cases.filter(({ name }) => name.toLowerCase().includes(sought))} .row=${(each: Case) => html`
          <fluent-button appearance="subtle" @click=${() => tell(this, 'case-chosen', each)}>${each.name}</fluent-button>`}></long-list>`}`;
  }
}
