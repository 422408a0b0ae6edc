import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { type DocumentFields, fillDocument, readFields } from '../../api/fields';
import { Problem } from '../../api/recording-api';
import { makeDocument } from '../../api/templates';
import type { Template, WrongField } from '../../api/types';
import { unreachable } from '../../document/sightings';
import type { OpenDocument } from '../../document/open-document';
import { counted } from '../../findings/groups';
import { changedIn, clashesOf, joined, type Unfilled, withPending } from '../../reports/field-values';
import { stepsOf } from '../../reports/form';
import { prefill, type Prefilled, standing, withoutPrefilled, withPrefilled } from '../../reports/prefill';
import { type TakenOver, takeOver } from '../../reports/take-over';
import { same, type Value, valueAt, written } from '../../reports/values';
import { profile } from '../../signin/profile';
import { shared } from '../styles';
import { tell } from '../tell';
import { Deeds } from './deeds';
import type { Clash } from './fill-outcome';
import './fill-outcome';
import type { ReportForm, ValuesGiven } from './report-form';
import './report-form';
import './take-over';

/** A document that was made here, for whoever opens it. */
export interface MadeDocument {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The form of one report: a new one from a template, or the one that is open in the document. Tells `leave-asked`, and `document-made`
 * where the document cannot open another itself. */
@customElement('report-page')
export class ReportPage extends LitElement {
  static override styles = [shared, css`
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    h2:focus { outline: none; }
    .top { display: grid; gap: 8px; justify-items: start; padding-bottom: 16px; }
    .below { display: grid; gap: 8px; padding-top: 16px; }
    take-over { justify-self: stretch; }
  `];

  /** Absent while none is open. */
  @property({ attribute: false }) document: OpenDocument | undefined;
  /** What it is made from; where no template is known, the fields of the open document alone are asked for. */
  @property({ attribute: false }) template: Template | undefined;
  /** The fields of the open document, where that is to be filled. */
  @property({ attribute: false }) open: DocumentFields | undefined;
  @state() private values: Value = {};
  /** The values that are in a document. */
  @state() private saved: Value = this.values;
  /** What the directory filled in, which nobody has typed. */
  @state() private prefilled: readonly Prefilled[] = [];
  @state() private wrong: readonly WrongField[] = [];
  @state() private taken: TakenOver | undefined;
  @state() private clashes: readonly Clash[] = [];
  @state() private unfilled: readonly Unfilled[] = [];
  /** Whether what was done can be seen elsewhere, and is only announced. */
  @state() private isQuiet = false;
  @query('.below') private readonly below!: HTMLElement;
  @query('h2') private readonly top!: HTMLElement;
  @query('report-form') private readonly form!: ReportForm;
  private told: unknown;
  private endOffer: (() => void) | undefined;
  private readonly deeds = new Deeds(this, (problem) => this.tellWrong(problem));

  override connectedCallback() {
    super.connectedCallback();
    if (this.open) this.values = this.saved = this.open.values;
    void this.introduce();
  }

