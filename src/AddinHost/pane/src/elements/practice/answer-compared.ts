import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, PracticeAnswer, Scenario, Tip } from '../../api/types';
import { quoted } from '../../findings/quoted';
import { tips } from '../../findings/tips';
import { inOrder, marked, type Stretch } from '../../practice/marked';
import { shared } from '../styles';
import { tell } from '../tell';

const states: Record<PracticeAnswer['points'][number]['state'], string> = { covered: 'Covered', partly: 'Partly covered', missed: 'Missed' };

/** A checked answer beside the model: its points, its words with what was found in them, and by tip what the model does. Tells `try-again-asked`. */
@customElement('answer-compared')
export class AnswerCompared extends LitElement {
  static override styles = [shared, css`
    :host { container-type: inline-size; }
    h4 { margin: 0; padding: 12px 0 4px; font-size: inherit; font-weight: var(--fontWeightSemibold); }
    .points li, .tips > li { padding: 8px 0; border-bottom: 1px solid var(--colorNeutralStroke2); }
    .state { display: inline-block; padding: 0 6px; border: 1px solid currentColor; border-radius: var(--borderRadiusMedium); }
    .missed { color: var(--colorPaletteRedForeground1, CanvasText); }
    .partly { color: var(--colorStatusWarningForeground1, CanvasText); }
    .beside { display: grid; gap: 0 12px; }
    @container (min-width: 480px) { .beside { grid-template-columns: 1fr 1fr; } }
    .text { display: grid; gap: 8px; align-content: start; padding: 8px 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    .text p { min-height: 1lh; }
    mark { color: inherit; background: none; text-decoration: underline 2px wavy var(--colorPaletteRedForeground1, Highlight); text-underline-offset: 3px; }
    mark.current { outline: 2px solid var(--colorBrandStroke1, Highlight); outline-offset: 1px; }
    sup { padding-inline-start: 1px; font-weight: var(--fontWeightSemibold); line-height: 0; }
    button { display: grid; gap: 2px; width: 100%; padding: 6px 4px; overflow-wrap: anywhere; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    button[aria-pressed=true] { background: var(--colorSubtleBackgroundSelected); }
    fluent-button { margin-block: 12px; }
  `];

  @property({ attribute: false }) scenario!: Scenario;
  /** As it was checked. */
  @property({ attribute: false }) text!: string;
  @property({ attribute: false }) answer!: PracticeAnswer;
  /** The number of the finding whose words are set off. */
  @state() private current = 0;

  override willUpdate(changed: Map<PropertyKey, unknown>) {
    if (changed.has('answer')) this.current = 0;
  }

  override render() {
    const { scenario, answer } = this, findings = inOrder(answer.findings);
    return html`
      <h4>What it must carry</h4>
      <ul class="points">${scenario.points.map(({ id, text, why }) => this.point(text, why, answer.points.find((point) => point.id === id)?.state ?? 'missed'))}</ul>
      <div class="beside">
        <section><h4>Your answer</h4><div class="text">${marked(this.text, findings).map((line) => html`<p>${line.map((stretch) => this.stretch(stretch))}</p>`)}</div></section>
        <section><h4>A model answer</h4><div class="text">${answer.model.map(({ text, why }) => html`<p>${text}<br><span class="quiet small">${why}</span></p>`)}</div></section>
      </div>
      <h4>What differs, by tip</h4>
      <ul class="tips">${tips.map(({ tip, name }) => this.tip(tip, name, findings))}</ul>
      <fluent-button @click=${() => tell(this, 'try-again-asked')}>Try again</fluent-button>`;
  }

  private point(text: string, why: string, state: keyof typeof states) {
    return html`<li><span class="state small ${state}">${states[state]}</span> ${text}.${state === 'covered' ? nothing : html`<br><span class="quiet small">${why}</span>`}</li>`;
  }

  private stretch({ text, on, ends }: Stretch) {
    return on.length === 0 ? text : html`<mark class=${on.includes(this.current) ? 'current' : ''}>${text}</mark>${ends.map((number) => html`<sup><span class="hidden"> finding </span>${number}</sup>`)}`;
  }

  /** What the model does for a tip, and what was found in the answer; nothing where neither says anything of it. */
  private tip(tip: Tip, name: string, findings: readonly Finding[]) {
    const comments = this.answer.commentary.filter((comment) => comment.tip === tip);
    const own = findings.flatMap((finding, i) => finding.tip === tip ? [{ finding, number: i + 1 }] : []);
    if (comments.length + own.length === 0) return nothing;
    return html`<li><span class="strong">${name}</span>
      ${comments.map(({ text }) => html`<p><span class="quiet">The model:</span> ${text}</p>`)}
      ${own.length === 0 ? html`<p><span class="quiet">Yours:</span> nothing to point out.</p>`
        : html`<p class="quiet">Yours:</p><ul>${own.map(({ finding, number }) => html`<li>${this.found(finding, number)}</li>`)}</ul>`}</li>`;
  }

  private found(finding: Finding, number: number) {
    const fix = finding.fixes.find(({ replacement }) => replacement);
    const words = html`<span class="strong">${number}. ${finding.target ? quoted(finding) : 'Your whole answer'}</span>
      <span>${finding.message}</span>
      <span class="quiet small">${finding.why}</span>
      ${fix ? html`<span class="small">Better: “${fix.replacement}”</span>` : nothing}`;
    return finding.target ? html`<button aria-pressed=${this.current === number} @click=${() => this.show(number)}>${words}</button>` : html`<p>${words}</p>`;
  }

  /** Sets off the words of a finding in the answer, and brings them into view. */
  private async show(number: number) {
    this.current = this.current === number ? 0 : number;
    await this.updateComplete;
    this.renderRoot.querySelector('mark.current')?.scrollIntoView({ block: 'center' });
  }
}
