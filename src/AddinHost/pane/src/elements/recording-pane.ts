import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { checkDocument, Problem } from '../api/recording-api';
import type { CheckResult, Finding, Tip } from '../api/types';
import type { OpenDocument, Sighting } from '../document/open-document';
import { counted, groupByTip } from '../findings/groups';
import './check-progress';
import './findings-view';
import './problem-message';
import { shared } from './styles';
import './tip-overview';

/** The task pane beside an open document: checks it, gives an overview, and leads through the findings. */
@customElement('recording-pane')
export class RecordingPane extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; background: var(--colorNeutralBackground2); }
    header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; border-bottom: 1px solid var(--colorNeutralStroke2); }
    header h1 { flex: 1 1 5rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--fontWeightSemibold); }
    main { overflow-y: auto; padding: 12px; }
    .summary { padding-bottom: 8px; }
    findings-view { height: 100%; }
    main.findings { padding: 0; overflow: hidden; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private result: CheckResult | undefined;
  @state() private problem: Problem | undefined;
  @state() private isChecking = false;
  @state() private isOverview = true;
  @state() private tip: Tip | undefined;
  @state() private sightings: ReadonlyMap<string, Sighting> = new Map();
  private running: AbortController | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('document')) void this.check();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.running?.abort();
  }

  override render() {
    return html`
      <header>
        <h1 title=${this.document.name}>${this.document.name}</h1>
        <fluent-button appearance="primary" ?disabled=${this.isChecking} @click=${() => this.check()}>Check again</fluent-button>
        <fluent-button @click=${() => this.dispatchEvent(new CustomEvent('close-asked'))}>Close</fluent-button>
      </header>
      <main class=${this.result && !this.isOverview ? 'findings' : ''}>
        <p class="hidden" role="status">${this.status()}</p>
        ${this.isChecking ? html`<check-progress @cancel-asked=${() => this.running?.abort()}></check-progress>` : nothing}
        ${this.problem ? html`<problem-message .problem=${this.problem} @retry-asked=${() => this.check()}></problem-message>` : nothing}
        ${this.result ? this.isOverview ? this.overview(this.result) : this.findings(this.result) : nothing}
      </main>`;
  }

  private overview(result: CheckResult) {
    const { words } = result.document;
    return html`
      <p class="summary">${this.status()} ${counted(words, 'word')}.</p>
      ${result.document.warnings.map((warning) => html`<p class="summary quiet">${warning}</p>`)}
      <tip-overview .groups=${groupByTip(result.findings)} @tip-chosen=${(event: CustomEvent<Tip>) => this.open(event.detail)}></tip-overview>
      ${result.findings.length > 0 ? html`<fluent-button appearance="primary" @click=${() => this.open(undefined)}>Go through them all</fluent-button>` : nothing}`;
  }

  private findings(result: CheckResult) {
    return html`<findings-view .findings=${result.findings} .tip=${this.tip} .sightings=${this.sightings}
      @overview-asked=${() => { this.isOverview = true; }} @finding-chosen=${(event: CustomEvent<Finding>) => this.goTo(event.detail)}></findings-view>`;
  }

  private open(tip: Tip | undefined) {
    this.tip = tip;
    this.isOverview = false;
  }

  private status(): string {
    if (this.isChecking) return 'Checking the document.';
    if (!this.result) return '';
    return this.result.findings.length === 0 ? 'Nothing to point out.' : `${counted(this.result.findings.length, 'finding')}.`;
  }

  private async check() {
    this.running?.abort();
    const running = this.running = new AbortController();
    this.isChecking = true;
    this.problem = undefined;
    try {
      this.show(await checkDocument(await this.document.read(running.signal), running.signal));
    } catch (error) {
      if (running === this.running && !running.signal.aborted)
        this.problem = error instanceof Problem ? error : new Problem('unexpected', 'The document could not be checked. It is untouched.');
    } finally {
      if (running === this.running) this.isChecking = false;
    }
  }

  private show(result: CheckResult) {
    this.result = result;
    this.sightings = new Map();
    void this.document.mark(result.findings.flatMap(({ target }) => target ? [target] : []));
  }

  private async goTo(finding: Finding) {
    if (!finding.target) return;
    const sighting = await this.document.goTo(finding.target);
    this.sightings = new Map(this.sightings).set(finding.id, sighting);
  }
}
