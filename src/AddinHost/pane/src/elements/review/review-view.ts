import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { reportReview, reportTypes } from '../../api/digests';
import type { Target } from '../../api/types';
import type { Answer, OpenDocument } from '../../document/open-document';
import { download } from '../../document/download';
import { preferences } from '../../preferences';
import { type Entry, everything, type Filter } from '../../review/entries';
import { ReviewSession } from '../../review/review-session';
import { barStyle, documentBar } from '../document-bar';
import '../name-form';
import '../problem-message';
import { shared } from '../styles';
import './digest-view';

type Page = 'digest' | 'write' | 'ready' | 'share';

const pages: Record<Page, string> = { digest: 'Comments and changes', write: 'Write my findings', ready: 'Before it goes out', share: 'Copy to share' };

const later: Partial<Record<Page, () => Promise<unknown>>> = { write: () => import('./write-view'), ready: () => import('./ready-view'), share: () => import('./share-view') };

/** Answers that were asked for, and what is to be told once they are made. */
export interface AnswersAsked {
  readonly answers: readonly Answer[];
  readonly said: string;
}

/** Who said and changed what in the document, what the reviewer answers, and what stands in the way of sending it. */
@customElement('review-view')
export class ReviewView extends LitElement {
  static override styles = [shared, barStyle, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; container-type: inline-size; }
    main { display: grid; grid-template-rows: auto auto minmax(0, 1fr); min-height: 0; }
    .notices { padding-inline: 12px; }
    .told:not(:empty) { padding-block: 8px; overflow-wrap: anywhere; }
    .stale { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; margin-block: 8px; padding: 8px; border: 1px solid var(--colorStatusWarningBorder1, CanvasText); border-radius: var(--borderRadiusMedium); }
    nav { display: flex; flex-wrap: wrap; gap: 0 4px; padding: 4px 8px; }
    nav button { padding: 4px 8px; border-bottom: 2px solid transparent; }
    nav button:hover { background: var(--colorSubtleBackgroundHover); }
    nav button[aria-current] { border-color: var(--colorBrandStroke1, Highlight); font-weight: var(--fontWeightSemibold); }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @state() private page: Page = 'digest';
  @state() private filter: Filter = everything;
  /** What waits until the reviewer has given her name. */
  @state() private waiting: (() => unknown) | undefined;
  @query('header [appearance=primary]') private first!: HTMLElement;
  private session!: ReviewSession;

  /** Comes back to the view: the document may have been changed from another. */
  asked(): Promise<unknown> {
    return this.session.read();
  }

  override focus(): void {
    this.first.focus();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('document')) return;
    this.session?.hostDisconnected();
    if (this.session) this.removeController(this.session);
    this.session = new ReviewSession(this, this.document);
    this.page = 'digest';
  }

  override render() {
    const { session } = this;
    return html`
      ${documentBar(this.document, html`<fluent-button appearance="primary" ?disabled=${session.isBusy} @click=${() => session.read()}>Look again</fluent-button>`,
        { undo: () => session.step('undo'), redo: () => session.step('redo') })}
      <main @place-chosen=${(event: CustomEvent<Target>) => session.lookUp(event.detail)} @name-needed=${(event: CustomEvent<() => unknown>) => this.inName(event.detail)}>
        <nav aria-label="Review">${Object.entries(pages).map(([page, name]) => html`
          <button aria-current=${page === this.page ? 'page' : nothing} @click=${() => this.show(page as Page)}>${name}</button>`)}</nav>
        <div class="notices">
          <p class="hidden" role="status">${session.isBusy ? 'Please wait.' : session.said}</p>
          ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${() => { this.waiting = undefined; }}></name-form>` : nothing}
          ${session.problem ? html`<problem-message .problem=${session.problem} @retry-asked=${() => session.retry()}></problem-message>` : nothing}
          <p role="status" class="told">${session.told}</p>
          ${session.isStale ? html`<div class="stale" role="status"><span>The document has changed since it was read here.</span><fluent-button @click=${() => session.read()}>Read it again</fluent-button></div>` : nothing}
        </div>
        ${session.digest ? this.body() : session.problem ? nothing : html`<p class="notices quiet">Reading the document …</p>`}
      </main>`;
  }

  private body() {
    const { session } = this, { digest } = session;
    switch (this.page) {
      case 'digest': return html`<digest-view .digest=${digest} .looked=${session.looked} .filter=${this.filter} .sightings=${session.sightings} ?is-busy=${session.isBusy}
        ?can-answer=${this.document.answer !== undefined} ?can-settle=${this.document.canSettle === true}
        @filter-chosen=${(event: CustomEvent<Filter>) => { this.filter = event.detail; }}
        @entry-chosen=${(event: CustomEvent<Entry>) => session.goTo(event.detail)} @answers-asked=${this.answer} @look-kept=${() => session.keepLook()}
        @report-asked=${(event: CustomEvent<keyof typeof reportTypes>) => session.run(() => this.report(event.detail))}></digest-view>`;
      case 'write': return html`<write-view .session=${session} .digest=${digest} .written=${session.written}></write-view>`;
      case 'ready': return html`<ready-view .session=${session} .digest=${digest} @comments-asked=${() => this.go({ ...everything, kind: 'comment', isOpen: true })} @changes-asked=${() => this.go(everything)}></ready-view>`;
      case 'share': return html`<share-view .session=${session} .digest=${digest}></share-view>`;
    }
  }

  private async show(page: Page): Promise<void> {
    try {
      await later[page]?.();
      this.page = page;
    } catch (error) {
      this.session.fail(error, () => this.show(page));
    }
  }

  /** Goes through those that pass a filter. */
  private async go(filter: Filter) {
    this.filter = filter;
    await this.show('digest');
  }

  private answer({ detail: { answers, said } }: CustomEvent<AnswersAsked>) {
    this.inName(() => this.session.answer(answers, said));
  }

  /** Does at once what needs the reviewer's name, or asks for it first. */
  private inName(deed: () => unknown) {
    if (this.document.asksName && preferences().name === '') this.waiting = deed;
    else deed();
  }

  private goOn() {
    this.waiting?.();
    this.waiting = undefined;
  }

  private async report(kind: keyof typeof reportTypes) {
    const name = `Review report – ${this.document.name.replace(/\.\w+$/, '')}.${kind}`;
    const report = await reportReview(await this.document.read(new AbortController().signal), kind);
    if (kind === 'docx' && this.document.openAnother) this.session.set({ told: await this.document.openAnother(name, report, 'The review report') });
    else {
      download(name, report, reportTypes[kind]);
      this.session.set({ told: `The review report is among your downloads as ${name}.` });
    }
  }
}
