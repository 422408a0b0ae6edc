import '@fluentui/web-components/button.js';
import '@fluentui/web-components/progress-bar.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReadingProgress } from '../../api/records';
import { shared } from '../styles';
import { tell } from '../tell';

/** How the reading of a case goes on. Tells `cancel-asked`. */
@customElement('case-progress')
export class CaseProgress extends LitElement {
  static override styles = [shared, css`:host { display: grid; gap: 8px; justify-items: start; } fluent-progress-bar { width: 100%; }`];
  @property({ attribute: false }) progress: ReadingProgress | undefined;

  override render() {
    const { progress } = this;
    return html`<p>${progress ? `Reading the records: ${progress.read} of ${progress.of}` : 'Reading the records…'}</p>
      <fluent-progress-bar aria-label="Reading the records" max=${progress?.of ?? nothing} value=${progress?.read ?? nothing}></fluent-progress-bar>
      <fluent-button @click=${() => tell(this, 'cancel-asked')}>Cancel</fluent-button>`;
  }
}
