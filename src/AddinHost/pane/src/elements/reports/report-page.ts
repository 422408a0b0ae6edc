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
import { changedIn, joined, type Unfilled } from '../../reports/field-values';
import { type Clash, fill } from '../../reports/fill';
import { stepsOf } from '../../reports/form';
import { madeDocument } from '../../reports/made-document';
import { bytesNow, fieldsNow, formPath, goToPlace } from '../../reports/open-fields';
import { prefill, type Prefilled, standing, withoutPrefilled, withPrefilled } from '../../reports/prefill';
import { type TakenOver, takeOver } from '../../reports/take-over';
import { same, type Value } from '../../reports/values';
import { profile } from '../../signin/profile';
import { shared } from '../styles';
import { tell } from '../tell';
import { aboutOpen } from './about-open';
import { Deeds } from './deeds';
import './fill-outcome';
import type { ReportForm, ValuesGiven } from './report-form';
import './report-form';
import './take-over';

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
        ${open && document ? aboutOpen(document, open, this.template, () => tell(this, 'newer-asked', open)) : nothing}
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

  private async takeFile(file: File): Promise<void> {
    this.isQuiet = false;
    const bytes = await file.arrayBuffer().catch(() => { throw new Problem('unreadable', 'This file cannot be read. Check that it is still there, then choose it again.'); });
    this.takeOver(await readFields(new Uint8Array(bytes)));
  }

  private async fill(name: string, insists: boolean): Promise<void> {
    this.isQuiet = false;
    const { said, ...filled } = await fill(this.document!, this.values, this.saved, name, insists);
    Object.assign(this, filled);
    this.wrong = [];
    this.deeds.say(said);
  }

  private make(isFinished: boolean): Promise<void> {
    const { values, template, open, deeds } = this;
    if (!open) return deeds.run(async () => this.openMade(await makeDocument(template!.id, values, isFinished), values));
    const changed = joined(changedIn(this.asked.schema, values, this.saved));
    return deeds.runInName(this.document, async (name) => this.openMade(await fillDocument(await bytesNow(this.document!), changed, name), values));
  }

  private async openMade(bytes: Uint8Array<ArrayBuffer>, values: Value): Promise<void> {
    this.isQuiet = false;
    const { document } = this;
    const made = madeDocument(this.heading, bytes);
    this.wrong = [];
    if (!document?.openAnother) return tell(this, 'document-made', made);
    this.deeds.say(await document.openAnother(made.name, made.bytes));
    this.saved = values;
  }

  private async showPlace(path: string): Promise<void> {
    const { seen, open } = await goToPlace(this.document!, this.open!, path);
    this.open = open;
    this.isQuiet = seen === 'shown';
    this.deeds.say(seen === 'shown' ? 'Its place is shown in the document.' : seen ? unreachable[seen] : 'It is not in the document yet. Fill the document first.');
  }

  private offerFields(): void {
    this.endOffer?.();
    this.endOffer = this.open && this.document?.offerFields?.(this.open.fields, (path) => {
      tell(this, 'view-asked', 'reports');
      void this.form.show(formPath(path));
    });
  }

  private async goToFieldHere(): Promise<void> {
    this.isQuiet = false;
    this.open = await fieldsNow(this.document!);
    const path = await this.document!.fieldHere!(this.open.fields);
    if (path === undefined || !await this.form.show(formPath(path))) this.deeds.say('You are at no field of this form. Click in one in the document first.');
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
