import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Problem } from '../../api/recording-api';
import { getTemplate, listTemplates, makeDocument } from '../../api/templates';
import type { Template, TemplateSummary, WrongField } from '../../api/types';
import type { OpenDocument } from '../../document/open-document';
import { type Step, stepsOf } from '../../reports/form';
import type { Value } from '../../reports/values';
import { mayLose } from '../close-question';
import '../problem-message';
import { shared } from '../styles';
import { tell } from '../tell';
import type { ReportForm, ValuesGiven } from './report-form';
import './report-form';
import './template-list';

/** A document that was made here, for whoever opens it. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const unfinished = { question: 'What you have filled in is not in a document yet. If you leave, it is lost.', keep: 'Stay', lose: 'Leave without it' };

/** Writes a report: a template is chosen, its form filled, and the filled document opened. The document is the draft: nothing else is
 * kept. Tells `document-made` where the document cannot open another itself. */
@customElement('reports-view')
export class ReportsView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; height: 100%; padding: 12px; }
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    h2:focus { outline: none; }
    .top { display: grid; gap: 8px; justify-items: start; padding-bottom: 16px; }
  `];

  /** Absent while none is open. */
  @property({ attribute: false }) document!: OpenDocument;
  /** Whether it stands alone and can be closed. Tells `close-asked`. */
  @property({ type: Boolean }) closes = false;
  @state() private templates: readonly TemplateSummary[] = [];
  @state() private template: Template | undefined;
  @state() private steps: readonly Step[] = [];
  @state() private values: Value = {};
  /** The values that are in a document. */
  @state() private saved: Value = this.values;
  @state() private wrong: readonly WrongField[] = [];
  @state() private problem: Problem | undefined;
  @state() private isBusy = false;
  @state() private said = '';
  @query('h2') private heading!: HTMLElement;
  @query('report-form') private filling!: ReportForm | null;
  private failed: () => Promise<void> = () => this.list();

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.holdPage);
    window.addEventListener('close-asked', this.holdDocument, { capture: true });
    if (this.templates.length === 0) void this.run(() => this.list());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.holdPage);
    window.removeEventListener('close-asked', this.holdDocument, { capture: true });
  }

  override render() {
    return html`<p class="hidden" role="status">${this.said}</p>
      ${this.template ? this.form(this.template) : html`${this.closes ? html`<fluent-button @click=${() => tell(this, 'close-asked')}>Close</fluent-button>` : nothing}<h2>Write a report</h2>
        <p class="quiet">Choose what to write. You are asked for what it needs, and get a Word document.</p>`}
      ${this.problem ? html`<problem-message .problem=${this.problem} @retry-asked=${() => this.run(this.failed)}></problem-message>` : nothing}
      ${this.template ? nothing : html`<template-list .templates=${this.templates}
        @template-chosen=${(event: CustomEvent<TemplateSummary>) => this.run(() => this.choose(event.detail.id))}></template-list>`}`;
  }

  private form({ title, purpose }: Template) {
    return html`<div class="top">
        <fluent-button @click=${this.leave}>All templates</fluent-button>
        <h2 tabindex="-1">${title}</h2><p class="quiet small">${purpose}</p>
        ${this.said ? html`<p>${this.said}</p>` : nothing}
      </div>
      <report-form .steps=${this.steps} .values=${this.values} .wrong=${this.wrong} ?is-busy=${this.isBusy}
        @values-given=${this.take}
        @end-asked=${(event: CustomEvent<boolean>) => this.run(() => this.make(event.detail))}></report-form>`;
  }

  private get isUnsaved(): boolean {
    return this.template !== undefined && this.values !== this.saved;
  }

  private async list(): Promise<void> {
    this.templates = await listTemplates();
  }

  private async choose(id: string): Promise<void> {
    const template = await getTemplate(id);
    this.steps = stepsOf(template);
    this.values = this.saved = {};
    this.wrong = [];
    this.said = '';
    this.template = template;
    await this.updateComplete;
    this.scrollTop = 0;
    this.heading.focus({ preventScroll: true });
  }

  private async make(isFinished: boolean): Promise<void> {
    const { id, title } = this.template!, { values } = this;
    const made: MadeDocument = { name: `${title.replace(/[\\/:*?"<>|]+/g, ' –')}.docx`, bytes: await makeDocument(id, values, isFinished) };
    this.wrong = [];
    if (!this.document?.openAnother) return tell(this, 'document-made', made);
    this.said = await this.document.openAnother(made.name, made.bytes);
    this.saved = values;
  }

  private take({ detail: { values, path } }: CustomEvent<ValuesGiven>) {
    this.values = values;
    this.wrong = this.wrong.filter((each) => !each.path.startsWith(path));
  }

  private async leave() {
    if (!this.isUnsaved || await mayLose(unfinished)) this.drop();
  }

  private drop() {
    this.template = undefined;
    this.problem = undefined;
    this.said = '';
  }

  private async run(deed: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.problem = undefined;
    this.said = '';
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed = deed;
      this.wrong = error.fields;
      if (error.fields[0]) await this.tellWrong(error.fields[0].path, error.message);
      else this.problem = error;
    } finally {
      this.isBusy = false;
    }
  }

  private async tellWrong(first: string, sentence: string): Promise<void> {
    this.said = sentence;
    await this.updateComplete;
    await this.filling?.show(first);
  }

  /** The browser asks the writer itself. */
  private readonly holdPage = (event: Event) => {
    if (this.isUnsaved) event.preventDefault();
  };

  private readonly holdDocument = (event: Event) => {
    if (!this.isUnsaved) return;
    event.stopImmediatePropagation();
    void this.askToClose(event.composedPath()[0] as HTMLElement);
  };

  private async askToClose(asker: HTMLElement): Promise<void> {
    if (!await mayLose(unfinished)) return;
    this.drop();
    tell(asker, 'close-asked');
  }
}
