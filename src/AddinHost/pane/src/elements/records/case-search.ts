import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Problem } from '../../api/recording-api';
import { searchRecords } from '../../api/records';
import type { RecordQuotation, SearchHit } from '../../api/types';
import { counted } from '../../findings/groups';
import { shared } from '../styles';
import './long-list';
import './record-line';

/** As many letters as come with the words found, on either side. */
const context = 60;

/** Finds words in the records of a case. */
@customElement('case-search')
export class CaseSearch extends LitElement {
  static override styles = [shared, css`
    form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
    label { flex: 1 1 9rem; display: grid; gap: 2px; }
    .problem { color: var(--colorStatusDangerForeground1, CanvasText); }
  `];

  @property({ attribute: false }) caseId = '';
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;
  @state() private hits: readonly SearchHit[] = [];
  @state() private said = '';
  @state() private problem = '';
  @query('input') private readonly input!: HTMLInputElement;
  private running: AbortController | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.running?.abort();
  }

  override render() {
    return html`<form role="search" @submit=${this.search}>
        <label>Search the records<input type="search" autocomplete="off" maxlength="200"></label>
        <fluent-button @click=${() => this.renderRoot.querySelector('form')?.requestSubmit()}>Search</fluent-button>
      </form>
      <p role="status">${this.said}</p>
      <p class="problem" role="alert">${this.problem}</p>
      ${this.hits.length > 0 ? html`<long-list .items=${this.hits} .row=${(hit: SearchHit) => html`<record-line .quotation=${quotationOf(hit)} ?can-quote=${this.canQuote}></record-line>`}></long-list>` : nothing}`;
  }

  private async search(event: SubmitEvent) {
    event.preventDefault();
    this.running?.abort();
    const running = this.running = new AbortController(), text = this.input.value.trim();
    [this.said, this.problem, this.hits] = ['Searching…', '', []];
    try {
      const { hits, hasMore } = await searchRecords(this.caseId, text, running.signal);
      this.hits = hits;
      this.said = hits.length === 0 ? `“${text}” is in none of the records.` : `${hasMore ? 'The first ' : ''}${counted(hits.length, 'place')} with “${text}”.`;
    } catch (error) {
      if (running.signal.aborted) return;
      this.said = '';
      this.problem = error instanceof Problem ? error.message : 'The search did not work. Please try again.';
    }
  }
}

/** The words that were found with those around them; the place is that of the words found. */
function quotationOf({ record, target }: SearchHit): RecordQuotation {
  const { prefix, exact, suffix } = target.quote, { id, title: name, date, author } = record;
  return { source: { id, name, date, author }, target, words: `${prefix.length < context ? '' : '…'}${prefix}${exact}${suffix}${suffix.length < context ? '' : '…'}` };
}
