import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, TextParagraph } from '../api/types';
import { type Piece, sentencesAbout } from '../findings/about-person';
import { shared } from './styles';
import { tell } from './tell';

/** The record as the person it is about will read it: only the sentences about her, with labels and blame standing out.
 * Tells `place-chosen` with a target, and `overview-asked`. */
@customElement('reading-view')
export class ReadingView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    li { padding: 8px 0; overflow-wrap: anywhere; border-bottom: 1px solid var(--colorNeutralStroke2); }
    label { display: grid; gap: 2px; padding: 8px 0; }
    mark { padding: 0 2px; color: inherit; background: none; font-weight: var(--fontWeightSemibold); border-bottom: 3px solid var(--colorPaletteRedForeground1, Highlight); }
    button { padding: 4px 8px; }
  `];

  /** Whom the checker takes the record to be about. */
  @property({ attribute: false }) subject: string | null = null;
  @property({ attribute: false }) text: readonly TextParagraph[] = [];
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @state() private name: string | undefined;

  override render() {
    const name = this.name ?? this.subject ?? '';
    const sentences = sentencesAbout(name, this.text, this.findings);
    return html`
      <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
      <h2>As they will read it</h2>
      <p class="quiet">One day the person may read every word of this record. These are the sentences about them.</p>
      <label>Who it is about<input autocomplete="off" .value=${name} @change=${(event: Event) => { this.name = (event.target as HTMLInputElement).value; }}></label>
      ${sentences.length === 0 ? html`<p>${name === '' ? 'The checker could not tell who this is about. Write their name above.' : 'No sentence names them.'}</p>` : nothing}
      <ol>${sentences.map((pieces) => this.sentence(pieces))}</ol>`;
  }

  private sentence(pieces: readonly Piece[]) {
    const findings = [...new Set(pieces.flatMap(({ finding }) => finding ? [finding] : []))];
    return html`<li>${pieces.map(({ text, finding }) => finding ? html`<mark>${text}</mark>` : text)}
      ${findings.map((finding) => html`<br><button class="small" @click=${() => tell(this, 'place-chosen', finding.target)}>${finding.message}</button>`)}</li>`;
  }
}
