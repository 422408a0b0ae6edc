import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { counted } from '../../findings/groups';
import { shared } from '../styles';

const atOnce = 12;

/** A list of which the first few are shown, and more when they are asked for. */
@customElement('long-list')
export class LongList extends LitElement {
  static override styles = [shared, css`
    li { padding-block: 4px; border-bottom: 1px solid var(--colorNeutralStroke2); }
    li:last-child { border: 0; }
    dl { margin: 0; } dd { margin: 0; }
    blockquote { margin: 4px 0; }
    .warn { color: var(--colorStatusWarningForeground1, CanvasText); font-weight: var(--fontWeightSemibold); }
    .beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: 8px; }
    .beside > * { min-width: 0; padding: 4px 8px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); }
    p { overflow-wrap: anywhere; }
  `];

  @property({ attribute: false }) items: readonly unknown[] = [];
  @property({ attribute: false }) row!: (item: never) => TemplateResult;
  @state() private shown = atOnce;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('items')) this.shown = atOnce;
  }

  override render() {
    const left = this.items.length - this.shown;
    return html`<ul>${this.items.slice(0, this.shown).map((item) => html`<li>${this.row(item as never)}</li>`)}</ul>
      ${left > 0 ? html`<fluent-button @click=${() => { this.shown += 4 * atOnce; }}>Show ${counted(Math.min(left, 4 * atOnce), 'more', 'more')} of ${this.items.length}</fluent-button>` : nothing}`;
  }
}
