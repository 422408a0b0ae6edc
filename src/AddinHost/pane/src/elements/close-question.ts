import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from './styles';
import { tell } from './tell';

/** Asks before changes that were not saved are lost. Tells `close-sure` where they may be. */
@customElement('close-question')
export class CloseQuestion extends LitElement {
  static override styles = [shared, css`
    dialog { max-width: min(24rem, calc(100vw - 32px)); padding: 16px; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusLarge); }
    div { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }`];

  @property() name = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  override render() {
    return html`<dialog aria-labelledby="question">
      <p id="question">“${this.name}” has changes that are not saved. If you close it, they are lost.</p>
      <div>
        <fluent-button appearance="primary" @click=${() => this.dialog.close()}>Keep it open</fluent-button>
        <fluent-button @click=${() => { this.dialog.close(); tell(this, 'close-sure'); }}>Close without saving</fluent-button>
      </div>
    </dialog>`;
  }

  ask(): void {
    this.dialog.showModal();
  }
}
