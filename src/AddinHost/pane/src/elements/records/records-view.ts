import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Case, RecordQuotation, TextParagraph, VitalFlag } from '../../api/types';
import type { Insertion, OpenDocument } from '../../document/open-document';
import { preferences } from '../../preferences';
import { CaseSession } from '../../records/case-session';
import { recognise } from '../../records/recognise';
import '../name-form';
import '../problem-message';
import { shared } from '../styles';
import { tell } from '../tell';
import './case-chooser';
import './case-progress';
import './case-view';
import './flag-list';
import './insert-form';
import './record-reader';

/** The earlier records of the case that the document belongs to: what must not be missed first, and on top until it has been acknowledged. */
@customElement('records-view')
export class RecordsView extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; container-type: size; }
    .top { display: grid; gap: 8px; padding: 8px 12px; max-height: 70cqh; overflow-y: auto; border-bottom: 1px solid var(--colorNeutralStroke2); }
    .head { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; }
    h2 { flex: 1 1 6rem; font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    h3 { font-weight: var(--fontWeightSemibold); }
    .body { overflow-y: auto; padding: 12px; min-height: 0; }
    record-reader { min-height: 0; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  /** The person whom the document is about, as far as a check has told. */
  @property({ attribute: false }) subject: string | undefined;
  @state() private open: RecordQuotation | undefined;
  /** Whether the record was opened from a finding. */
  @state() private isFromCheck = false;
  /** What waits for a place in the document. */
  @state() private placing: Insertion | RecordQuotation | undefined;
  /** What waits until the writer has given her name. */
  @state() private waiting: (() => unknown) | undefined;
  @query('.body') private readonly body!: HTMLElement | null;
  private session!: CaseSession;
  private scrolled = 0;

  asked(): Promise<void> {
    return this.session.refresh();
  }

  /** Opens a record that a finding refers to. */
  showRecord(quotation: RecordQuotation): void {
    this.isFromCheck = true;
    this.open = quotation;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('document')) return;
    this.session?.hostDisconnected();
    if (this.session) this.removeController(this.session);
    this.session = new CaseSession(this, this.document);
    this.open = this.placing = undefined;
  }

  override render() {
    const { session, open } = this;
    return html`<div class="top">
        <p class="hidden" role="status">${session.said}</p>
        ${session.id !== undefined && !open ? html`<div class="head"><h2>${session.name}</h2><fluent-button @click=${() => session.choose(undefined)}>Another case</fluent-button></div>` : nothing}
        ${session.problem ? html`<problem-message .problem=${session.problem} @retry-asked=${() => session.retry()}></problem-message>` : nothing}
        ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${() => { this.waiting = undefined; }}></name-form>` : nothing}
        ${this.placing ? html`<insert-form .document=${this.document} @place-given=${this.place} @place-refused=${() => { this.placing = undefined; }}></insert-form>` : nothing}
        ${!open && session.unread.length > 0 ? html`<h3>Read this first (${session.unread.length})</h3>
          <flag-list .flags=${session.unread} @acknowledged=${this.acknowledge} @record-asked=${this.show}></flag-list>` : nothing}
        ${session.said && !session.problem ? html`<p class="quiet small" aria-hidden="true">${session.said}</p>` : nothing}
      </div>
      ${open ? html`<record-reader .caseId=${session.id ?? ''} .quotation=${open} ?can-quote=${this.canQuote} back=${this.isFromCheck ? 'The finding' : 'The case'}
          @back-asked=${this.goBack} @quotation-asked=${this.put}></record-reader>`
        : html`<div class="body" @record-asked=${this.show} @quotation-asked=${this.put} @insertion-asked=${this.put}>${this.content()}</div>`}`;
  }

  private content() {
    const { session } = this;
    if (session.reading) return html`<case-progress .progress=${session.reading.progress} @cancel-asked=${() => session.cancel()}></case-progress>`;
    if (session.answer) return html`<case-view .caseId=${session.id!} .answer=${session.answer} .acknowledgements=${session.acknowledgements} ?can-quote=${this.canQuote}></case-view>`;
    return html`<case-chooser .cases=${session.cases} .recognised=${recognise(this.subject, session.cases ?? [])}
      @case-chosen=${(event: CustomEvent<Case>) => session.choose(event.detail.id)}></case-chooser>`;
  }

  private get canQuote(): boolean {
    return this.document.insert !== undefined;
  }

  private acknowledge({ detail: flag }: CustomEvent<VitalFlag>) {
    this.inName(() => this.session.acknowledge(flag), true);
  }

  private show({ detail }: CustomEvent<RecordQuotation>) {
    this.scrolled = this.body?.scrollTop ?? 0;
    this.session.said = '';
    this.isFromCheck = false;
    this.open = detail;
  }

  /** The writer comes back to where she was. */
  private async goBack() {
    this.open = undefined;
    if (this.isFromCheck) return tell(this, 'view-asked', 'check');
    await this.updateComplete;
    if (this.body) this.body.scrollTop = this.scrolled;
  }

  private put({ detail }: CustomEvent<Insertion | RecordQuotation>) {
    this.inName(() => {
      if (this.document.hasCursor) void this.session.insert(detail);
      else this.placing = detail;
    });
  }

  private place({ detail }: CustomEvent<TextParagraph | undefined>) {
    const { placing } = this;
    this.placing = undefined;
    if (placing) void this.session.insert(placing, detail ?? undefined);
  }

  /** Does at once what needs the writer's name, or asks for it first.
   * @param always also where the program around gives it to changes */
  private inName(deed: () => unknown, always = false) {
    if ((always || this.document.asksName) && preferences().name === '') this.waiting = deed;
    else deed();
  }

  private goOn() {
    this.waiting?.();
    this.waiting = undefined;
  }
}
