import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Scope } from '../api/recording-api';
import type { Case, Finding, Target, TextParagraph, Tip } from '../api/types';
import type { Change, OpenDocument } from '../document/open-document';
import type { Dismissal } from '../document/own-part';
import { CheckSession } from '../findings/check-session';
import { counted } from '../findings/groups';
import { preferences } from '../preferences';
import { caseOf } from '../records/case-of';
import './check-progress';
import { barStyle, documentBar } from './document-bar';
import type { FindingsView } from './findings-view';
import './overview-view';
import './problem-message';
import { shared } from './styles';

/** What the writer asks of a finding that she will not act on. */
export interface DismissRequest {
  readonly finding: Finding;
  readonly scope: Dismissal['scope'];
  readonly reason: string;
}

type Page = 'overview' | 'findings' | 'dismissed' | 'marks' | 'reading' | 'reasoning' | 'reference' | 'settings';

/** The pages that are not needed at the start are loaded when they are asked for; the findings sooner, by the overview. */
const later: Partial<Record<Page, () => Promise<unknown>>> = {
  findings: () => import('./findings-view'), dismissed: () => import('./dismissed-view'), marks: () => import('./marks-view'), reading: () => import('./reading-view'), reasoning: () => import('./reasoning-view'),
  reference: () => import('./reference/reference-view'), settings: () => import('./reference/settings-view'),
};

