import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { listCases } from '../api/records';
import type { Case } from '../api/types';
import { recognise } from '../records/recognise';
import { shared } from './styles';
import { tell } from './tell';

/** The case of the person whom a document is about, where just one bears their name. */
export async function caseFor(subject: string): Promise<Case | undefined> {
  return recognise(subject, await listCases());
}

/** Offers to check a document against the earlier records of a case. Tells `case-taken` or `case-refused`. */
@customElement('case-offer')
export class CaseOffer extends LitElement {
  static override styles = [shared, css`
    section { display: grid; gap: 8px; padding: 12px; margin-top: 12px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
  `];

  @property({ attribute: false }) offered!: Case;

  override render() {
    return html`<section aria-label="Earlier records">
      <p>There are earlier records of ${this.offered.name}. Is this document about the same person?</p>
      <div class="row">
        <fluent-button appearance="primary" @click=${() => tell(this, 'case-taken')}>Yes, read them</fluent-button>
        <fluent-button @click=${() => tell(this, 'case-refused')}>No</fluent-button>
      </div>
    </section>`;
  }
}
