import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { Problem } from '../../api/recording-api';
import { openRecord } from '../../api/records';
import type { RecordQuotation } from '../../api/types';
import { draw } from '../../document/file/drawing';
import { findPlace } from '../../document/find-place';
import { placeOf, sourceOf } from '../../records/words';
import '../problem-message';
import { shared } from '../styles';
import { tell } from '../tell';

/** A record beside the draft, open at the quoted place, which is marked. Tells `back-asked` and `quotation-asked`. */
@customElement('record-reader')
export class RecordReader extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; }
    header { display: grid; gap: 4px; padding: 8px 12px; border-bottom: 1px solid var(--colorNeutralStroke2); }
    h2 { font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    h2:focus { outline: none; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .page { overflow: auto; background: #fff; color: #1b1b1b; color-scheme: light; }
    .page:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); outline-offset: -2px; }
    .docx-wrapper { background: none !important; padding: 0 !important; }
    section { width: auto !important; min-height: 0 !important; padding: 12px !important; box-shadow: none !important; margin: 0 !important; }
    .page :is(p, span, td) { max-width: 100%; overflow-wrap: anywhere; }
    .page table { max-width: 100%; }
    .page :is(img, svg) { max-width: 100%; height: auto; }
    mark { background: #ffd43b; color: #1b1b1b; }
    @media (forced-colors: active) { mark { forced-color-adjust: none; background: Highlight; color: HighlightText; } }
  `];

  @property({ attribute: false }) caseId = '';
  @property({ attribute: false }) quotation!: RecordQuotation;
  /** What the way back leads to. */
  @property() back = 'The case';
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;
  @state() private problem: Problem | undefined;
  @state() private said = 'Opening the record…';
  @query('.page') private readonly page!: HTMLElement;
  @query('h2') private readonly heading!: HTMLElement;
  private running: AbortController | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.running?.abort();
  }

  override render() {
    const { source, target } = this.quotation;
    return html`<header>
        <div class="row"><fluent-button @click=${() => tell(this, 'back-asked')}>${this.back}</fluent-button>
          ${this.canQuote ? html`<fluent-button @click=${() => tell(this, 'quotation-asked', this.quotation)}>Quote</fluent-button>` : nothing}</div>
        <h2 tabindex="-1">${sourceOf(source)}</h2>
        <p class="quiet small" role="status">${this.said || `Open at ${placeOf(target)}, where the words are marked.`}</p>
        ${this.problem ? html`<problem-message .problem=${this.problem} @retry-asked=${this.open}></problem-message>` : nothing}
      </header>
      <div class="page" role="document" tabindex="0" aria-label=${source.name}></div>`;
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has('quotation') || changed.has('caseId')) void this.open();
  }

  private readonly open = async () => {
    this.running?.abort();
    if (this.caseId === '') return;
    const running = this.running = new AbortController(), { source, target } = this.quotation;
    [this.problem, this.said] = [undefined, 'Opening the record…'];
    this.heading.focus({ preventScroll: true });
    try {
      const drawing = await draw(await openRecord(this.caseId, source.id!, running.signal), this.page, true);
      if (running.signal.aborted) return;
      const ranges = (findPlace(target, drawing.paragraphs) ?? []).flatMap((stretch) => drawing.ranges(stretch));
      this.said = ranges.length > 0 ? '' : 'The words are not where they stood when the records were read: the record has been changed since.';
      const [first] = ranges.map(marked);
      first?.scrollIntoView({ block: 'center' });
    } catch (error) {
      if (running.signal.aborted) return;
      this.said = '';
      this.problem = error instanceof Problem ? error : new Problem('undrawn', 'This record cannot be shown here. Open it in Word to read it.');
    }
  };
}

/** Marks drawn words, which stand in one text each. */
function marked(range: Range): Element {
  const mark = document.createElement('mark');
  range.surroundContents(mark);
  return mark;
}
