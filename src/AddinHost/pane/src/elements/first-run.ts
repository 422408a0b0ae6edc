import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { prefer, preferences } from '../preferences';
import { shared } from './styles';

const steps = [
  'Recording reads your document against eleven recording tips. It reads it in memory, on your organisation’s own server, and keeps nothing.',
  'Choose a finding to be taken to the words. Each says what to look at, and why it matters to the person it is about.',
  'You decide. Nothing changes unless you say so, and what you do not agree with you can dismiss.',
];

/** Three short steps for those who open the pane for the first time; they can be skipped. */
@customElement('first-run')
export class FirstRun extends LitElement {
  static override styles = [shared, css`
    section { display: grid; gap: 8px; margin-top: 12px; padding: 12px; border-radius: var(--borderRadiusLarge); border: 1px solid var(--colorBrandStroke2); background: var(--colorBrandBackground2); color: var(--colorNeutralForeground1); }
    div { display: flex; gap: 8px; align-items: center; }
    p.small { flex: 1; }
  `];

  @state() private step = preferences().hasSeenIntroduction ? steps.length : 0;

  override render() {
    if (this.step >= steps.length) return nothing;
    const isLast = this.step === steps.length - 1;
    return html`<section aria-label="How it works">
      <p aria-live="polite">${steps[this.step]}</p>
      <div><p class="small">${this.step + 1} of ${steps.length}</p>
        ${isLast ? nothing : html`<fluent-button @click=${() => this.goOn(steps.length)}>Skip</fluent-button>`}
        <fluent-button appearance="primary" @click=${() => this.goOn(this.step + 1)}>${isLast ? 'Start' : 'Next'}</fluent-button></div>
    </section>`;
  }

  private goOn(step: number) {
    this.step = step;
    if (step >= steps.length) prefer({ hasSeenIntroduction: true });
  }
}
