import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import { counted } from '../findings/groups';
import { safeChanges } from '../findings/safe-changes';
import { shared } from './styles';
import { tell } from './tell';

/** The head of the findings of one rule that has many, which fold away under it. Tells `fold-asked`, and `changes-asked` to
 * fix them together. */
@customElement('alike-group')
export class AlikeGroup extends LitElement {
  static override styles = [shared, css`
    :host { display: flex; flex-wrap: wrap; align-items: center; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    button { flex: 1 1 9rem; display: flex; gap: 8px; padding: 10px 12px; overflow-wrap: anywhere; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    .arrow { flex: none; transition: rotate 100ms; }
    :host([open]) .arrow { rotate: 90deg; }
    @media (prefers-reduced-motion: reduce) { .arrow { transition: none; } }
    fluent-button { margin: 4px 8px; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) heading = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;

  override render() {
    const changes = this.canChange ? safeChanges(this.findings) : [];
    return html`
      <button aria-expanded=${this.open} @click=${() => tell(this, 'fold-asked')}>
        <span class="arrow" aria-hidden="true">›</span>
        <span><span class="strong">${this.heading}</span> <span class="quiet">(${this.findings.length})</span></span>
      </button>
      ${changes.length > 1 ? html`<fluent-button @click=${() => tell(this, 'changes-asked', changes)}>Apply ${counted(changes.length, 'fix', 'fixes')}</fluent-button>` : nothing}`;
  }
}
