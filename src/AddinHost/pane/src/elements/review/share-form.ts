import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PlainCopyPlan, SharingMatter } from '../../api/types';
import { counted } from '../../findings/groups';
import { shared } from '../styles';
import { tell } from '../tell';

/** What was decided on the matters of a copy, by their ids. */
export interface Decisions {
  readonly takeOut: readonly string[];
  readonly keep: readonly string[];
}

/** What to decide on before a copy is made for the person. Tells `place-chosen`, `accept-chosen` with the authors whose changes stand, and
 * `copy-asked` with the decisions. */
@customElement('share-form')
export class ShareForm extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 8px; overflow-wrap: anywhere; }
    h2 { font-weight: var(--fontWeightSemibold); }
    fieldset { display: grid; gap: 2px; min-width: 0; margin: 0; padding: 8px 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    legend { float: inline-start; width: 100%; padding: 0; font-weight: var(--fontWeightSemibold); }
    legend + * { clear: both; }
    label { display: flex; gap: 8px; align-items: center; min-height: 44px; }
    .row { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: center; }
    fluent-button { justify-self: start; }
  `];

  @property({ attribute: false }) plan!: PlainCopyPlan;
  /** Whose changes stand. */
  @property({ attribute: false }) accept: readonly string[] = [];
  @property({ type: Boolean, attribute: 'is-busy' }) isBusy = false;
  @state() private decided: ReadonlyMap<string, 'keep' | 'out'> = new Map();

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('plan')) this.decided = new Map([...this.decided].filter(([id]) => this.plan.matters.some((matter) => matter.id === id)));
  }

  override render() {
    const { plan: { subject, matters, changes, comments, unread }, decided } = this, left = matters.length - decided.size;
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>A copy to share with ${subject ?? 'the person'}</h2>
      <p class="quiet">This document stays as it is. The copy is in larger print, begins with a page that says what it is and how to correct it, and ends with space to answer.
        Plain words for jargon stand in it as tracked changes: go through them before you share it.</p>
      ${comments > 0 ? html`<p>${counted(comments, 'comment stays', 'comments stay')} behind.</p>` : nothing}
      ${changes.map(({ author, count }) => html`<label><input type="checkbox" .checked=${this.accept.includes(author)} @change=${(event: Event) => this.stand(author, event)}>
        <span>Keep ${counted(count, 'change')} by ${author || 'somebody without a name'}. Unticked, the copy reads as it did before.</span></label>`)}
      ${unread.map((sentence) => html`<p>${sentence}</p>`)}
      ${matters.length === 0 ? html`<p>No address, number or confidential matter of somebody else was found. Read it once more yourself: you know the people.</p>`
        : html`<p>Decide on each of these: may ${subject ?? 'the person'} read it? Others may be in it that were not found, so read it once more yourself.</p>
          ${matters.map((matter) => this.matter(matter))}
          <fluent-button @click=${() => { this.decided = new Map(matters.map(({ id }) => [id, 'out'])); }}>Take all of them out</fluent-button>`}
      <fluent-button appearance="primary" ?disabled=${left > 0 || this.isBusy} @click=${this.make}>Make the copy</fluent-button>
      ${left > 0 ? html`<p class="quiet small" role="status">${counted(left, 'decision')} left.</p>` : nothing}
    </form>`;
  }

  private matter({ id, words, why, targets }: SharingMatter) {
    return html`<fieldset><legend>“${words}”</legend>
      <p class="quiet small">${why}${targets.length > 1 ? ` It stands in ${targets.length} places.` : ''}</p>
      <div class="row">${this.radio(id, 'keep', 'Keep')}${this.radio(id, 'out', 'Take out')}
        <fluent-button @click=${() => tell(this, 'place-chosen', targets[0])}>Show the place<span class="hidden">: ${words}</span></fluent-button></div></fieldset>`;
  }

  private radio(id: string, value: 'keep' | 'out', name: string) {
    return html`<label><input type="radio" name=${id} .checked=${this.decided.get(id) === value} @change=${() => { this.decided = new Map(this.decided).set(id, value); }}>${name}</label>`;
  }

  private stand(author: string, event: Event) {
    const others = this.accept.filter((each) => each !== author);
    tell(this, 'accept-chosen', (event.target as HTMLInputElement).checked ? [...others, author] : others);
  }

  private make() {
    const chosen = (value: 'keep' | 'out') => [...this.decided].filter(([, decision]) => decision === value).map(([id]) => id);
    tell(this, 'copy-asked', { takeOut: chosen('out'), keep: chosen('keep') } satisfies Decisions);
  }
}
