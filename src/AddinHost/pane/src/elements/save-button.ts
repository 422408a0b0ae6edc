import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OpenDocument, Saved } from '../document/open-document';
import { shared } from './styles';

const questions: Record<Exclude<Saved, 'saved' | 'copied'>, string> = {
  changed: 'Somebody has changed this file since you opened it. If you save over it, their changes are lost.',
  refused: 'The browser was not given leave to write this file. Nothing was saved.',
  failed: 'This file could not be saved in its place. It may have been moved, or be open in another program.',
};

/** Saves the document; asks before anything could be lost. */
@customElement('save-button')
export class SaveButton extends LitElement {
  static override styles = [shared, css`
    :host { display: contents; }
    fluent-button { padding-inline: 8px; }
    .outcome { order: 1; flex: 1 0 100%; }
    .question { display: flex; flex-wrap: wrap; gap: 4px 8px; padding: 8px; border: 1px solid var(--colorStatusWarningBorder1, CanvasText); border-radius: var(--borderRadiusMedium); }
    .question p { flex: 1 0 100%; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private outcome: Saved | undefined;
  private at = '';

  override render() {
    const { outcome } = this;
    return html`
      <fluent-button @click=${() => this.save()}>Save</fluent-button>
      <div class="outcome" role="status" ?hidden=${!outcome}>${outcome === undefined ? nothing : outcome === 'saved' || outcome === 'copied'
        ? html`<p class="quiet small">${outcome === 'saved' ? `Saved at ${this.at}.` : 'A copy was downloaded.'}</p>` : this.question(questions[outcome], outcome === 'changed')}</div>`;
  }

  private question(words: string, mayBeOver: boolean) {
    return html`<div class="question"><p>${words}</p>
      <fluent-button appearance="primary" @click=${() => this.save('copy')}>Save a copy</fluent-button>
      ${mayBeOver ? html`<fluent-button @click=${() => this.save('over')}>Save over it</fluent-button>` : nothing}
      <fluent-button @click=${() => { this.outcome = undefined; }}>Cancel</fluent-button></div>`;
  }

  private async save(how?: 'over' | 'copy') {
    this.outcome = await this.document.save?.(how);
    this.at = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }
}
