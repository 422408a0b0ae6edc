import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rule } from '../api/types';
import type { Dismissal } from '../document/own-part';
import { preferences } from '../preferences';
import { shared } from './styles';
import { tell } from './tell';

/** What was dismissed in this document and which rules the writer turned off. Tells `taken-back`, `rule-on-asked` and `overview-asked`. */
@customElement('dismissed-view')
export class DismissedView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    li { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between; padding: 8px 0; border-bottom: 1px solid var(--colorNeutralStroke2); }
    li > span { flex: 1 1 10rem; overflow-wrap: anywhere; }
  `];

  @property({ attribute: false }) dismissals: readonly Dismissal[] = [];
  @property({ attribute: false }) rules: ReadonlyMap<string, Rule> = new Map();

  override render() {
    const { rulesOff } = preferences();
    return html`
      <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
      <h2>Dismissed in this document</h2>
      ${this.dismissals.length === 0 ? html`<p class="quiet">Nothing.</p>` : ''}
      <ul>${this.dismissals.map((dismissal) => html`<li>
        <span><span class="strong">${this.nameOf(dismissal.rule)}${dismissal.scope === 'document' ? ', everywhere' : ''}</span><br>${dismissal.reason}
          <span class="quiet small"><br>${dismissal.by}, ${day(dismissal.on)}</span></span>
        <fluent-button @click=${() => tell(this, 'taken-back', dismissal)}>Take back</fluent-button></li>`)}</ul>
      <h2>Turned off in all your documents</h2>
      ${rulesOff.length === 0 ? html`<p class="quiet">Nothing.</p>` : ''}
      <ul>${rulesOff.map((rule) => html`<li><span>${this.nameOf(rule)}</span>
        <fluent-button @click=${() => tell(this, 'rule-on-asked', rule)}>Turn on</fluent-button></li>`)}</ul>`;
  }

  private nameOf(rule: string): string {
    return this.rules.get(rule)?.title ?? rule;
  }
}

function day(date: string): string {
  return new Date(date).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
