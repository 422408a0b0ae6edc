import '@fluentui/web-components/button.js';
import { html, nothing } from 'lit';
import type { DocumentFields } from '../../api/fields';
import type { Template } from '../../api/types';
import type { OpenDocument } from '../../document/open-document';

/** What the writer is to know of a document that is open and is filled: how to come from the form to the place and back, and what stands in the way.
 * @param template the library's own, where it was made from one
 * @param move moves it to the version that the library has now */
export function aboutOpen(document: OpenDocument, { template: from }: DocumentFields, template: Template | undefined, move: () => void) {
  return html`<p class="quiet small">The form shows what the document says now.${document.goToField ? ' Ctrl+Enter in a field shows its place in the document.' : ''}
      ${document.offerFields ? 'In the document, Tab leads to that place, the arrows to others, and Enter back to the field in the form.' : ''}</p>
    ${document.fill ? nothing : html`<p>This document is read-only, so it cannot be filled. You can open it filled as a new document.</p>`}
    ${template && from && template.version !== from.version ? html`<p>It was made from version ${from.version} of its template. There is now version ${template.version}.</p>
      <fluent-button @click=${move}>Move it to the newer version</fluent-button>` : nothing}`;
}
