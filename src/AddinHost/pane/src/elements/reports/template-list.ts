import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TemplateSummary } from '../../api/types';
import { groupsOf } from '../../reports/template-groups';
import { shared } from '../styles';
import { tell } from '../tell';

/** The templates by what they are for. Tells `template-chosen` with the one chosen. */
@customElement('template-list')
export class TemplateList extends LitElement {
  static override styles = [shared, css`
    h3 { padding: 16px 0 4px; font-weight: var(--fontWeightSemibold); }
    li { border-bottom: 1px solid var(--colorNeutralStroke2); }
    button { display: grid; gap: 2px; width: 100%; padding: 8px 4px; overflow-wrap: anywhere; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    .title { color: var(--colorBrandForegroundLink); font-weight: var(--fontWeightSemibold); }
  `];

  @property({ attribute: false }) templates: readonly TemplateSummary[] = [];

  override render() {
    return groupsOf(this.templates).map(({ name, templates }) => html`<h3>${name}</h3>
      <ul>${templates.map((template) => html`<li><button @click=${() => tell(this, 'template-chosen', template)}>
        <span class="title">${template.title}</span><span class="quiet small">${template.purpose}</span></button></li>`)}</ul>`);
  }
}