  override firstUpdated() {
    this.top.focus({ preventScroll: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.endOffer?.();
  }

  /** What became of a deed stands below the form, where most of them are asked for. */
  override updated(changed: PropertyValues<this>) {
    if (changed.has('open') || changed.has('document')) this.offerFields();
    const told = this.deeds.problem ?? this.deeds.said;
    if (told && told !== this.told && !this.isQuiet) this.below.scrollIntoView?.({ block: 'nearest' });
    this.told = told;
  }

  /** Whether something is filled in that no document has. */
  get isUnsaved(): boolean {
    return !same(this.values, this.saved) && !same(withoutPrefilled(this.values, this.prefilled), this.saved);
  }

  override render() {
    const { deeds, document, open } = this, given = standing(this.values, this.prefilled);
    return html`<p class="hidden" role="status">${deeds.said}</p>
      <div class="top">
        <fluent-button @click=${() => tell(this, 'leave-asked')}>All templates</fluent-button>
        <h2 tabindex="-1">${open ? `Fill this document: ${this.heading}` : this.heading}</h2>
        ${this.template && !open ? html`<p class="quiet small">${this.template.purpose}</p>` : nothing}
        ${open ? this.about(open) : nothing}
        ${given.length > 0 ? html`<p class="quiet small" role="status">From your work account: ${given.map(({ field, value }) => `${field.label} “${value}”`).join(', ')}. Change what is not right.</p>` : nothing}
        <take-over .outcome=${this.taken} ?is-busy=${deeds.isBusy} @filled-chosen=${(event: CustomEvent<File>) => deeds.run(() => this.takeFile(event.detail))}></take-over>
        ${open && document?.fieldHere ? html`<fluent-button @click=${() => deeds.run(() => this.goToFieldHere())}>Go to the field I am at in the document</fluent-button>` : nothing}
      </div>
      <report-form .steps=${stepsOf(this.asked)} .values=${this.values} .wrong=${this.wrong} ?is-busy=${deeds.isBusy}
        ?can-fill=${open && document?.fill} ?can-show=${open && document?.goToField}
        @values-given=${this.take} @fill-asked=${() => deeds.runInName(document, (name) => this.fill(name, false))}
        @place-asked=${(event: CustomEvent<string>) => deeds.run(() => this.showPlace(event.detail))}
        @end-asked=${(event: CustomEvent<boolean>) => this.make(event.detail)}></report-form>
      <div class="below">${deeds.said && !this.isQuiet ? html`<p>${deeds.said}</p>` : nothing}${deeds.render()}
      ${deeds.isBusy ? nothing : html`<fill-outcome .clashes=${this.clashes} .unfilled=${this.unfilled}
        @insist-asked=${() => deeds.runInName(document, (name) => this.fill(name, true))} @new-asked=${() => this.make(false)}></fill-outcome>`}</div>`;
  }

  /** Takes into the form what another document says, and tells what it did not take. */
  takeOver(from: DocumentFields): void {
    this.taken = takeOver(this.asked.schema, withoutPrefilled(this.values, this.prefilled), from);
    this.values = this.taken.values;
    void this.introduce();
    this.isQuiet = true;
    this.deeds.say(`${this.taken.taken === 0 ? 'Nothing was' : counted(this.taken.taken, 'value was', 'values were')} taken over${this.taken.left.length > 0 ? `, ${this.taken.left.length} not` : ''}.`);
  }

  /** Fills in what the directory knows of the writer, where nothing else is said. */
  private async introduce(): Promise<void> {
    const who = await profile();
    this.prefilled = prefill(this.asked.schema, withoutPrefilled(this.values, this.prefilled), who);
    this.values = withPrefilled(this.values, this.prefilled);
  }

  private get heading(): string {
    return this.template?.title ?? this.open?.title ?? this.document?.name ?? '';
  }

  /** What is asked for. */
  private get asked(): Pick<Template, 'sections'> & Pick<DocumentFields, 'schema'> {
    return { sections: this.template?.sections ?? [], schema: this.open?.schema ?? this.template?.schema as DocumentFields['schema'] };
  }

  private about({ template }: DocumentFields) {
    const newer = this.template && template && this.template.version !== template.version ? this.template : undefined;
    return html`<p class="quiet small">The form shows what the document says now.${this.document?.goToField ? ' Ctrl+Enter in a field shows its place in the document.' : ''}
        ${this.document?.offerFields ? 'In the document, Tab leads to that place, the arrows to others, and Enter back to the field in the form.' : ''}</p>
      ${this.document?.fill ? nothing : html`<p>This document is read-only, so it cannot be filled. You can open it filled as a new document.</p>`}
      ${newer ? html`<p>It was made from version ${template!.version} of its template. There is now version ${newer.version}.</p>
        <fluent-button @click=${() => tell(this, 'newer-asked', this.open)}>Move it to the newer version</fluent-button>` : nothing}`;
  }

  private async takeFile(file: File): Promise<void> {
    this.isQuiet = false;
    const bytes = await file.arrayBuffer().catch(() => { throw new Problem('unreadable', 'This file cannot be read. Check that it is still there, then choose it again.'); });
    this.takeOver(await readFields(new Uint8Array(bytes)));
  }

  /** Brings what is new in the form into the open document. What was typed there in the meantime stays, unless she insists. */
  private async fill(name: string, insists: boolean): Promise<void> {
    this.isQuiet = false;
    const now = await this.readOpen(), { values } = this;
    const changed = changedIn(now.schema, values, this.saved), clashes = insists ? [] : clashesOf(changed, now.values);
    const given = changed.filter((each) => !clashes.some(({ field }) => field === each.field) && !same(each.value, valueAt(now.values, each.field.path)))
      .map((each) => ({ ...each, before: valueAt(now.values, each.field.path) }));
    this.unfilled = given.length > 0 ? await this.document!.fill!(given, name) : [];
    this.clashes = clashes.map(({ field, there }) => ({ path: written(field.path), label: field.label, there }));
    this.open = given.length > 0 ? await this.readOpen() : now;
    this.wrong = [];
    const pending = changed.filter(({ field }) => [...this.clashes, ...this.unfilled].some(({ path }) => path === written(field.path)));
    this.values = withPending(this.open.values, values, pending.map(({ field }) => field.path));
    this.saved = withPending(this.open.values, this.saved, clashes.map(({ field }) => field.path));
    const count = given.length - this.unfilled.length;
    this.deeds.say(changed.length === 0 ? 'The document has all of this already.'
      : `${count === 0 ? 'Nothing was' : counted(count, 'field was', 'fields were')} filled in the document${pending.length > 0 ? `, ${pending.length} not` : ''}.`);
  }

  private make(isFinished: boolean): Promise<void> {
    const { values, template, open, deeds } = this;
    if (!open) return deeds.run(async () => this.openMade(await makeDocument(template!.id, values, isFinished), values));
    const changed = joined(changedIn(this.asked.schema, values, this.saved));
    return deeds.runInName(this.document, async (name) => this.openMade(await fillDocument(await this.bytes(), changed, name), values));
  }

  private async openMade(bytes: Uint8Array<ArrayBuffer>, values: Value): Promise<void> {
    this.isQuiet = false;
    const { document } = this;
    const made: MadeDocument = { name: `${this.heading.replace(/\.docx$/i, '').replace(/[\\/:*?"<>|]+/g, ' –')}.docx`, bytes };
    this.wrong = [];
    if (!document?.openAnother) return tell(this, 'document-made', made);
    this.deeds.say(await document.openAnother(made.name, made.bytes));
    this.saved = values;
  }

  private async showPlace(path: string): Promise<void> {
    const find = () => this.open!.fields.find((field) => field.path.replace(/\?$/, '') === path);
    let field = find(), seen = field && await this.document!.goToField!(field, this.open!.fields);
    if (seen === 'changed' || !field) {
      this.open = await this.readOpen();
      field = find();
      seen = field && await this.document!.goToField!(field, this.open.fields);
    }
    this.isQuiet = seen === 'shown';
    this.deeds.say(seen === 'shown' ? 'Its place is shown in the document.' : seen ? unreachable[seen] : 'It is not in the document yet. Fill the document first.');
  }

  private offerFields(): void {
    this.endOffer?.();
    this.endOffer = this.open && this.document?.offerFields?.(this.open.fields, (path) => {
      tell(this, 'view-asked', 'reports');
      void this.form.show(path.replace(/\?$/, ''));
    });
  }

  private async goToFieldHere(): Promise<void> {
    this.isQuiet = false;
    this.open = await this.readOpen();
    const path = (await this.document!.fieldHere!(this.open.fields))?.replace(/\?$/, '');
    if (path === undefined || !await this.form.show(path)) this.deeds.say('You are at no field of this form. Click in one in the document first.');
  }

  private async readOpen(): Promise<DocumentFields> {
    return await readFields(await this.bytes());
  }

  private bytes(): Promise<Uint8Array<ArrayBuffer>> {
    return this.document!.read(new AbortController().signal);
  }

  private take({ detail: { values, path } }: CustomEvent<ValuesGiven>) {
    this.values = values;
    this.wrong = this.wrong.filter((each) => !each.path.startsWith(path));
  }

  private async tellWrong(problem: Problem): Promise<void> {
    this.isQuiet = false;
    this.wrong = problem.fields;
    this.deeds.say(problem.message);
    await this.updateComplete;
    await this.form.show(problem.fields[0]!.path);
  }
}
