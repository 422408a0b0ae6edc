import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type DocumentFields, readFields } from '../../api/fields';
import { Problem } from '../../api/recording-api';
import { getTemplate, listTemplates } from '../../api/templates';
import type { Template, TemplateSummary } from '../../api/types';
import type { OpenDocument } from '../../document/open-document';
import { counted } from '../../findings/groups';
import { mayLose } from '../close-question';
import { shared } from '../styles';
import { tell } from '../tell';
import { Deeds } from './deeds';
import type { ReportPage } from './report-page';
import './report-page';
import './template-list';

/** The note of the working day. */
const note = 'contact-note';

const unfinished = { question: 'What you have filled in is not in a document yet. If you leave, it is lost.', keep: 'Stay', lose: 'Leave without it' };

/** What is being filled: the open document, or a new one. */
interface Filling {
  readonly template?: Template | undefined;
  readonly open?: DocumentFields;
}

/** Writes a report: a template is chosen and its form filled, or the open document is filled. The document is the draft: nothing else is
 * kept. Tells `document-made` where the document cannot open another itself. */
@customElement('reports-view')
export class ReportsView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; height: 100%; padding: 12px; }
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    .offer { display: grid; gap: 8px; justify-items: start; padding: 12px; margin-block: 8px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
  `];

  /** Absent while none is open. */
  @property({ attribute: false }) document!: OpenDocument;
  /** Whether it stands alone and can be closed. Tells `close-asked`. */
  @property({ type: Boolean }) closes = false;
  @state() private templates: readonly TemplateSummary[] = [];
  @state() private filling: Filling | undefined;
  /** The fields of the open document, where it has any. */
  @state() private found: DocumentFields | undefined;
  /** The document whose fields were looked for: what stands under their offer waits for it, so that nothing moves under the pointer. */
  @state() private looked: OpenDocument | undefined;
  @query('report-page') private readonly page!: ReportPage | null;
  private readonly deeds = new Deeds(this);

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('beforeunload', this.holdPage);
    window.addEventListener('close-asked', this.holdDocument, { capture: true });
    if (this.templates.length === 0) void this.deeds.run(async () => { this.templates = await listTemplates(); });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('beforeunload', this.holdPage);
    window.removeEventListener('close-asked', this.holdDocument, { capture: true });
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('document')) void this.lookForFields();
  }

  /** The document may have got fields since. */
  asked(): Promise<void> {
    return this.lookForFields();
  }

  override render() {
    const { deeds, filling } = this;
    if (filling) return html`<report-page .document=${this.document} .template=${filling.template} .open=${filling.open}
      @leave-asked=${this.leave} @newer-asked=${(event: CustomEvent<DocumentFields>) => this.moveToNewer(event.detail)}></report-page>`;
    return html`<p class="hidden" role="status">${deeds.said}</p>
      ${this.closes ? html`<fluent-button @click=${() => tell(this, 'close-asked')}>Close</fluent-button>` : nothing}
      <h2>Write a report</h2>
      ${this.found ? this.offer(this.found) : nothing}
      ${this.document?.insertNote && this.looked === this.document && this.templates.some(({ id }) => id === note) ? html`<fluent-button ?disabled=${deeds.isBusy}
        @click=${() => deeds.runInName(this.document, (name) => this.insertNote(name))}>Put a contact note where I am in the document</fluent-button>` : nothing}
      ${deeds.render()}
      ${deeds.said ? html`<p>${deeds.said}</p>` : nothing}
      <p class="quiet">Choose what to write. You are asked for what it needs, and get a Word document.</p>
      <template-list .templates=${this.templates} @template-chosen=${(event: CustomEvent<TemplateSummary>) => deeds.run(() => this.choose(event.detail.id))}></template-list>`;
  }

  private offer(found: DocumentFields) {
    const empty = found.fields.filter(({ filled }) => !filled).length;
    return html`<div class="offer">
      <p>“${this.document.name}” has ${counted(found.fields.length, 'field')}${empty > 0 ? `, ${empty} of them empty` : ''}.</p>
      <fluent-button appearance="primary" ?disabled=${this.deeds.isBusy} @click=${() => this.deeds.run(() => this.fillOpen())}>Fill this document</fluent-button>
    </div>`;
  }

  /** Where the document cannot be read, that is told when it is to be filled. */
  private async lookForFields(): Promise<void> {
    const { document } = this;
    if (!document || this.filling) return;
    const found = await document.read(new AbortController().signal).then((bytes) => readFields(bytes)).catch(() => undefined);
    if (document !== this.document) return;
    this.found = found && found.fields.length > 0 ? found : undefined;
    this.looked = document;
  }

  private async choose(id: string): Promise<void> {
    await this.show({ template: await getTemplate(id) });
  }

  private async fillOpen(): Promise<void> {
    const open = await readFields(await this.document.read(new AbortController().signal));
    await this.show({ open, template: open.template ? await templateOf(open.template.id) : undefined });
  }

  private async insertNote(name: string): Promise<void> {
    const said = await this.document.insertNote!(note, name);
    await this.lookForFields();
    this.deeds.say(said);
  }

  /** Begins a form of the newer version with what the open document says. */
  private async moveToNewer(open: DocumentFields): Promise<void> {
    if (this.page?.isUnsaved && !await mayLose(unfinished)) return;
    const template = this.filling?.template;
    this.filling = undefined;
    await this.updateComplete;
    await this.show({ template });
    this.page?.takeOver(open);
  }

  private async show(filling: Filling): Promise<void> {
    this.filling = filling;
    await this.updateComplete;
    this.scrollTop = 0;
  }

  private async leave() {
    if (!this.page?.isUnsaved || await mayLose(unfinished)) this.drop();
  }

  private drop() {
    this.filling = undefined;
    void this.lookForFields();
  }

  /** The browser asks the writer itself. */
  private readonly holdPage = (event: Event) => {
    if (this.page?.isUnsaved) event.preventDefault();
  };

  private readonly holdDocument = (event: Event) => {
    if (!this.page?.isUnsaved) return;
    event.stopImmediatePropagation();
    void this.askToClose(event.composedPath()[0] as HTMLElement);
  };

  private async askToClose(asker: HTMLElement): Promise<void> {
    if (!await mayLose(unfinished)) return;
    this.drop();
    await this.updateComplete;
    tell(asker, 'close-asked');
  }
}

/** A template that is known here; an organisation may have taken it away since. */
async function templateOf(id: string): Promise<Template | undefined> {
  try {
    return await getTemplate(id);
  } catch (error) {
    if (error instanceof Problem && error.type !== 'offline') return undefined;
    throw error;
  }
}
