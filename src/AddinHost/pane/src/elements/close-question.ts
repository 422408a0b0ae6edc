import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { shared } from './styles';

/** What is to be lost, and the two ways on. */
export interface Losing {
  readonly question: string;
  readonly keep: string;
  readonly lose: string;
}

/** Asks before something that is kept nowhere else is lost. Stands above the page, so that it is seen wherever it was asked from.
 * @returns whether it may be lost */
export async function mayLose(losing: Losing): Promise<boolean> {
  const element = new CloseQuestion();
  element.losing = losing;
  document.body.append(element);
  try {
    return await element.ask();
  } finally {
    element.remove();
  }
}

/** The question of {@link mayLose}. */
@customElement('close-question')
export class CloseQuestion extends LitElement {
  static override styles = [shared, css`
    dialog { max-width: min(24rem, calc(100vw - 32px)); padding: 16px; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusLarge); }
    div { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 16px; }`];

  @property({ attribute: false }) losing!: Losing;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  override render() {
    const { question, keep, lose } = this.losing;
    return html`<dialog aria-labelledby="question">
      <p id="question">${question}</p>
      <div>
        <fluent-button appearance="primary" @click=${() => this.dialog.close()}>${keep}</fluent-button>
        <fluent-button @click=${() => this.dialog.close('lose')}>${lose}</fluent-button>
      </div>
    </dialog>`;
  }

  async ask(): Promise<boolean> {
    await this.updateComplete;
    const { dialog } = this;
    return await new Promise((resolve) => {
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'lose'), { once: true });
      dialog.showModal();
    });
  }
}
