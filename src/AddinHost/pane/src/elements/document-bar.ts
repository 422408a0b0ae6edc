import '@fluentui/web-components/button.js';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { OpenDocument } from '../document/open-document';
import { tell } from './tell';

/** How {@link documentBar} looks. */
export const barStyle = css`
  header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; padding-inline-end: max(12px, var(--cleared, 0px)); border-bottom: 1px solid var(--colorNeutralStroke2); }
  header h1 { flex: 1 1 6rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--fontWeightSemibold); }
  header fluent-button { padding-inline: 8px; }
`;

/** The name of the document, and what can be done with it: save and close, what the view does, undo and redo, as far as Word does not.
 * Tells `close-asked`. */
export function documentBar(document: OpenDocument, action: TemplateResult, steps: { undo(): unknown; redo(): unknown }) {
  const { history } = document;
  return html`<header>
    <h1 title=${document.name}>${document.name}</h1>
    ${document.save ? html`
      <fluent-button @click=${() => document.save?.()}>Save</fluent-button>
      <fluent-button @click=${(event: Event) => tell(event.currentTarget as HTMLElement, 'close-asked')}>Close</fluent-button>` : nothing}
    ${action}
    ${history ? html`
      <fluent-button ?disabled=${!history.canUndo} @click=${steps.undo}>Undo</fluent-button>
      <fluent-button ?disabled=${!history.canRedo} @click=${steps.redo}>Redo</fluent-button>` : nothing}
  </header>`;
}
