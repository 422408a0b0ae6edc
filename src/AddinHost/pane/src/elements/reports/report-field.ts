import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FormField } from '../../reports/form';
import { richOf, typedOf } from '../../reports/rich-text';
import { isoOf, type UkDate, ukOf } from '../../reports/uk-date';
import { isEmpty, type Value } from '../../reports/values';
import { shared } from '../styles';
import { tell } from '../tell';

const noDate: UkDate = { day: '', month: '', year: '' };
const dateParts = { day: 'Day', month: 'Month', year: 'Year' } as const;

/** One field of a report. Tells `value-given` with its value, and `spot-asked` for its place in the document. */
@customElement('report-field')
export class ReportField extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 4px; scroll-margin: 16px; }
    label, legend { font-weight: var(--fontWeightSemibold); }
    fieldset { display: grid; gap: 4px; margin: 0; padding: 0; border: 0; min-width: 0; }
    .date { display: flex; flex-wrap: wrap; gap: 8px; }
    .date label { font-weight: inherit; width: 4.5rem; }
    .date label.year { width: 6rem; }
    .tick { display: flex; gap: 8px; align-items: center; min-height: 44px; font-weight: inherit; }
    textarea { width: 100%; min-height: 6rem; padding: 8px; font: inherit; color: inherit; resize: vertical; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
    textarea.rich { min-height: 9rem; }
    textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
    .problem { color: var(--colorStatusDangerForeground1, CanvasText); font-weight: var(--fontWeightSemibold); }
    .spot { justify-self: start; color: var(--colorBrandForegroundLink); text-decoration: underline; }
    [aria-invalid=true] { border: 2px solid var(--colorStatusDangerBorder2, CanvasText); }
  `];

  @property({ attribute: false }) field!: FormField;
  @property({ attribute: false }) value: Value = null;
  /** What is wrong with the value, in a sentence. */
  @property({ attribute: false }) problem: string | undefined;
  /** Whether its place in the document can be shown. */
  @property({ type: Boolean, attribute: 'can-show' }) canShow = false;
  /** What is typed, as long as it stands for the value. */
  @state() private typed = '';
  @state() private date: UkDate = noDate;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('value')) return;
    if (this.field.control === 'rich-text' && JSON.stringify(richOf(this.typed)) !== JSON.stringify(this.value)) this.typed = typedOf(this.value);
    if (this.field.control === 'date' && dateValue(this.date) !== this.value) this.date = ukOf(this.text) ?? noDate;
  }

  constructor() {
    super();
    this.addEventListener('keydown', (event) => {
      if (!this.canShow || event.key !== 'Enter' || !event.ctrlKey) return;
      event.preventDefault();
      tell(this, 'spot-asked');
    });
  }

  override render() {
    return html`${this.entry()}${this.canShow ? html`<button class="spot small" aria-keyshortcuts="Control+Enter" @click=${() => tell(this, 'spot-asked')}>
      Show in the document<span class="hidden">: ${this.field.label}</span></button>` : nothing}`;
  }

  private entry() {
    const { field } = this;
    if (field.locked) return html`<p class="strong">${field.label}</p><p>${this.text || 'Empty'}</p><p class="quiet small">The document does not allow this to be changed.</p>`;
    switch (field.control) {
      case 'date': return this.group(html`<div class="date">${(Object.keys(dateParts) as (keyof UkDate)[]).map((part) => html`
        <label class=${part}>${dateParts[part]}<input inputmode=${part === 'month' ? nothing : 'numeric'} autocomplete="off" maxlength=${part === 'month' ? 9 : part === 'year' ? 4 : 2} aria-invalid=${this.invalid}
          aria-describedby="help" .value=${this.date[part]} @input=${(event: Event) => this.giveDate(part, (event.target as HTMLInputElement).value)}></label>`)}</div>`);
      case 'checkbox': return html`<label class="tick"><input type="checkbox" aria-describedby="help" .checked=${this.value === true}
        @change=${(event: Event) => this.give((event.target as HTMLInputElement).checked)}>${field.label}</label>${this.help()}`;
      case 'condition': return this.labelled(this.choose([{ value: 'true', title: 'Yes, keep this part' }, { value: 'false', title: 'No, leave it out' }],
        typeof this.value === 'boolean' ? String(this.value) : '', (chosen) => this.give(chosen === '' ? null : chosen === 'true'), 'Not decided yet'));
      case 'dropdown': return this.labelled(this.choose(field.choices, this.text, (chosen) => this.give(chosen || null), 'Choose'));
      case 'multiline': return this.labelled(html`<textarea id="input" aria-describedby="help" aria-invalid=${this.invalid} .value=${this.text} @input=${this.giveText}></textarea>`);
      case 'rich-text': return this.labelled(html`<textarea id="input" class="rich" aria-describedby="help" aria-invalid=${this.invalid} .value=${this.typed} @input=${this.giveRich}></textarea>`);
      case 'picture': return html`<p class="strong">${field.label}</p><p class="quiet small">Put the picture in with Word, once the document is made.</p>`;
      default: return this.labelled(html`<input id="input" autocomplete="off" list=${field.choices.length > 0 ? 'choices' : nothing} aria-describedby="help" aria-invalid=${this.invalid} .value=${this.text} @input=${this.giveText}>
        ${field.choices.length > 0 ? html`<datalist id="choices">${field.choices.map(({ title }) => html`<option value=${title}></option>`)}</datalist>` : nothing}`);
    }
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }

  private labelled(control: unknown) {
    return html`<label for="input">${this.name}</label>${control}${this.help()}`;
  }

  private group(controls: unknown) {
    return html`<fieldset aria-describedby="help"><legend>${this.name}</legend>${controls}${this.help()}</fieldset>`;
  }

  /** What to enter, and what is wrong with what was entered; both belong to the control. */
  private help() {
    const { guidance, control } = this.field;
    return html`<p id="help" class="small">
      ${guidance ? html`<span class="quiet">${guidance}. </span>` : nothing}
      ${control === 'rich-text' ? html`<span class="quiet">For **bold** and *italic* put stars around the words; begin a line with “- ” or “1. ” for a list.</span>` : nothing}
      ${control === 'date' && this.text && !ukOf(this.text) && this.date === noDate ? html`<span class="quiet">The document says “${this.text}”.</span>` : nothing}
      ${this.problem ? html`<span class="problem">${control === 'date' ? 'This is no date. Give day, month and year, such as 3, 5 and 2026.' : this.problem}</span>` : nothing}
    </p>`;
  }

  private choose(choices: FormField['choices'], chosen: string, give: (chosen: string) => void, none: string) {
    return html`<select id="input" aria-describedby="help" aria-invalid=${this.invalid} @change=${(event: Event) => give((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ''}>${none}</option>
      ${choices.map(({ value, title }) => html`<option value=${value} ?selected=${chosen === value || chosen === title}>${title}</option>`)}
    </select>`;
  }

  private get name() {
    const { label, required } = this.field;
    return html`${label}${required ? nothing : html` <span class="quiet">(optional)</span>`}`;
  }

  private get text(): string {
    return typeof this.value === 'string' ? this.value : '';
  }

  private get invalid() {
    return this.problem ? 'true' : 'false';
  }

  private giveText(event: Event) {
    this.give((event.target as HTMLInputElement).value);
  }

  private giveRich(event: Event) {
    this.typed = (event.target as HTMLTextAreaElement).value;
    this.give(richOf(this.typed));
  }

  private giveDate(part: keyof UkDate, text: string) {
    this.date = { ...this.date, [part]: text };
    this.give(dateValue(this.date));
  }

  private give(value: Value) {
    tell(this, 'value-given', isEmpty(value) ? null : value);
  }
}

/** What is no date yet stays as it was typed, so that it is told and not lost. */
function dateValue(date: UkDate): Value {
  return isoOf(date) ?? ([date.day, date.month, date.year].join(' ').trim() || null);
}
