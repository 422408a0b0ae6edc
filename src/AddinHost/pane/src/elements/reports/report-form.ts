import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { WrongField } from '../../api/types';
import { counted } from '../../findings/groups';
import { type FormField, isAsked, missingOf, requiredIn, type Step, stepWith } from '../../reports/form';
import { isEmpty, itemsOf, moved, type Path, type Value, valueAt, withValue, written } from '../../reports/values';
import { shared } from '../styles';
import { tell } from '../tell';
import './report-field';

export interface ValuesGiven {
  readonly values: Value;
  readonly path: string;
}

/** A template's form, in steps. Tells `values-given` with all values and the path of the one that is new, `end-asked` with whether
 * the report is finished, `fill-asked` for the open document, and `place-asked` with the path whose place in it is to be shown. */
@customElement('report-form')
export class ReportForm extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 16px; }
    h3 { font-size: var(--fontSizeBase400); line-height: var(--lineHeightBase400); font-weight: var(--fontWeightSemibold); }
    h3:focus { outline: none; }
    summary { min-height: 44px; padding: 10px 0; cursor: pointer; }
    .steps button { width: 100%; padding: 8px; }
    .steps button[aria-current] { font-weight: var(--fontWeightSemibold); border-inline-start: 3px solid var(--colorBrandStroke1, Highlight); }
    progress { width: 100%; height: 8px; accent-color: var(--colorCompoundBrandBackground); }
    fieldset { display: grid; gap: 16px; min-width: 0; margin: 0; padding: 8px 12px 12px; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusLarge); }
    .list { display: grid; gap: 12px; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .missing button { min-width: 44px; color: var(--colorBrandForegroundLink); text-decoration: underline; }
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; }
  `];

  @property({ attribute: false }) steps: readonly Step[] = [];
  @property({ attribute: false }) values: Value = {};
  @property({ attribute: false }) wrong: readonly WrongField[] = [];
  @property({ type: Boolean, attribute: 'is-busy' }) isBusy = false;
  /** Whether the open document takes the values. */
  @property({ type: Boolean, attribute: 'can-fill' }) canFill = false;
  @property({ type: Boolean, attribute: 'can-show' }) canShow = false;
  /** The step that is open; after the last stands the end. */
  @state() private step = 0;
  @state() private isFinished = false;
  /** What was taken out of a list last, until the next is. */
  @state() private removed: { readonly list: string; readonly at: number; readonly item: Value } | undefined;
  /** What was done with a list. */
  @state() private said = '';
  @query('h3') private heading!: HTMLElement;

  override render() {
    const { steps, step } = this;
    const fields = steps.flatMap((each) => each.fields);
    const missing = missingOf(fields, this.values).length, all = requiredIn(fields, this.values);
    return html`
      <div>
        <p class="hidden" role="status">${this.said}</p>
        <p id="told" role="status">${all === 0 ? 'Nothing here is required.' : `${all - missing} of ${counted(all, 'required field')} filled.`}</p>
        <progress aria-labelledby="told" max=${Math.max(1, all)} value=${all - missing}></progress>
        <details class="steps"><summary>Step ${step + 1} of ${steps.length + 1}: ${steps[step]?.heading ?? 'Finish'}</summary>
          <ol>${[...steps, undefined].map((each, i) => html`<li><button aria-current=${i === step ? 'step' : nothing} @click=${() => this.goTo(i)}>
            ${each?.heading ?? 'Finish'} <span class="quiet small">${each ? this.state(each) : nothing}</span></button></li>`)}</ol></details>
      </div>
      <h3 tabindex="-1">${steps[step]?.heading ?? 'Finish'}</h3>
      ${steps[step] ? this.page(steps[step]) : this.end()}
      <div class="row">
        ${step > 0 ? html`<fluent-button @click=${() => this.goTo(step - 1)}>Back</fluent-button>` : nothing}
        ${step < steps.length ? html`<fluent-button appearance=${this.canFill ? nothing : 'primary'} @click=${() => this.goTo(step + 1)}>Next</fluent-button>` : nothing}
        ${this.canFill ? html`<fluent-button appearance="primary" ?disabled=${this.isBusy} @click=${() => tell(this, 'fill-asked')}>Fill this document</fluent-button>` : nothing}
      </div>`;
  }

  /** Opens the step of a field and puts the focus on it.
   * @param path as the API writes it
   * @returns whether a step asks for it */
  async show(path: string): Promise<boolean> {
    const step = stepWith(this.steps, path);
    if (step < 0) return false;
    this.step = step;
    await this.updateComplete;
    const places = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-path]')];
    const place = places.find(({ dataset }) => dataset.path === path) ?? places.find(({ dataset }) => path.startsWith(dataset.path!));
    place?.focus();
    place?.scrollIntoView?.({ block: 'center' });
    return place !== undefined;
  }

  private state({ fields }: Step): string {
    const missing = missingOf(fields, this.values).length;
    return missing > 0 ? `${missing} missing` : requiredIn(fields, this.values) > 0 ? 'complete' : '';
  }

  private page({ fields, guidance }: Step) {
    return html`${guidance ? html`<p class="quiet">${guidance}</p>` : nothing}${this.fields(fields, [])}`;
  }

  private fields(fields: readonly FormField[], within: Path): unknown {
    return repeat(fields.filter((field) => isAsked(field, this.values, within)), (field) => written([...within, ...field.path]), (field) => {
      const path = [...within, ...field.path], text = written(path);
      return field.control === 'list' ? this.list(field, path) : html`<report-field data-path=${text} .field=${field} .value=${valueAt(this.values, path)}
        .problem=${this.wrong.find((each) => each.path === text)?.message} ?can-show=${this.canShow}
        @value-given=${(event: CustomEvent<Value>) => this.give(path, event.detail)} @spot-asked=${() => tell(this, 'place-asked', text)}></report-field>`;
    });
  }

  private list(field: FormField, path: Path) {
    const items = itemsOf(valueAt(this.values, path)), { length } = items, list = written(path), { removed } = this;
    return html`<div class="list" data-path=${list} tabindex="-1" role="group" aria-label=${field.label}>
      <p class="strong">${field.label}</p>
      ${items.map((_, i) => html`<fieldset data-item=${i}><legend>${field.label}, ${i + 1} of ${length}</legend>
        ${this.fields(field.fields, [...path, i])}
        <div class="row">
          <fluent-button data-deed="up" ?disabled=${i === 0} @click=${() => this.move(path, items, i, i - 1)}>Up<span class="hidden">, ${i + 1}</span></fluent-button>
          <fluent-button data-deed="down" ?disabled=${i === length - 1} @click=${() => this.move(path, items, i, i + 1)}>Down<span class="hidden">, ${i + 1}</span></fluent-button>
          <fluent-button @click=${() => this.takeOut(path, items, i)}>Remove<span class="hidden">, ${i + 1}</span></fluent-button>
        </div></fieldset>`)}
      <div class="row"><fluent-button data-deed="add" @click=${() => this.add(path, items)}>Add to ${field.label.toLowerCase()}</fluent-button>
        ${removed?.list === list ? html`<fluent-button @click=${() => this.putBack(path, items)}>Put back what was removed</fluent-button>` : nothing}</div>
    </div>`;
  }

  private end() {
    const missing = missingOf(this.steps.flatMap(({ fields }) => fields), this.values);
    return html`
      ${missing.length === 0 ? html`<p>Nothing that is required is missing.</p>` : html`
        <p>Still missing:</p>
        <ul class="missing">${missing.map(({ label, path }) => html`<li><button @click=${() => this.show(written(path))}>${label}</button></li>`)}</ul>
        <p class="quiet">You can go on now all the same and fill in the rest in the document.</p>`}
      ${missing.length === 0 && !this.canShow ? html`<label><input type="checkbox" .checked=${this.isFinished}
        @change=${(event: Event) => { this.isFinished = (event.target as HTMLInputElement).checked; }}>It is finished: take the guidance out</label>` : nothing}
      <div class="row"><fluent-button appearance=${this.canFill ? nothing : 'primary'} ?disabled=${this.isBusy} @click=${() => tell(this, 'end-asked', this.isFinished && missing.length === 0)}>Open as a new document</fluent-button></div>`;
  }

  private async goTo(step: number) {
    this.step = step;
    await this.updateComplete;
    this.renderRoot.querySelector('details')!.open = false;
    this.heading.focus();
    this.heading.scrollIntoView?.({ block: 'nearest' });
  }

  private async add(path: Path, items: readonly Value[]) {
    this.give(path, [...items, {}]);
    this.said = `Added as ${items.length + 1} of ${items.length + 1}.`;
    await this.focusItem(path, items.length);
  }

  private async move(path: Path, items: readonly Value[], from: number, to: number) {
    this.give(path, moved(items, from, to));
    this.said = `Now ${to + 1} of ${items.length}.`;
    await this.updateComplete;
    const deeds = [...this.item(path, to)?.querySelectorAll<HTMLElement>('[data-deed]:not([disabled])') ?? []];
    (deeds.find(({ dataset }) => dataset.deed === (to < from ? 'up' : 'down')) ?? deeds[0])?.focus();
  }

  private async takeOut(path: Path, items: readonly Value[], at: number) {
    this.removed = isEmpty(items[at]!) ? undefined : { list: written(path), at, item: items[at]! };
    this.give(path, items.filter((_, other) => other !== at));
    this.said = `Removed. ${counted(items.length - 1, 'is', 'are')} left.`;
    await this.updateComplete;
    if (items.length > 1) await this.focusItem(path, Math.min(at, items.length - 2));
    else this.at(path)?.querySelector<HTMLElement>(':scope > .row > [data-deed=add]')?.focus();
  }

  private async putBack(path: Path, items: readonly Value[]) {
    const { at, item } = this.removed!;
    this.removed = undefined;
    this.give(path, [...items.slice(0, at), item, ...items.slice(at)]);
    this.said = `Put back as ${at + 1} of ${items.length + 1}.`;
    await this.focusItem(path, at);
  }

  private async focusItem(path: Path, item: number) {
    await this.updateComplete;
    this.item(path, item)?.querySelector<HTMLElement>('[data-path]')?.focus();
  }

  private item(path: Path, item: number) {
    return this.at(path)?.querySelector<HTMLElement>(`:scope > [data-item="${item}"]`);
  }

  private at(path: Path): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.list')].find(({ dataset }) => dataset.path === written(path));
  }

  /** The values are kept here too until whoever holds them has taken them, so that what is shown is never behind. */
  private give(path: Path, value: Value) {
    this.values = withValue(this.values, path, value);
    tell(this, 'values-given', { values: this.values, path: written(path) } satisfies ValuesGiven);
  }
}
