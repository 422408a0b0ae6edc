import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { TextParagraph } from '../../api/types';
import type { OpenDocument } from '../../document/open-document';
import { shared } from '../styles';
import { tell } from '../tell';

const longest = 60;

/** Asks where in the document words are to go, where there is no cursor. Tells `place-given` with the paragraph that they follow, or without one for
 * the end; or `place-refused`. */
@customElement('insert-form')
export class InsertForm extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 8px; padding: 12px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    label { display: grid; gap: 2px; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private paragraphs: readonly TextParagraph[] = [];
  @state() private pointed: string | undefined;
  @query('select') private readonly select!: HTMLSelectElement;

  override connectedCallback() {
    super.connectedCallback();
    void this.read();
  }

  override firstUpdated() {
    this.select.focus();
  }

  override render() {
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <label>Where in the document<select>
        <option value="">At the end</option>
        ${this.paragraphs.map(({ id, text }) => html`<option value=${id} ?selected=${id === this.pointed}>After “${text.length > longest ? `${text.slice(0, longest)}…` : text}”</option>`)}
      </select></label>
      <p class="quiet small">A click on a paragraph of the document, before, chooses it too. What is put in is a tracked change.</p>
      <div class="row">
        <fluent-button appearance="primary" @click=${() => tell(this, 'place-given', this.paragraphs.find(({ id }) => id === this.select.value))}>Put it in</fluent-button>
        <fluent-button @click=${() => tell(this, 'place-refused')}>Cancel</fluent-button>
      </div>
    </form>`;
  }

  private async read() {
    this.pointed = await this.document.pointedAt?.();
    this.paragraphs = (await this.document.readText()).filter(({ text }) => text.trim() !== '');
  }
}
