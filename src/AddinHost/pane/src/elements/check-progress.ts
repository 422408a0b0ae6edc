import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { shared } from './styles';
import { tell } from './tell';

const patience = 500;

/** Says that a check is under way once it takes over half a second. Tells `cancel-asked`. */
@customElement('check-progress')
export class CheckProgress extends LitElement {
  static override styles = [shared, css`.progress { display: grid; gap: 8px; padding-block: 12px; }`];
  /** How much of the document has been read; undefined once it is being checked, of which nobody knows how long it takes. */
  @property({ attribute: false }) reading: { readonly part: number; readonly of: number } | undefined;
  @state() private isLong = false;
  private timer: number | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.timer = window.setTimeout(() => { this.isLong = true; }, patience);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  override render() {
    const { reading } = this, doing = reading ? 'Reading the document' : 'Checking the document';
    return this.isLong ? html`<div class="progress">
      <p>${reading ? `${doing}: part ${reading.part} of ${reading.of}` : `${doing}…`}</p>
      <fluent-progress-bar aria-label=${doing} max=${reading?.of ?? nothing} value=${reading?.part ?? nothing}></fluent-progress-bar>
      <fluent-button @click=${() => tell(this, 'cancel-asked')}>Cancel</fluent-button>
    </div>` : nothing;
  }
}
