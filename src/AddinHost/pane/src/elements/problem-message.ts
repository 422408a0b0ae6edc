import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Problem } from '../api/recording-api';
import { shared } from './styles';
import { tell } from './tell';

/** What went wrong, in one sentence, and the way on. Tells `retry-asked`. */
@customElement('problem-message')
export class ProblemMessage extends LitElement {
  static override styles = [shared, css`
    div { display: grid; gap: 8px; justify-items: start; padding: 12px; margin-block: 12px; border: 1px solid var(--colorStatusDangerBorder1, CanvasText); border-radius: var(--borderRadiusLarge); background: var(--colorStatusDangerBackground1); }
  `];

  @property({ attribute: false }) problem!: Problem;

  override render() {
    return html`<div role="alert"><p>${this.problem.message}</p>
      <fluent-button @click=${() => tell(this, 'retry-asked')}>Try again</fluent-button></div>`;
  }
}
