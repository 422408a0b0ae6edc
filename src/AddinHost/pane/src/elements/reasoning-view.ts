import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { ReasonedOpinion, Target } from '../api/types';
import { quoted } from '../findings/quoted';
import { shared } from './styles';
import { tell } from './tell';

type Basis = ReasonedOpinion['basis'][number];

const kinds: Record<Basis['kind'], string> = { observation: 'Seen or measured', report: 'Said', reason: 'Reason given', fact: 'Fact' };

/** Each opinion with what it rests on, those that rest on nothing first. Tells `place-chosen` with a target, and `overview-asked`. */
@customElement('reasoning-view')
export class ReasoningView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    .link { padding: 8px 0; }
    .link > button, .basis { width: 100%; padding: 8px 12px; overflow-wrap: anywhere; border: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground1); }
    .bare > button { border: 2px dashed var(--colorPaletteRedForeground1, CanvasText); }
    .link ul { margin-inline-start: 12px; padding-inline-start: 16px; border-inline-start: 2px solid var(--colorNeutralStroke1); }
    .link li { padding-top: 8px; }
    .kind { display: block; }
  `];

  @property({ attribute: false }) reasoning: readonly ReasonedOpinion[] = [];

  override render() {
    const bare = this.reasoning.filter(({ isUnsupported }) => isUnsupported), rest = this.reasoning.filter(({ isUnsupported }) => !isUnsupported);
    return html`
      <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
      <h2>Chain of reasoning</h2>
      <p class="quiet">Each opinion in the record, and what it rests on.</p>
      ${bare.length > 0 ? html`<h2>Nothing near says what these rest on</h2>${bare.map((opinion) => this.link(opinion))}` : nothing}
      ${rest.length > 0 ? html`<h2>With what they rest on</h2>${rest.map((opinion) => this.link(opinion))}` : nothing}`;
  }

  private link({ opinion, basis, isUnsupported }: ReasonedOpinion) {
    return html`<section class="link ${isUnsupported ? 'bare' : ''}">
      <button class="strong" @click=${() => this.show(opinion)}>${quoted({ target: opinion })}</button>
      <ul>${basis.map((sentence) => html`<li><button class="basis" @click=${() => this.show(sentence.target)}>
        <span class="kind quiet small">${kinds[sentence.kind]}${sentence.speaker ? ` by ${sentence.speaker}` : ''}</span>${quoted(sentence)}</button></li>`)}</ul>
    </section>`;
  }

  private show(target: Target) {
    tell(this, 'place-chosen', target);
  }
}
