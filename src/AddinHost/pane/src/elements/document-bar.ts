import '@fluentui/web-components/button.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { OpenDocument } from '../document/open-document';
import './save-button';
import { tell } from './tell';

/** How {@link documentBar} looks: one row where it fits, else the name above what can be done. */
export const barStyle = css`
  header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; padding-inline-end: max(12px, var(--cleared, 0px)); border-bottom: 1px solid var(--colorNeutralStroke2); }
  header h1 { flex: 1 1 6rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--fontWeightSemibold); }
  header fluent-button { padding-inline: 8px; }
  .deeds { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
  .deeds:has(save-button) { flex: 1 0 100%; order: 1; }
  @container (min-width: 560px) { .deeds:has(save-button) { flex: none; order: 0; } }
`;

/** The name of the document, and what can be done with it: close, what the view does, save, undo and redo, as far as Word does not.
 * Tells `close-asked`. */
export function documentBar(document: OpenDocument, action: TemplateResult, steps: { undo(): unknown; redo(): unknown }) {
  const { history } = document;
  return html`<header>
    <h1 title=${document.name}>${document.name}</h1>
    <div class="deeds">
      ${action}
      ${history ? html`
        <fluent-button ?disabled=${!history.canUndo} @click=${steps.undo}>Undo</fluent-button>
        <fluent-button ?disabled=${!history.canRedo} @click=${steps.redo}>Redo</fluent-button>` : nothing}
      ${document.save ? html`<save-button .document=${document}></save-button>` : nothing}
    </div>
    ${document.save ? html`<fluent-button @click=${(event: Event) => tell(event.currentTarget as HTMLElement, 'close-asked')}>Close</fluent-button>` : nothing}
  </header>`;
}
