import { css, html, LitElement, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { OpenDocument } from '../document/open-document';
import type { RecordQuotation } from '../api/types';
import { type PaneView, type ViewEntry, views } from '../views';
import { CheckView } from './check-view';
import type { RecordsView } from './records/records-view';
import { shared } from './styles';
import './view-tabs';

/** The task pane beside an open document: its views, of which one is seen. */
@customElement('recording-pane')
export class RecordingPane extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; grid-template-rows: auto minmax(0, 1fr); height: 100%; min-height: 0; background: var(--colorNeutralBackground2); }
    :host([in-word]) { --cleared: 52px; }
    .view { min-height: 0; }
    .view > * { height: 100%; }
  `];

  @property({ attribute: false }) document!: OpenDocument;
  @property({ attribute: false }) views: readonly ViewEntry[] = views;
  @state() private current = '';
  private opened = new Map<string, PaneView>();

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('document')) return;
    this.opened = new Map();
    void this.open(this.views[0]!.id);
  }

  override render() {
    return html`
      <view-tabs .views=${this.views} .current=${this.current} @view-asked=${(event: CustomEvent<string>) => this.open(event.detail)}></view-tabs>
      <div class="view" @earlier-asked=${this.showEarlier} @view-asked=${(event: CustomEvent<string>) => this.show(event.detail)}>${[...this.opened].map(([id, view]) => {
        view.hidden = id !== this.current;
        return view;
      })}</div>`;
  }

  /** Opens a view; what is in the others stays there.
   * @param id as the table of views names it */
  async open(id: string): Promise<PaneView | undefined> {
    const entry = this.views.find((view) => view.id === id), before = this.opened.get(id), { document } = this;
    const view = before ?? await entry?.open();
    if (!view || document !== this.document) return undefined;
    view.document = document;
    this.opened.set(id, view);
    this.current = id;
    this.requestUpdate();
    await this.updateComplete;
    if (before) await view.asked?.();
    return view;
  }

  /** Comes back to a view as it was left. */
  private show(id: string) {
    if (this.opened.has(id)) this.current = id;
  }

  private async showEarlier(event: CustomEvent<RecordQuotation>) {
    const view = await this.open('records') as RecordsView | undefined;
    view?.showRecord(event.detail);
  }

  /** Goes to the finding after the current one. */
  async showNext(): Promise<void> {
    const check = this.current === 'check' ? this.opened.get('check') : await this.open('check');
    if (check instanceof CheckView) await check.showNext();
  }

  override focus(): void {
    this.opened.get(this.current)?.focus();
  }
}
