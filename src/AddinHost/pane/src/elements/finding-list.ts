import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Finding, Rule } from '../api/types';
import type { Sighting } from '../document/open-document';
import type { Order } from '../findings/groups';
import { type Drawn, drawn, RowHeights } from '../findings/row-heights';
import { type Row, rowsOf } from '../findings/rows';
import './alike-group';
import './finding-card';
import { shared } from './styles';

/** Rows beyond the window on either side, and by how many rows at once the window moves. */
const spare = 30, stride = 10;
/** What a row is taken to be high before it was drawn. */
const expected: Record<Row['kind'], number> = { heading: 36, group: 62, finding: 130 };

/** The findings as cards: under their tips with like ones together, or in the order of the text. However many there are, only those
 * near the window are drawn. The current one always is, because words may have been typed into it. */
@customElement('finding-list')
export class FindingList extends LitElement {
  static override styles = [shared, css`
    :host { height: 100%; }
    .view { height: 100%; padding: 0 12px 12px 8px; overflow-y: auto; overflow-anchor: none; }
    .row { padding-bottom: 8px; scroll-margin-block: 44px 0; }
    .row.in-group { padding-inline-start: 8px; }
    .heading { position: sticky; top: 0; z-index: 1; padding: 8px 4px; font-weight: var(--fontWeightSemibold); background: var(--colorNeutralBackground2); }
  `];

  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ attribute: false }) order: Order = 'tip';
  @property({ attribute: false }) current: string | undefined;
  @property({ attribute: false }) sightings: ReadonlyMap<string, Sighting> = new Map();
  @property({ attribute: false }) rules: ReadonlyMap<string, Rule> = new Map();
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;
  @state() private open: ReadonlySet<string> = new Set();
  /** The first and the last row of the window. */
  @state() private window = '0-0';
  @query('.view') private readonly view!: HTMLElement | null;
  /** The unfolded groups that the rows were made with. */
  private laidOut: ReadonlySet<string> | undefined;
  private rows: readonly Row[] = [];
  private rowOf: ReadonlyMap<string, number> = new Map();
  private positions: ReadonlyMap<string, number> = new Map();
  private heights = new RowHeights([]);
  /** The row that stays where it is, and how far below the top of the view that is. */
  private held: { readonly key: string; readonly top: number } | undefined;
  /** Rows were drawn whose heights are not known yet, so that nothing is where it will be. */
  private isSettling = false;
  private readonly measured = new Map<string, number>();
  private readonly sizes = new ResizeObserver((entries) => this.measure(entries));
  private readonly watched = new Map<Element, string>();

  override connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.watched.clear();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('findings')) this.positions = new Map(this.findings.map(({ id }, i) => [id, i + 1]));
    if (changed.has('current')) this.unfold();
    if (changed.has('findings') || changed.has('order') || this.open !== this.laidOut) this.layOut();
  }

  override render() {
    const [first = 0, last = 0] = this.window.split('-').map(Number);
    const pinned = [this.rowOf.get(this.current ?? '') ?? -1, this.headingOf(this.heights.rowAt(this.view?.scrollTop ?? 0))];
    return html`<div class="view" @scroll=${this.scrolled}>${repeat(drawn(this.heights, this.rows.length, { first, last }, pinned), (part) => this.keyOf(part), (part) => 'gap' in part
      ? html`<div style=${`height:${part.gap}px`}></div>` : this.row(this.rows[part.row]!))}</div>`;
  }

  override updated(changed: PropertyValues<this>) {
    this.watch();
    this.moveWindow();
    if (changed.has('current') && this.current !== undefined) this.showCurrent();
  }

  private keyOf(part: Drawn): string {
    return 'gap' in part ? `before ${this.rows[part.before]?.key ?? 'the end'}` : this.rows[part.row]!.key;
  }

  private row(row: Row) {
    if (row.kind === 'heading') return html`<h3 class="heading" data-key=${row.key}>${row.name} <span class="quiet">(${row.count})</span></h3>`;
    if (row.kind === 'group') return html`<div class="row" data-key=${row.key}><alike-group .findings=${row.findings} .heading=${this.rules.get(row.rule)?.title ?? row.findings[0]!.message}
      ?open=${this.open.has(row.rule)} ?can-change=${this.canChange} @fold-asked=${() => this.fold(row.rule)}></alike-group></div>`;
    const { finding } = row;
    return html`<article class="row ${row.isInGroup ? 'in-group' : ''}" data-key=${row.key} aria-posinset=${this.positions.get(finding.id) ?? 0} aria-setsize=${this.findings.length}>
      <finding-card .finding=${finding} .rule=${this.rules.get(finding.rule)} .sighting=${this.sightings.get(finding.id)}
        ?current=${finding.id === this.current} ?can-change=${this.canChange}></finding-card></article>`;
  }

  private layOut(): void {
    this.laidOut = this.open;
    this.rows = rowsOf(this.findings, this.order, this.open);
    this.rowOf = new Map(this.rows.map(({ key }, i) => [key, i]));
    this.heights = new RowHeights(this.rows.map(({ key, kind }) => this.measured.get(key) ?? expected[kind]));
  }

  /** The current finding is never folded away. */
  private unfold(): void {
    if (this.current === undefined || this.rowOf.has(this.current)) return;
    const finding = this.findings.find(({ id }) => id === this.current);
    if (finding) this.open = new Set([...this.open, finding.rule]);
  }

  private fold(rule: string): void {
    const open = new Set(this.open);
    if (!open.delete(rule)) open.add(rule);
    this.open = open;
  }

  /** The heading that a row stands under. */
  private headingOf(row: number): number {
    let heading = row;
    while (heading >= 0 && this.rows[heading]?.kind !== 'heading') heading--;
    return heading;
  }

  private readonly moveWindow = () => {
    const { scrollTop = 0, clientHeight = 0 } = this.view ?? {};
    const first = this.heights.rowAt(scrollTop), last = this.heights.rowAt(scrollTop + clientHeight);
    this.window = `${Math.max(0, Math.floor((first - spare) / stride) * stride)}-${Math.ceil((last + spare) / stride) * stride}`;
  };

  private readonly scrolled = () => {
    if (!this.isSettling) this.hold();
    this.moveWindow();
  };

  private watch(): void {
    for (const row of this.watched.keys()) if (!row.isConnected) {
      this.sizes.unobserve(row);
      this.watched.delete(row);
    }
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')) {
      if (!this.watched.has(row)) {
        this.sizes.observe(row);
        this.isSettling = true;
      }
      this.watched.set(row, row.dataset.key!);
    }
  }

  /** What is being looked at: the current row where it is in view, else the first that is. */
  private hold(): void {
    const view = this.view?.getBoundingClientRect();
    if (!view) return;
    const seen = [...this.watched].map(([row, key]) => ({ key, box: row.getBoundingClientRect() }))
      .filter(({ key, box }) => box.bottom > view.top && box.top < view.bottom && this.rows[this.rowOf.get(key) ?? -1]?.kind !== 'heading');
    const [first] = seen.sort((a, b) => a.box.top - b.box.top), held = seen.find(({ key }) => key === this.current) ?? first;
    this.held = held && { key: held.key, top: held.box.top - view.top };
  }

  /** Rows above the view that turn out higher or lower than expected must not push what is being looked at. */
  private measure(entries: readonly ResizeObserverEntry[]): void {
    const keys = new Set<string>();
    this.isSettling = false;
    for (const { target, borderBoxSize } of entries) {
      const key = this.watched.get(target), row = this.rowOf.get(key ?? '');
      if (key === undefined || row === undefined) continue;
      const height = borderBoxSize[0]?.blockSize ?? 0;
      this.heights.measured(row, height);
      this.measured.set(key, height);
      keys.add(key);
    }
    const [row] = [...this.watched].find(([, key]) => key === this.held?.key) ?? [];
    if (row && this.view && this.held)
      this.view.scrollTop += row.getBoundingClientRect().top - this.view.getBoundingClientRect().top - this.held.top;
    if (this.held?.key === this.current && keys.has(this.current ?? '')) this.showCurrent();
    this.moveWindow();
  }

  private showCurrent(): void {
    this.renderRoot.querySelector('.row:has(> finding-card[current])')?.scrollIntoView({ block: 'nearest' });
    this.hold();
  }
}
