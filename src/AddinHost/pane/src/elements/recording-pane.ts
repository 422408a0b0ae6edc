import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Finding, Tip } from '../api/types';
import type { Change, OpenDocument } from '../document/open-document';
import type { Dismissal } from '../document/own-part';
import { CheckSession } from '../findings/check-session';
import { counted } from '../findings/groups';
import './check-progress';
import './dismissed-view';
import './findings-view';
import './first-run';
import './overview-view';
import './problem-message';
import { shared } from './styles';

/** What the writer asks of a finding that she will not act on. */
export interface DismissRequest {
  readonly finding: Finding;
  readonly scope: Dismissal['scope'];
  readonly reason: string;
}

/** The task pane beside an open document: checks it, gives an overview, and leads through the findings. */
@customElement('recording-pane')
export class RecordingPane extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; background: var(--colorNeutralBackground2); }
    :host { container-type: inline-size; }
    header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; border-bottom: 1px solid var(--colorNeutralStroke2); }
    :host([in-word]) header { padding-inline-end: 52px; }
    h1 { flex: 1 1 5rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--fontWeightSemibold); }
    @container (max-width: 379px) { h1 { flex-basis: 100%; } }
    main { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; }
    .notices { padding-inline: 12px; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private view: 'overview' | 'findings' | 'dismissed' = 'overview';
  @state() private tip: Tip | undefined;
  private session!: CheckSession;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('document')) return;
    this.session?.hostDisconnected();
    if (this.session) this.removeController(this.session);
    this.session = new CheckSession(this, this.document);
    this.view = 'overview';
  }

  override render() {
    const { session } = this;
    return html`
      <header>
        <h1 title=${this.document.name}>${this.document.name}</h1>
        <fluent-button appearance="primary" ?disabled=${session.isChecking} @click=${() => session.check()}>Check again</fluent-button>
        ${this.document.save ? html`<fluent-button @click=${() => this.document.save?.()}>Save</fluent-button>
          <fluent-button @click=${() => this.dispatchEvent(new CustomEvent('close-asked'))}>Close</fluent-button>` : nothing}
      </header>
      <main @dismiss-asked=${this.dismiss} @changes-asked=${(event: CustomEvent<Change[]>) => session.apply(event.detail)}
        @rule-off-asked=${(event: CustomEvent<string>) => session.turnRule(event.detail, false)}>
        <div class="notices">
          <p class="hidden" role="status">${this.status()}</p>
          <first-run></first-run>
          ${session.isChecking ? html`<check-progress @cancel-asked=${() => session.cancel()}></check-progress>` : nothing}
          ${session.problem ? html`<problem-message .problem=${session.problem} @retry-asked=${() => session.check()}></problem-message>` : nothing}
        </div>
        ${session.result ? this.body() : nothing}
      </main>`;
  }

  private body() {
    const { session } = this;
    switch (this.view) {
      case 'findings': return html`<findings-view .findings=${session.findings} .tip=${this.tip} .sightings=${session.sightings}
        .fresh=${session.fresh} .rules=${session.rules} ?can-change=${this.document.apply !== undefined}
        @overview-asked=${this.showOverview} @finding-chosen=${(event: CustomEvent<Finding>) => session.goTo(event.detail)}></findings-view>`;
      case 'dismissed': return html`<dismissed-view .dismissals=${session.dismissals} .rules=${session.rules}
        @overview-asked=${this.showOverview} @taken-back=${(event: CustomEvent<Dismissal>) => session.takeBack(event.detail)}
        @rule-on-asked=${(event: CustomEvent<string>) => session.turnRule(event.detail, true)}></dismissed-view>`;
      case 'overview': return html`<overview-view .result=${session.result} .findings=${session.findings} .dismissals=${session.dismissals}
        @tip-chosen=${this.showFindings} @dismissed-asked=${() => { this.view = 'dismissed'; }}></overview-view>`;
    }
  }

  private showOverview() {
    this.view = 'overview';
  }

  private showFindings(event: CustomEvent<Tip | undefined>) {
    this.tip = event.detail ?? undefined;
    this.view = 'findings';
  }

  private dismiss({ detail: { finding, scope, reason } }: CustomEvent<DismissRequest>) {
    void this.session.dismiss(finding, scope, reason);
  }

  private status(): string {
    const { isChecking, result, said, findings } = this.session;
    if (isChecking) return 'Checking the document.';
    return said || (result ? `${findings.length === 0 ? 'Nothing to point out' : counted(findings.length, 'finding')}.` : '');
  }
}
