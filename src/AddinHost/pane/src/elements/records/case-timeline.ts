import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CaseEvent, EventPattern } from '../../api/types';
import { counted } from '../../findings/groups';
import { type Choice, chosenEvents, chronology } from '../../records/chronology';
import { Scale } from '../../records/scale';
import { capital, spaced, whenOf } from '../../records/words';
import { shared } from '../styles';
import { tell } from '../tell';
import './record-line';

/** Word takes long over a longer table, and nobody reads it. */
const mostRows = 500;
const page = 10, laneHeight = 26;

/** The events of a case drawn to scale, a lane for what is significant, one for the rest and one for each pattern. The keys move along it from event to
 * event, and the one that is reached is shown in full. Tells `insertion-asked` with a chronology. */
@customElement('case-timeline')
export class CaseTimeline extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 8px; }
    label { display: grid; gap: 2px; }
    .line { padding: 4px; cursor: pointer; border: 1px solid var(--colorNeutralStroke1); border-radius: var(--borderRadiusMedium); background: var(--colorNeutralBackground1); }
    .line:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
    .lane { display: grid; }
    svg { display: block; width: 100%; overflow: visible; }
    .mark { stroke: currentColor; stroke-width: 3; vector-effect: non-scaling-stroke; }
    .axis { stroke: var(--colorNeutralStrokeAccessible, CanvasText); stroke-width: 1; }
    .now { stroke: var(--colorBrandStroke1, Highlight); stroke-width: 4; }
    .now-dot { fill: var(--colorBrandStroke1, Highlight); }
    text { font: inherit; font-size: var(--fontSizeBase200); fill: currentColor; }
    .ticks { position: relative; height: var(--lineHeightBase300); overflow: hidden; }
    .ticks span { position: absolute; white-space: nowrap; padding-inline-start: 2px; border-inline-start: 1px solid var(--colorNeutralStrokeAccessible, CanvasText); }
    /* Near the right edge there is no room after the tick. */
    .ticks .before { transform: translateX(-100%); padding-inline: 0 2px; border-inline: none; border-inline-end: 1px solid var(--colorNeutralStrokeAccessible, CanvasText); }
    .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  `];

  @property({ attribute: false }) events: readonly CaseEvent[] = [];
  @property({ attribute: false }) patterns: readonly EventPattern[] = [];
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;
  @state() private choice: Choice = 'significant';
  @state() private current = 0;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('events')) this.current = this.shown.length - 1;
  }

  override render() {
    const { shown } = this, event = shown[this.current];
    return html`
      <label>Show<select @change=${this.choose}>
        <option value="significant">Significant events (${chosenEvents(this.events, 'significant').length})</option>
        <option value="all">Every event (${this.events.length})</option>
        ${this.patterns.map(({ kind, events }) => html`<option value=${kind}>${capital(spaced(kind))} (${events.length})</option>`)}
      </select></label>
      ${event ? html`${this.line(shown, event)}
        <div class="row"><fluent-button ?disabled=${this.current === 0} @click=${() => this.go(this.current - 1)}>Earlier</fluent-button>
          <span>${this.current + 1} of ${shown.length}</span>
          <fluent-button ?disabled=${this.current === shown.length - 1} @click=${() => this.go(this.current + 1)}>Later</fluent-button></div>
        <div><p><span class="strong">${whenOf(event)}</span> <span class="quiet">${kindOf(event)}</span></p>
          ${event.accounts.map((account) => html`<record-line .quotation=${account} ?can-quote=${this.canQuote}></record-line>`)}</div>
        ${!this.canQuote ? nothing : shown.length > mostRows ? html`<p class="quiet small">To insert a chronology, show at most ${mostRows} events.</p>` : html`<div><fluent-button @click=${() => tell(this, 'insertion-asked', chronology(shown))}>Insert chronology</fluent-button>
          <p class="quiet small">A table of the ${counted(shown.length, 'event')} shown, each with its source.</p></div>`}`
        : html`<p class="quiet">No events.</p>`}`;
  }

  private line(shown: readonly CaseEvent[], event: CaseEvent) {
    const scale = new Scale(this.events.map(({ date }) => date)), now = `${scale.at(event.date) * 100}%`;
    return html`<div class="line" role="slider" tabindex="0" aria-label="Timeline" aria-orientation="horizontal" aria-valuemin="1" aria-valuemax=${shown.length}
        aria-valuenow=${this.current + 1} aria-valuetext=${`${whenOf(event)}, ${kindOf(event)}: ${event.accounts[0]!.words}`} @keydown=${this.key} @click=${(click: MouseEvent) => this.point(click, scale)}>
      ${this.lanes().map(({ name, events }) => html`<div class="lane"><span class="small quiet">${name}</span>
        <svg height=${laneHeight} aria-hidden="true">
          <line class="axis" x1="0" x2="100%" y1=${laneHeight / 2} y2=${laneHeight / 2}></line>
          <svg viewBox="0 0 1000 20" preserveAspectRatio="none" width="100%" height="100%"><path class="mark" d=${events.map(({ date }) => `M${(scale.at(date) * 1000).toFixed(1)} 3v14`).join('')}></path></svg>
          ${events.includes(event) ? svg`<line class="now" x1=${now} x2=${now} y1="0" y2=${laneHeight}></line><circle class="now-dot" cx=${now} cy=${laneHeight / 2} r="6"></circle>` : nothing}
        </svg></div>`)}
      <div class="ticks small" aria-hidden="true">${scale.ticks().map(({ at, label }) => html`<span class=${at > 0.85 ? 'before' : ''} style=${`left:${at * 100}%`}>${label}</span>`)}</div>
    </div>`;
  }

  private get shown(): readonly CaseEvent[] {
    return chosenEvents(this.events, this.choice);
  }

  /** What is not among the events shown is left out, but for the patterns, which mean something beside what else happened. */
  private lanes(): { name: string; events: readonly CaseEvent[] }[] {
    const others = this.choice === 'all' ? [{ name: 'Contacts and meetings', events: this.events.filter(({ isSignificant }) => !isSignificant) }] : [];
    const patterns = this.patterns.map(({ kind }) => ({ name: capital(spaced(kind)), events: chosenEvents(this.events, kind) }));
    return [{ name: 'Significant events', events: chosenEvents(this.events, 'significant') }, ...others, ...patterns].filter(({ events }) => events.length > 0);
  }

  private choose(event: Event) {
    this.choice = (event.target as HTMLSelectElement).value as Choice;
    this.current = this.shown.length - 1;
  }

  private go(to: number) {
    this.current = Math.max(0, Math.min(to, this.shown.length - 1));
  }

  private readonly key = (event: KeyboardEvent) => {
    const { current } = this;
    const to = ({ ArrowLeft: current - 1, ArrowDown: current - 1, ArrowRight: current + 1, ArrowUp: current + 1, PageDown: current - page, PageUp: current + page, Home: 0, End: Infinity } as Record<string, number>)[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.go(to);
  };

  /** The event nearest to where the line was pressed. */
  private point(click: MouseEvent, scale: Scale) {
    const box = (click.currentTarget as HTMLElement).getBoundingClientRect(), at = (click.clientX - box.left) / box.width;
    const far = ({ date }: CaseEvent) => Math.abs(scale.at(date) - at), { shown } = this;
    this.go(shown.reduce((nearest, event, i) => far(event) < far(shown[nearest]!) ? i : nearest, 0));
  }
}

function kindOf({ kind, pattern }: CaseEvent): string {
  return spaced(pattern ?? kind);
}
