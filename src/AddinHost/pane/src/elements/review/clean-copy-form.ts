import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { CleanCopyChoices, CleanCopyPlan } from '../../api/types';
import { counted } from '../../findings/groups';
import { kinds } from '../../review/words';
import { shared } from '../styles';
import { tell } from '../tell';

type Choice = 'resolved' | 'open' | 'hiddenText' | 'recordingPart' | 'properties';

/** What a clean copy is to accept and remove, by author. Open comments stay unless they are asked for. Tells `copy-asked` with the choices. */
@customElement('clean-copy-form')
export class CleanCopyForm extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 4px; padding: 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); overflow-wrap: anywhere; }
    h2 { font-weight: var(--fontWeightSemibold); }
    h2:focus { outline: none; }
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; }
    details { margin-inline-start: 28px; }
    summary { min-height: 44px; padding: 12px 0; cursor: pointer; }
    fluent-button { justify-self: start; margin-top: 8px; }
  `];

  @property({ attribute: false }) plan!: CleanCopyPlan;
  @state() private authors: ReadonlySet<string> = new Set();
  @state() private choices: ReadonlySet<Choice> = new Set();
  @query('h2') private heading!: HTMLElement;

  override focus(): void {
    this.heading.focus();
    this.scrollIntoView({ block: 'start' });
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('plan')) return;
    this.authors = new Set(this.plan.changes.map(({ author }) => author));
    this.choices = new Set(['resolved', 'hiddenText', 'recordingPart', 'properties']);
  }

  override render() {
    const { plan: { changes, comments, hiddenText, recordingPart, properties } } = this;
    const resolved = comments.filter((author) => author.resolved > 0), open = comments.filter((author) => author.open > 0);
    const isClean = changes.length + comments.length + hiddenText.length + properties.length === 0 && !recordingPart;
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2 tabindex="-1">Make a clean copy</h2>
      <p class="quiet">This document stays as it is. The copy has:</p>
      ${isClean ? html`<p>nothing to accept or remove: the document is clean.</p>` : nothing}
      ${changes.map(({ author, count, kinds: each }) => html`<label><input type="checkbox" .checked=${this.authors.has(author)} @change=${(event: Event) => this.accept(author, event)}>
        <span>${counted(count, 'change')} by ${author || 'somebody without a name'} accepted <span class="quiet small">(${each.map(({ kind, count: of }) => `${kinds[kind].toLowerCase()}: ${of}`).join(', ')})</span></span></label>`)}
      ${resolved.length > 0 ? this.choice('resolved', html`Resolved comments removed <span class="quiet small">(${resolved.map((author) => `${author.author}: ${author.resolved}`).join(', ')})</span>`, this.choices.has('open')) : nothing}
      ${open.length > 0 ? this.choice('open', html`Open comments removed too, though nobody has resolved them <span class="quiet small">(${open.map((author) => `${author.author}: ${author.open}`).join(', ')})</span>`) : nothing}
      ${hiddenText.length > 0 ? html`${this.choice('hiddenText', 'Hidden text removed')}<details><summary class="quiet small">See the hidden text</summary><ul>${hiddenText.map((text) => html`<li>“${text}”</li>`)}</ul></details>` : nothing}
      ${recordingPart ? this.choice('recordingPart', 'What Recording keeps with the document removed: reasons for leaving a finding, when you looked, its template') : nothing}
      ${properties.length > 0 ? html`${this.choice('properties', 'Personal properties removed, the author’s name apart')}<details><summary class="quiet small">See the properties</summary><ul>${properties.map(({ name, value }) => html`<li>${name}: ${value}</li>`)}</ul></details>` : nothing}
      ${open.length > 0 && !this.choices.has('open') ? html`<p class="quiet small">${counted(open.reduce((sum, author) => sum + author.open, 0), 'open comment stays', 'open comments stay')} in the copy.</p>` : nothing}
      <fluent-button appearance="primary" @click=${() => tell(this, 'copy-asked', this.wanted())}>Make the clean copy</fluent-button>
    </form>`;
  }

  private choice(choice: Choice, text: unknown, isFixed = false) {
    return html`<label><input type="checkbox" .checked=${isFixed || this.choices.has(choice)} ?disabled=${isFixed} @change=${(event: Event) => {
      this.choices = changed(this.choices, choice, event);
    }}><span>${text}</span></label>`;
  }

  private accept(author: string, event: Event) {
    this.authors = changed(this.authors, author, event);
  }

  private wanted(): CleanCopyChoices {
    const { choices } = this;
    return {
      accept: [...this.authors], comments: choices.has('open') ? 'all' : choices.has('resolved') ? 'resolved' : 'none',
      hiddenText: choices.has('hiddenText'), recordingPart: choices.has('recordingPart'), properties: choices.has('properties'),
    };
  }
}

function changed<T>(chosen: ReadonlySet<T>, one: T, event: Event): ReadonlySet<T> {
  const next = new Set(chosen);
  if ((event.target as HTMLInputElement).checked) next.add(one);
  else next.delete(one);
  return next;
}
