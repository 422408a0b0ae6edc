import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Finding, Target, TextParagraph, Tip } from '../api/types';
import type { Change, OpenDocument } from '../document/open-document';
import type { Dismissal } from '../document/own-part';
import { CheckSession } from '../findings/check-session';
import { counted } from '../findings/groups';
import { preferences } from '../preferences';
import './check-progress';
import './dismissed-view';
import type { FindingsView } from './findings-view';
import './findings-view';
import './first-run';
import './marks-view';
import './name-form';
import './overview-view';
import './problem-message';
import './reading-view';
import './reasoning-view';
import { shared } from './styles';

/** What the writer asks of a finding that she will not act on. */
export interface DismissRequest {
  readonly finding: Finding;
  readonly scope: Dismissal['scope'];
  readonly reason: string;
}

type View = 'overview' | 'findings' | 'dismissed' | 'marks' | 'reading' | 'reasoning';

/** The task pane beside an open document: checks it, gives an overview, and leads through the findings. */
@customElement('recording-pane')
export class RecordingPane extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; background: var(--colorNeutralBackground2); }
    :host { container-type: inline-size; }
    header { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; padding: 8px 12px; border-bottom: 1px solid var(--colorNeutralStroke2); }
    :host([in-word]) header { padding-inline-end: 52px; }
    h1 { flex: 1 1 5rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-weight: var(--fontWeightSemibold); }
    header fluent-button { padding-inline: 8px; }
    @container (max-width: 479px) { h1 { flex-basis: 100%; } }
    main { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; }
    .notices { padding-inline: 12px; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private view: View = 'overview';
  @state() private tip: Tip | undefined;
  /** The main text, for the views that show it. */
  @state() private text: readonly TextParagraph[] = [];
  /** What waits until the writer has given her name. */
  @state() private waiting: (() => unknown) | undefined;
  @query('header fluent-button') private first!: HTMLElement;
  @query('findings-view') private findings!: FindingsView | null;
  private session!: CheckSession;

  /** Checks the document anew. */
  check(): Promise<void> {
    return this.session.check();
  }

  /** Goes to the finding after the current one. */
  async showNext(): Promise<void> {
    if (this.view !== 'findings') this.show('findings', undefined);
    await this.updateComplete;
    this.findings?.step(1);
  }

  override focus(): void {
    this.first.focus();
  }

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
        <fluent-button appearance="primary" ?disabled=${session.isChecking} @click=${this.check}>Check again</fluent-button>
        ${this.history()}
        ${this.document.save ? html`<fluent-button @click=${() => this.document.save?.()}>Save</fluent-button>
          <fluent-button @click=${() => this.dispatchEvent(new CustomEvent('close-asked'))}>Close</fluent-button>` : nothing}
      </header>
      <main @dismiss-asked=${this.dismiss} @changes-asked=${(event: CustomEvent<Change[]>) => this.inName(() => session.apply(event.detail))}
        @rule-off-asked=${(event: CustomEvent<string>) => session.turnRule(event.detail, false)}
        @overview-asked=${() => this.show('overview')} @marks-asked=${(event: CustomEvent<Tip | null>) => this.show('marks', event.detail ?? undefined)}
        @finding-looked-at=${(event: CustomEvent<Finding | null>) => this.document.preview?.(event.detail?.target ?? undefined)}>
        <div class="notices">
          <p class="hidden" role="status">${this.status()}</p>
          <first-run></first-run>
          ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${() => { this.waiting = undefined; }}></name-form>` : nothing}
          ${session.isChecking ? html`<check-progress @cancel-asked=${() => session.cancel()}></check-progress>` : nothing}
          ${session.problem ? html`<problem-message .problem=${session.problem} @retry-asked=${this.check}></problem-message>` : nothing}
        </div>
        ${session.result ? this.body() : nothing}
      </main>`;
  }

  private history() {
    const { history } = this.document;
    return history ? html`<fluent-button ?disabled=${!history.canUndo} @click=${() => this.session.undo()}>Undo</fluent-button>
      <fluent-button ?disabled=${!history.canRedo} @click=${() => this.session.redo()}>Redo</fluent-button>` : nothing;
  }

  private body() {
    const { session } = this;
    const goTo = (event: CustomEvent<Finding>) => session.goTo(event.detail);
    switch (this.view) {
      case 'findings': return html`<findings-view .findings=${session.findings} .tip=${this.tip} .sightings=${session.sightings}
        .fresh=${session.fresh} .rules=${session.rules} ?can-change=${this.document.apply !== undefined} @finding-chosen=${goTo}></findings-view>`;
      case 'dismissed': return html`<dismissed-view .dismissals=${session.dismissals} .rules=${session.rules}
        @taken-back=${(event: CustomEvent<Dismissal>) => session.takeBack(event.detail)}
        @rule-on-asked=${(event: CustomEvent<string>) => session.turnRule(event.detail, true)}></dismissed-view>`;
      case 'marks': return html`<marks-view .findings=${session.findings} .marks=${session.marks} .tip=${this.tip}
        @mark-asked=${(event: CustomEvent<Finding[]>) => this.inName(() => session.mark(event.detail))} @unmark-asked=${() => session.removeMarks()}></marks-view>`;
      case 'reading': return html`<reading-view .subject=${session.result!.document.subject} .text=${this.text} .findings=${session.findings} @finding-chosen=${goTo}></reading-view>`;
      case 'reasoning': return html`<reasoning-view .reasoning=${session.result!.reasoning ?? []}
        @place-chosen=${(event: CustomEvent<Target>) => this.document.goTo(event.detail)}></reasoning-view>`;
      case 'overview': return html`<overview-view .result=${session.result} .findings=${session.findings} .dismissals=${session.dismissals}
        ?can-change=${this.document.apply !== undefined} @tip-chosen=${(event: CustomEvent<Tip | null>) => this.show('findings', event.detail ?? undefined)}
        @reading-asked=${this.showReading} @reasoning-asked=${() => this.show('reasoning')} @dismissed-asked=${() => this.show('dismissed')}></overview-view>`;
    }
  }

  private show(view: View, tip?: Tip) {
    this.tip = tip;
    this.view = view;
  }

  private async showReading() {
    this.text = await this.document.readText();
    this.show('reading');
  }

  /** Does at once what needs the writer's name, or asks for it first. */
  private inName(deed: () => unknown) {
    if (this.document.asksName && preferences().name === '') this.waiting = deed;
    else deed();
  }

  private goOn() {
    this.waiting?.();
    this.waiting = undefined;
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
