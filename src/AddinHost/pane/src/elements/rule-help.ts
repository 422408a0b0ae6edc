import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Rule } from '../api/types';
import { describe } from '../findings/tips';
import { shared } from './styles';

/** A rule explained: its tip, and examples of what it points out and what it leaves. */
@customElement('rule-help')
export class RuleHelp extends LitElement {
  static override styles = [shared, css`
    :host { padding-top: 8px; }
    li { padding: 4px 0; overflow-wrap: anywhere; }
  `];

  @property({ attribute: false }) rule!: Rule;

  override render() {
    const { name, about } = describe(this.rule.tip);
    return html`
      <p><span class="strong">${this.rule.title}.</span> ${name}: ${about}</p>
      <ul>${this.rule.examples.map(({ text, flagged }) => html`<li><span class="quiet small">${flagged ? 'Pointed out' : 'Left alone'}</span><br>${text}</li>`)}</ul>`;
  }
}