/** Checks the document, gives an overview, and leads through the findings. */
@customElement('check-view')
export class CheckView extends LitElement {
  static override styles = [shared, barStyle, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; container-type: inline-size; }
    main { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; }
    .notices { padding-inline: 12px; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private page: Page = 'overview';
  @state() private tip: Tip | undefined;
  /** The main text, for the views that show it. */
  @state() private text: readonly TextParagraph[] = [];
  /** Whether the writer has never been shown how it works. */
  @state() private isNew = false;
  /** What waits until the writer has given her name. */
  @state() private waiting: (() => unknown) | undefined;
  /** The case that bears the name of the person whom the document is about, until the writer has said whether it is theirs. */
  @state() private offered: Case | undefined;
  @query('header [appearance=primary]') private first!: HTMLElement;
  @query('findings-view') private findings!: FindingsView | null;
  private session!: CheckSession;
  /** The person whose case was looked for. */
  private sought: string | undefined;

  /** The button on the ribbon says Check, and checks. */
  asked(): Promise<void> {
    return this.check();
  }

  /** Checks the document anew. */
  check(): Promise<void> {
    return this.session.check();
  }

  /** Goes to the finding after the current one. */
  async showNext(): Promise<void> {
    if (this.page !== 'findings') await this.show('findings');
    await this.updateComplete;
    this.findings?.step(1);
  }

  override focus(): void {
    this.first.focus();
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!preferences().hasSeenIntroduction) void import('./first-run').then(() => { this.isNew = true; }, () => undefined);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('document')) return;
    this.session?.hostDisconnected();
    if (this.session) this.removeController(this.session);
    this.session = new CheckSession(this, this.document);
    this.page = 'overview';
    this.offered = this.sought = undefined;
  }

  override updated() {
    const { subject } = this.session.result?.document ?? {};
    if (!subject || subject === this.sought) return;
    this.sought = subject;
    void this.offer(subject);
  }

  override render() {
    const { session } = this;
    return html`
      ${documentBar(this.document, html`<fluent-button appearance="primary" ?disabled=${session.isChecking} @click=${this.check}>Check again</fluent-button>`,
        { undo: () => session.deeds.step('undo'), redo: () => session.deeds.step('redo') })}
      <main @dismiss-asked=${this.dismiss} @changes-asked=${(event: CustomEvent<Change[]>) => this.inName(() => session.deeds.apply(event.detail))}
        @note-asked=${(event: CustomEvent<{ finding: Finding; note: string }>) => this.inName(() => session.deeds.putIn(event.detail.finding, event.detail.note))}
        @rule-off-asked=${(event: CustomEvent<string>) => session.deeds.turnRule(event.detail, false)}
        @overview-asked=${() => this.show('overview')} @marks-asked=${(event: CustomEvent<Tip | null>) => this.show('marks', event.detail ?? undefined)}
        @finding-looked-at=${(event: CustomEvent<Finding | null>) => this.document.preview?.(event.detail?.target ?? undefined)}>
        <div class="notices">
          <p class="hidden" role="status">${this.status()}</p>
          ${this.isNew ? html`<first-run></first-run>` : nothing}
          ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${() => { this.waiting = undefined; }}></name-form>` : nothing}
          ${this.offered ? html`<case-offer .offered=${this.offered} @case-taken=${() => this.takeCase(true)} @case-refused=${() => this.takeCase(false)}></case-offer>` : nothing}
          ${session.isChecking ? html`<check-progress .reading=${session.reading} @cancel-asked=${() => session.cancel()}></check-progress>` : nothing}
          ${session.problem ? html`<problem-message .problem=${session.problem} @retry-asked=${() => session.retry()}></problem-message>` : nothing}
        </div>
        ${session.result ? this.body() : nothing}
      </main>`;
  }

  private body() {
    const { session } = this;
    const goTo = (event: CustomEvent<Finding>) => session.deeds.goTo(event.detail);
    const lookUp = (event: CustomEvent<Target>) => session.deeds.lookUp(event.detail);
    switch (this.page) {
      case 'findings': return html`<findings-view .findings=${session.findings} .tip=${this.tip} .sightings=${session.sightings}
        .fresh=${session.fresh} .rules=${session.rules} ?can-change=${this.canChange} @finding-chosen=${goTo}></findings-view>`;
      case 'dismissed': return html`<dismissed-view .dismissals=${session.dismissals} .rules=${session.rules}
        @taken-back=${(event: CustomEvent<Dismissal>) => session.deeds.takeBack(event.detail)}
        @rule-on-asked=${(event: CustomEvent<string>) => session.deeds.turnRule(event.detail, true)}></dismissed-view>`;
      case 'marks': return html`<marks-view .findings=${session.findings} .marks=${session.marks} .tip=${this.tip}
        @mark-asked=${(event: CustomEvent<Finding[]>) => this.inName(() => session.deeds.mark(event.detail))} @unmark-asked=${() => session.deeds.removeMarks()}></marks-view>`;
      case 'reading': return html`<reading-view .subject=${session.result!.document.subject} .text=${this.text} .findings=${session.findings}
        @place-chosen=${lookUp}></reading-view>`;
      case 'reasoning': return html`<reasoning-view .reasoning=${session.result!.reasoning ?? []}
        @place-chosen=${lookUp}></reasoning-view>`;
      case 'reference': return html`<reference-view .rulesOff=${preferences().rulesOff} @settings-asked=${() => this.show('settings')}
        @rule-on-asked=${(event: CustomEvent<string>) => session.deeds.turnRule(event.detail, true)}></reference-view>`;
      case 'settings': return html`<settings-view @reference-asked=${() => this.show('reference')} @settings-saved=${() => session.check()}></settings-view>`;
      case 'overview': return html`<overview-view .result=${session.result} .findings=${session.findings} .dismissals=${session.dismissals} .scope=${session.scope} .looked=${session.looked}
        @scope-asked=${(event: CustomEvent<Scope>) => session.checkOnly(event.detail)}
        ?can-change=${this.canChange} @tip-chosen=${(event: CustomEvent<Tip | null>) => this.show('findings', event.detail ?? undefined)}
        @reading-asked=${this.showReading} @reasoning-asked=${() => this.show('reasoning')} @dismissed-asked=${() => this.show('dismissed')} @reference-asked=${() => this.show('reference')}></overview-view>`;
    }
  }

  /** What the document was before its tracked changes cannot be changed any more. */
  private get canChange(): boolean {
    return this.document.apply !== undefined && this.session.scope.view === undefined;
  }

  private async show(page: Page, tip?: Tip): Promise<void> {
    if (!await this.session.manage(async () => { await later[page]?.(); })) return;
    this.tip = tip;
    this.page = page;
  }

  private async showReading() {
    const isRead = await this.session.manage(async () => { this.text = await this.document.readText(); });
    if (isRead) await this.show('reading');
  }

  /** Without a record library nothing is offered. */
  private async offer(subject: string) {
    const { document } = this;
    if (await caseOf(document).id().catch(() => '') !== undefined) return;
    const { caseFor } = await import('./case-offer');
    const found = await caseFor(subject).catch(() => undefined);
    if (document === this.document && found && !caseOf(document).refused.has(found.id)) this.offered = found;
  }

  private async takeCase(isTaken: boolean) {
    const { offered } = this;
    this.offered = undefined;
    if (!offered) return;
    if (isTaken) await this.session.manage(() => caseOf(this.document).choose(offered.id));
    else caseOf(this.document).refused.add(offered.id);
  }

  /** Does at once what needs the writer's name, or asks for it first. */
  private async inName(deed: () => unknown) {
    if (!this.document.asksName || preferences().name !== '') deed();
    else if (await this.session.manage(async () => { await import('./name-form'); })) this.waiting = deed;
  }

  private goOn() {
    this.waiting?.();
    this.waiting = undefined;
  }

  private dismiss({ detail: { finding, scope, reason } }: CustomEvent<DismissRequest>) {
    void this.session.deeds.dismiss(finding, scope, reason);
  }

  private status(): string {
    const { isChecking, result, said, findings } = this.session;
    if (isChecking) return 'Checking the document.';
    return said || (result ? `${findings.length === 0 ? 'Nothing to point out' : counted(findings.length, 'finding')}.` : '');
  }
}
