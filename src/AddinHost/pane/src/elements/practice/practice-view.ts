import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { listScenarios } from '../../api/scenarios';
import type { Scenario } from '../../api/types';
import type { OpenDocument } from '../../document/open-document';
import { attemptAt, coveredIn } from '../../practice/attempts';
import { Deeds } from '../reports/deeds';
import { shared } from '../styles';
import './scenario-page';

/** Scenarios to practise on: one is chosen, an answer is written, and compared with a model. The open document has no part in it. */
@customElement('practice-view')
export class PracticeView extends LitElement {
  static override styles = [shared, css`
    :host { position: relative; overflow-y: auto; height: 100%; padding: 12px; }
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
    li { border-bottom: 1px solid var(--colorNeutralStroke2); }
    button { display: grid; gap: 2px; width: 100%; padding: 8px 4px; overflow-wrap: anywhere; }
    button:hover { background: var(--colorSubtleBackgroundHover); }
    .title { color: var(--colorBrandForegroundLink); font-weight: var(--fontWeightSemibold); }
    p { padding-block: 4px; }
  `];

  document!: OpenDocument;
  @state() private scenarios: readonly Scenario[] = [];
  @state() private chosen: Scenario | undefined;
  private readonly deeds = new Deeds(this);

  override connectedCallback() {
    super.connectedCallback();
    if (this.scenarios.length === 0) void this.deeds.run(async () => { this.scenarios = await listScenarios(); });
  }

  override render() {
    if (this.chosen) return html`<scenario-page .scenario=${this.chosen} @leave-asked=${this.leave}></scenario-page>`;
    return html`<h2 tabindex="-1">Practise recording</h2>
      <p class="quiet">Choose a situation. You read what was seen and said, write the record, and compare it with a model. The people are invented.</p>
      <p class="quiet">What you write stays in this browser until you close the page. It is sent to be checked when you ask for that, and is not kept there.</p>
      ${this.deeds.render()}
      <ul>${this.scenarios.map((scenario) => html`<li><button data-id=${scenario.id} @click=${() => this.choose(scenario)}>
        <span class="title">${scenario.title}</span><span class="quiet small">${scenario.setting}${this.progress(scenario)}</span></button></li>`)}</ul>`;
  }

  private progress({ id, points }: Scenario) {
    const covered = coveredIn(attemptAt(id));
    return covered === undefined ? nothing : ` · ${covered} of ${points.length} points covered`;
  }

  private async choose(scenario: Scenario) {
    this.chosen = scenario;
    await this.updateComplete;
    this.scrollTop = 0;
    this.renderRoot.querySelector<HTMLElement>('scenario-page')?.focus();
  }

  private async leave() {
    const id = this.chosen?.id;
    this.chosen = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`button[data-id="${id}"]`)?.focus();
  }
}
