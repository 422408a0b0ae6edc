import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { counted, type TipGroup } from '../findings/groups';
import { shared } from './styles';
import { tell } from './tell';

/** The eleven tips in PARTNERSHIP order, each with how many findings it has. Tells `tip-chosen`. */
@customElement('tip-overview')
export class TipOverview extends LitElement {
  static override styles = [shared, css`
    button { display: grid; grid-template-columns: 32px 1fr auto; gap: 12px; align-items: center; width: 100%; padding: 6px 8px; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    .initial { display: grid; place-items: center; width: 32px; height: 32px; border-radius: var(--borderRadiusMedium); font-weight: var(--fontWeightBold); color: var(--colorBrandForeground2); background: var(--colorBrandBackground2); border: 1px solid transparent; }
    .none .initial { color: var(--colorNeutralForeground2); background: var(--colorNeutralBackground3); }
    .count { min-width: 32px; padding: 2px 8px; text-align: center; border-radius: var(--borderRadiusCircular); font-weight: var(--fontWeightSemibold); color: var(--colorNeutralForegroundOnBrand); background: var(--colorBrandBackground); border: 1px solid transparent; }
    .about { display: block; color: var(--colorNeutralForeground2); }
  `];

  @property({ attribute: false }) groups: readonly TipGroup[] = [];

  override render() {
    return html`<ul aria-label="The eleven recording tips">${this.groups.map((group) => this.row(group))}</ul>`;
  }

  private row(group: TipGroup) {
    const count = group.findings.length;
    const words = html`
      <span class="initial" aria-hidden="true">${group.name[0]}</span>
      <span><span class="strong">${group.name}</span> <span class="about small">${group.about}</span></span>`;
    return html`<li>
      <button class=${count === 0 ? 'none' : ''} @click=${() => tell(this, 'tip-chosen', group.tip)}>
        ${words}
        ${count === 0
          ? html`<span class="quiet small">None</span>`
          : html`<span class="count" aria-hidden="true">${count}</span><span class="hidden">${counted(count, 'finding')}</span>`}
      </button>
    </li>`;
  }
}
