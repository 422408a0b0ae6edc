import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { prefer } from '../preferences';
import { shared } from './styles';
import { tell } from './tell';

/** Asks once in whose name comments and changes are made. Tells `name-given` or `name-refused`. */
@customElement('name-form')
export class NameForm extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 8px; padding: 12px; margin-block: 12px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    label { display: grid; gap: 2px; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
  `];

  @query('input') private input!: HTMLInputElement;

  override firstUpdated() {
    this.input.focus();
  }

  override render() {
    return html`<form @submit=${this.submit}>
      <label>Your name, for your comments and changes<input required maxlength="100" autocomplete="name"></label>
      <p class="quiet small">It stays in this browser and in the documents that you change.</p>
      <div class="row">
        <fluent-button appearance="primary" @click=${() => this.renderRoot.querySelector('form')?.requestSubmit()}>Go on</fluent-button>
        <fluent-button @click=${() => tell(this, 'name-refused')}>Cancel</fluent-button>
      </div>
    </form>`;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    prefer({ name: this.input.value.trim() });
    tell(this, 'name-given');
  }
}
