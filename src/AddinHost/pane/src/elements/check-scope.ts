import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Scope } from '../api/recording-api';
import { shared } from './styles';
import { tell } from './tell';

type Choice = 'final' | 'original' | 'looked' | 'day';

/** What of the document is to be checked. Tells `scope-asked`. */
@customElement('check-scope')
export class CheckScope extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 8px; padding: 0 8px 12px; }
    label { display: grid; gap: 2px; }
  `];

  @property({ attribute: false }) scope: Scope = {};
  /** When the reviewer last looked the review through. */
  @property({ attribute: false }) looked: string | undefined;
  /** A day is asked for, and not given yet. */
  @state() private isAsking = false;

  override render() {
    const { view, since } = this.scope, { looked } = this;
    const choice: Choice = this.isAsking ? 'day' : view === 'original' ? 'original' : since === undefined ? 'final' : since === looked?.slice(0, 19) ? 'looked' : 'day';
    const option = (value: Choice, text: string) => html`<option value=${value} ?selected=${choice === value}>${text}</option>`;
    return html`
      <label>What is checked<select @change=${(event: Event) => this.choose((event.target as HTMLSelectElement).value as Choice)}>
        ${option('final', 'All of it, as it now reads')}${option('original', 'As it was before the tracked changes')}
        ${looked ? option('looked', 'Only what changed since I last looked') : nothing}${option('day', 'Only what changed since a day')}</select></label>
      ${choice === 'day' ? html`<label>Changed since<input type="date" .value=${since?.slice(0, 10) ?? ''} @change=${this.chooseDay}></label>` : nothing}
      ${choice === 'original' ? html`<p class="quiet small">This is how the document read before its tracked changes. To change or comment on it, check it as it now reads.</p>` : nothing}`;
  }

  private choose(choice: Choice) {
    this.isAsking = choice === 'day';
    if (choice === 'final') this.ask({});
    else if (choice === 'original') this.ask({ view: 'original' });
    else if (choice === 'looked' && this.looked) this.ask({ since: this.looked.slice(0, 19) });
  }

  private chooseDay(event: Event) {
    const day = (event.target as HTMLInputElement).value;
    if (day === '') return;
    this.isAsking = false;
    this.ask({ since: `${day}T00:00:00` });
  }

  private ask(scope: Scope) {
    tell(this, 'scope-asked', scope);
  }
}
