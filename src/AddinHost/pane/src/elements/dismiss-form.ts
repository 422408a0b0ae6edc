import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import { draftOf, keepDraft } from '../findings/drafts';
import { knownName, prefer, preferences } from '../preferences';
import { shared } from './styles';
import { tell } from './tell';

type Choice = 'place' | 'document' | 'rule';

/** Why a finding is to be left. Tells `dismiss-asked`, or `rule-off-asked` with the rule. */
@customElement('dismiss-form')
export class DismissForm extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 8px; padding-top: 8px; }
    fieldset { display: grid; margin: 0; padding: 0; border: 0; }
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; }
    label.field { display: grid; gap: 2px; }
  `];

  @property({ attribute: false }) finding!: Finding;
  @state() private choice: Choice = 'place';
  @query('[name=reason]') private reason!: HTMLInputElement;
  @query('[name=by]') private by!: HTMLInputElement | null;

  override render() {
    return html`<form @submit=${this.submit}>
      <fieldset><legend class="hidden">What to dismiss</legend>
        ${this.radio('place', 'This place')}${this.radio('document', 'All like this in this document')}${this.radio('rule', 'Stop looking for this, in all my documents')}
      </fieldset>
      ${this.choice === 'rule' ? nothing : html`
        <label class="field">Why (stays in the document)<input name="reason" required maxlength="300" autocomplete="off"
          .value=${draftOf(this.finding.id, 'reason')} @input=${() => keepDraft(this.finding.id, 'reason', this.reason.value)}></label>
        ${knownName() ? html`<p class="quiet small">In your name: ${knownName()}</p>`
          : html`<label class="field">Your name<input name="by" required maxlength="100" autocomplete="name" .value=${preferences().name}></label>`}`}
      <fluent-button appearance="primary" @click=${() => this.renderRoot.querySelector('form')?.requestSubmit()}>Dismiss</fluent-button>
    </form>`;
  }

  private radio(choice: Choice, text: string) {
    return html`<label><input type="radio" name="choice" .checked=${this.choice === choice} @change=${() => { this.choice = choice; }}>${text}</label>`;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    if (this.choice === 'rule') {
      tell(this, 'rule-off-asked', this.finding.rule);
      return;
    }
    if (this.by) prefer({ name: this.by.value });
    tell(this, 'dismiss-asked', { finding: this.finding, scope: this.choice, reason: this.reason.value });
  }
}
