import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ViewEntry } from '../views';
import { shared } from './styles';
import { tell } from './tell';

/** The way from one view to another, where there is more than one. Tells `view-asked` with its id. */
@customElement('view-tabs')
export class ViewTabs extends LitElement {
  static override styles = [shared, css`
    nav { display: flex; flex-wrap: wrap; padding-inline-end: var(--cleared, 0px); border-bottom: 1px solid var(--colorNeutralStroke2); }
    button { flex: 1 1 auto; min-width: 44px; display: grid; gap: 2px; justify-items: center; padding: 6px 2px; text-align: center; border-bottom: 3px solid transparent; border-radius: 0; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    button[aria-current] { border-color: var(--colorBrandStroke1, Highlight); font-weight: var(--fontWeightSemibold); }
    .icon { width: 20px; height: 20px; forced-color-adjust: none; background: var(--colorNeutralForeground1, CanvasText); mask-size: contain; }
  `];

  @property({ attribute: false }) views: readonly ViewEntry[] = [];
  @property({ attribute: false }) current = '';

  override render() {
    return this.views.length < 2 ? nothing : html`<nav aria-label="Views">${this.views.map(({ id, name }) => html`
      <button class="small" aria-current=${id === this.current ? 'page' : nothing} @click=${() => tell(this, 'view-asked', id)}>
        <span class="icon" style=${`mask-image:url(/icons/${id}.svg)`}></span>${name}</button>`)}</nav>`;
  }
}
