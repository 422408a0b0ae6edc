import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { shared } from './styles';
import { tell } from './tell';

const patience = 500;

/** Says that a check is under way once it takes over half a second. Tells `cancel-asked`. */
@customElement('check-progress')
export class CheckProgress extends LitElement {
  static override styles = [shared, css`.progress { display: grid; gap: 8px; padding-block: 12px; }`];
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
    return this.isLong ? html`<div class="progress">
      <p>Checking the document…</p>
      <fluent-progress-bar aria-label="Checking the document"></fluent-progress-bar>
      <fluent-button @click=${() => tell(this, 'cancel-asked')}>Cancel</fluent-button>
    </div>` : nothing;
  }
}
