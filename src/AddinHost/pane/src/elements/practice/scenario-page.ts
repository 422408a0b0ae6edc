import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { checkAnswer } from '../../api/scenarios';
import type { Scenario } from '../../api/types';
import { counted } from '../../findings/groups';
import { type Attempt, attemptAt, coveredIn, keepAttempt } from '../../practice/attempts';
import { Deeds } from '../reports/deeds';
import { shared } from '../styles';
import { tell } from '../tell';
import './answer-compared';

/** One scenario: its notes and task, the answer being written, and the last one compared with the model. Tells `leave-asked`. */
@customElement('scenario-page')
export class ScenarioPage extends LitElement {
  static override styles = [shared, css`
    :host { overflow-wrap: anywhere; }
    h2 { padding-top: 8px; font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
    h3 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    :is(h2, h3):focus { outline: none; }
    .notes { display: grid; gap: 4px; padding: 8px 12px 8px 28px; list-style: disc; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    textarea { display: block; width: 100%; min-height: 12rem; padding: 8px; font: inherit; color: inherit; resize: vertical; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
    textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
    .row { display: flex; flex-wrap: wrap; gap: 8px; padding-block: 8px; }
  `];

  @property({ attribute: false }) scenario!: Scenario;
  @state() private attempt: Attempt = { text: '' };
  @query('h2') private heading!: HTMLElement;
  @query('#result') private result!: HTMLElement | null;
  @query('textarea') private area!: HTMLTextAreaElement;
  private readonly deeds = new Deeds(this);

  override focus(): void {
    this.heading.focus();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('scenario')) this.attempt = attemptAt(this.scenario.id);
  }

  override render() {
    const { scenario, attempt: { text, checked }, deeds } = this;
    return html`
      <fluent-button @click=${() => tell(this, 'leave-asked')}>All scenarios</fluent-button>
      <h2 tabindex="-1">${scenario.title}</h2>
      <p class="quiet">${scenario.setting}</p>
      <h3>What was seen and said</h3>
      <ul class="notes">${scenario.notes.map((note) => html`<li>${note}</li>`)}</ul>
      <h3 id="task">Your task</h3>
      <p id="what">${scenario.task}</p>
      <textarea aria-labelledby="task" aria-describedby="what" maxlength="50000" .value=${text} @input=${this.write}></textarea>
      <p class="hidden" role="status">${deeds.isBusy ? 'Checking your answer.' : deeds.said}</p>
      <div class="row">
        <fluent-button appearance="primary" ?disabled=${deeds.isBusy || text.trim() === ''} @click=${() => deeds.run(() => this.check())}>${checked ? 'Check again' : 'Check my answer'}</fluent-button>
        ${checked ? html`<fluent-button @click=${this.startAgain}>Start again</fluent-button>` : nothing}
      </div>
      ${deeds.render()}
      ${checked ? html`<h3 id="result" tabindex="-1">${this.summary()}</h3>
        ${checked.text === text ? nothing : html`<p class="quiet">You have changed your answer since. Check it again to see how it compares now.</p>`}
        <answer-compared .scenario=${scenario} .text=${checked.text} .answer=${checked.answer} @try-again-asked=${() => this.tryAgain()}></answer-compared>` : nothing}`;
  }

  private summary(): string {
    const { points, findings } = this.attempt.checked!.answer;
    return `${coveredIn(this.attempt)} of ${counted(points.length, 'point')} covered, ${counted(findings.length, 'finding')}`;
  }

  private async check() {
    const { scenario, attempt: { text } } = this, answer = await checkAnswer(scenario.id, text);
    this.keep({ text: this.attempt.text, checked: { text, answer } });
    await this.updateComplete;
    this.result?.focus();
    this.result?.scrollIntoView({ block: 'start' });
  }

  /** Back to the answer, which stays as it is. */
  private tryAgain() {
    this.area.focus();
    this.area.scrollIntoView({ block: 'center' });
  }

  private startAgain() {
    this.keep({ text: '' });
    this.tryAgain();
  }

  private write() {
    this.keep({ ...this.attempt, text: this.area.value });
  }

  private keep(attempt: Attempt) {
    keepAttempt(this.scenario.id, attempt);
    this.attempt = attempt;
  }
}
