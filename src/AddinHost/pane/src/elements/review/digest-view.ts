import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Digest, PersonReply } from '../../api/types';
import type { Sighting } from '../../document/open-document';
import { counted } from '../../findings/groups';
import { type Entry, entriesOf, everything, type Filter, filtered } from '../../review/entries';
import { shared } from '../styles';
import { tell } from '../tell';
import './digest-filter';
import './entry-card';
import type { EntryCard } from './entry-card';

/** How many are drawn before more are asked for. */
const many = 200;

/** What was said and changed in the document, with the way through it. Tells `filter-chosen`, `entry-chosen`, `answers-asked`, `look-kept`,
 * `report-asked` with its kind, and `place-chosen`. */
@customElement('digest-view')
export class DigestView extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: minmax(0, 1fr) auto; min-height: 0; }
    .list { padding: 0 12px 12px; overflow-y: auto; }
    .list li { padding-bottom: 8px; }
    .bar { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; justify-content: space-between; padding: 8px 12px; border-top: 1px solid var(--colorNeutralStroke2); }
    .more { display: flex; flex-wrap: wrap; gap: 8px; padding-top: 12px; }
    .none { padding-bottom: 8px; }
    .replies { margin-bottom: 8px; padding: 8px 12px; border: 1px solid var(--colorBrandStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    .replies h2 { font-weight: var(--fontWeightSemibold); }
    .replies button { display: grid; width: 100%; white-space: pre-line; overflow-wrap: anywhere; }
    .replies button:hover { background: var(--colorSubtleBackgroundHover); }
  `];

  @property({ attribute: false }) digest!: Digest;
  @property({ attribute: false }) looked: string | undefined;
  @property({ attribute: false }) filter: Filter = everything;
  @property({ attribute: false }) sightings: ReadonlyMap<string, Sighting> = new Map();
  @property({ type: Boolean, attribute: 'is-busy' }) isBusy = false;
  @property({ type: Boolean, attribute: 'can-answer' }) canAnswer = false;
  @property({ type: Boolean, attribute: 'can-settle' }) canSettle = false;
  @state() private current: string | undefined;
  @state() private shown = many;
  @query('entry-card[current]') private readonly card!: EntryCard | null;
  private entries: readonly Entry[] = [];
  /** Where the current entry is, or was before it was dealt with. */
  private at = -1;
  /** Whether the focus was in the list when it was drawn anew. */
  private hadFocus = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.key);
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('filter')) this.shown = many;
    this.entries = filtered(entriesOf(this.digest), this.filter, this.looked);
    const at = this.entries.findIndex(({ id }) => id === this.current);
    this.hadFocus = changed.has('digest') && this.shadowRoot?.activeElement?.localName === 'entry-card';
    if (at >= 0) this.at = at;
    else if (changed.has('digest') && this.current !== undefined) {
      // What was dealt with is gone: the one that moved up is next.
      this.current = this.entries[Math.min(this.at, this.entries.length - 1)]?.id;
    }
    this.shown = Math.max(this.shown, this.at + many / 2);
  }

  override updated(changed: PropertyValues<this>) {
    if (this.hadFocus && changed.has('digest') && this.shadowRoot?.activeElement?.localName !== 'entry-card') this.card?.focus();
  }

  override render() {
    const { entries, digest } = this, at = entries.findIndex(({ id }) => id === this.current);
    const all = digest.comments.length + digest.revisions.length;
    return html`
      <div class="list">
        <digest-filter .digest=${digest} .filter=${this.filter} .looked=${this.looked}></digest-filter>
        <p class="none" role="status">${all === 0 ? 'Nobody has commented on this document or tracked a change in it.'
          : entries.length === all ? `${counted(digest.comments.length, 'comment')}, ${counted(digest.revisions.length, 'tracked change')}.` : `${entries.length} of ${all} shown.`}</p>
        ${digest.replies?.length ? html`<section class="replies"><h2>What the person wrote on the last page</h2>
          <ul>${digest.replies.map((reply) => this.reply(reply))}</ul></section>` : nothing}
        ${!this.canAnswer ? html`<p class="quiet small none">This document is read-only here, so comments cannot be answered, nor changes accepted or rejected.</p>`
          : !this.canSettle && digest.revisions.length > 0 ? html`<p class="quiet small none">This Word does not let the pane accept or reject changes. Do that on Word’s Review tab.</p>` : nothing}
        <ul>${repeat(entries.slice(0, this.shown), ({ id }) => id, (entry) => html`<li>
          <entry-card .entry=${entry} ?current=${entry.id === this.current} ?is-new=${this.looked !== undefined && this.isNew(entry)} .sighting=${this.sightings.get(entry.id)}
            ?is-busy=${this.isBusy} ?can-answer=${this.canAnswer} ?can-settle=${this.canSettle} @entry-chosen=${() => { this.current = entry.id; }}></entry-card></li>`)}</ul>
        ${entries.length > this.shown ? html`<fluent-button @click=${() => { this.shown += many; }}>Show ${Math.min(many, entries.length - this.shown)} more</fluent-button>` : nothing}
        ${all > 0 ? html`<div class="more">
          ${this.canAnswer ? html`<fluent-button @click=${() => tell(this, 'look-kept')}>I have looked at all of it</fluent-button>` : nothing}
          <fluent-button @click=${() => tell(this, 'report-asked', 'docx')}>Review report</fluent-button>
          <fluent-button @click=${() => tell(this, 'report-asked', 'csv')}>As a table (CSV)</fluent-button>
        </div>` : nothing}
      </div>
      <nav class="bar" aria-label="Comments and changes">
        <fluent-button ?disabled=${entries.length === 0} title="Alt + Up" @click=${() => this.step(-1)}>Previous</fluent-button>
        <span role="status">${at >= 0 ? `${at + 1} of ${entries.length}` : ''}</span>
        <fluent-button ?disabled=${entries.length === 0} title="Alt + Down" @click=${() => this.step(1)}>Next</fluent-button>
      </nav>`;
  }

  private reply({ about, text, target }: PersonReply) {
    return html`<li><button @click=${() => tell(this, 'place-chosen', target)}>${about === '' ? nothing : html`<span class="quiet small">${about}</span>`}<span>${text}</span></button></li>`;
  }

  private isNew(entry: Entry): boolean {
    return filtered([entry], { ...everything, isNew: true }, this.looked).length > 0;
  }

  private readonly key = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !this.checkVisibility()) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    void this.step(event.key === 'ArrowDown' ? 1 : -1).then(() => this.card?.focus());
  };

  /** Goes on to the next entry or back to the one before; from the last on to the first. */
  private async step(step: 1 | -1): Promise<void> {
    const { entries } = this, at = entries.findIndex(({ id }) => id === this.current);
    const entry = entries[at < 0 ? step === 1 ? 0 : entries.length - 1 : (at + step + entries.length) % entries.length];
    if (!entry) return;
    this.current = entry.id;
    tell(this, 'entry-chosen', entry);
    await this.updateComplete;
    this.card?.scrollIntoView({ block: 'nearest' });
  }
}
