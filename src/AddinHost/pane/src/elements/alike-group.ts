import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Finding } from '../api/types';
import type { Change } from '../document/open-document';
import { shared } from './styles';
import { tell } from './tell';

/** Findings of one rule that has many, folded under one heading; its cards are slotted in. Tells `changes-asked` to fix them together. */
@customElement('alike-group')
export class AlikeGroup extends LitElement {
  static override styles = [shared, css`
    details { border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); }
    summary { min-height: 44px; padding: 12px; cursor: pointer; border-radius: inherit; }
    summary:hover { background: var(--colorSubtleBackgroundHover); }
    fluent-button { margin: 0 8px; }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) heading = '';
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;

  override render() {
    const changes = safeChanges(this.findings);
    return html`<details ?open=${this.open}>
      <summary><span class="strong">${this.heading}</span> <span class="quiet">(${this.findings.length})</span></summary>
      ${this.canChange && changes.length > 1
        ? html`<fluent-button @click=${() => tell(this, 'changes-asked', changes)}>Apply ${changes.length} fixes</fluent-button>` : nothing}
      <slot></slot>
    </details>`;
  }
}

/** A fix is safe to apply unseen where it is the only one and asks nothing. */
function safeChanges(findings: readonly Finding[]): Change[] {
  return findings.flatMap(({ target, fixes: [fix, ...others] }) =>
    target && fix?.replacement != null && others.length === 0 ? [{ target, replacement: fix.replacement }] : []);
}
