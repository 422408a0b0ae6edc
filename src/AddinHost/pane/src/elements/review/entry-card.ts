import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { DigestComment } from '../../api/types';
import type { Answer, Sighting } from '../../document/open-document';
import { unreachable } from '../../document/sightings';
import { draftOf, keepDraft } from '../../findings/drafts';
import { quoted } from '../../findings/quoted';
import { type Entry, isComment } from '../../review/entries';
import { deedOf, kindOf, when } from '../../review/words';
import { shared } from '../styles';
import { tell } from '../tell';

/** A comment with its answers, or a tracked change; of the current one also what can be done. While the focus is on it, A accepts a change and
 * X rejects it, R goes to the answer to a comment and E resolves it or opens it again. Tells `entry-chosen` and `answers-asked`. */
@customElement('entry-card')
export class EntryCard extends LitElement {
  static override styles = [shared, css`
    :host { border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); content-visibility: auto; contain-intrinsic-size: auto 100px; }
    :host([current]) { border-color: var(--colorBrandStroke1, Highlight); border-inline-start-width: 4px; }
    .head { display: grid; gap: 4px; width: 100%; padding: 10px 12px; overflow-wrap: anywhere; }
    .head:hover { background: var(--colorSubtleBackgroundHover); }
    .text { white-space: pre-line; }
    .reply { padding-inline-start: 12px; border-inline-start: 2px solid var(--colorNeutralStroke2); white-space: pre-line; }
    .new { display: inline-block; padding: 0 6px; border: 1px solid currentColor; border-radius: var(--borderRadiusMedium); }
    .changed { color: var(--colorStatusWarningForeground1, CanvasText); }
    .deeds { display: grid; gap: 8px; padding: 0 12px 12px; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; }
    label { flex: 1 1 10rem; display: grid; gap: 2px; }
    textarea { width: 100%; min-height: 66px; padding: 8px; font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); resize: vertical; }
    textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
  `];

  @property({ attribute: false }) entry!: Entry;
  @property({ attribute: false }) sighting: Sighting | undefined;
  @property({ type: Boolean, reflect: true }) current = false;
  @property({ type: Boolean, attribute: 'is-new' }) isNew = false;
  @property({ type: Boolean, attribute: 'is-busy' }) isBusy = false;
  @property({ type: Boolean, attribute: 'can-answer' }) canAnswer = false;
  @property({ type: Boolean, attribute: 'can-settle' }) canSettle = false;
  @query('.head') private head!: HTMLElement;
  @query('textarea') private reply!: HTMLTextAreaElement | null;

  constructor() {
    super();
    this.addEventListener('keydown', this.key);
  }

  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('entry');
    if (before && before.id === this.entry.id && isComment(before) && isComment(this.entry) && before.replies.length < this.entry.replies.length) keepDraft(before.id, 'answer', '');
  }

  override focus(): void {
    this.head.focus();
  }

  override render() {
    const { entry, sighting } = this;
    return html`
      <button class="head" aria-expanded=${this.current} aria-keyshortcuts=${isComment(entry) ? 'R E' : 'A X'} @click=${() => tell(this, 'entry-chosen', entry)}>
        <span>${this.isNew ? html`<span class="new small">New</span> ` : nothing}<span class="strong">${entry.author || 'Without a name'}</span> <span class="quiet small">${kindOf(entry)}, ${when(entry.date)}</span></span>
        ${isComment(entry) ? html`<span class="quiet small">${entry.target ? quoted({ target: entry.target }) : 'The document no longer shows its words'}</span><span class="text">${entry.text}</span>
          ${entry.replies.map(({ author, date, text }) => html`<span class="reply"><span class="strong">${author}</span> <span class="quiet small">${when(date)}</span><br>${text}</span>`)}`
          : html`<span>${deedOf(entry)}</span>`}
        ${sighting && sighting !== 'shown' ? html`<span class="changed small">${unreachable[sighting]}</span>` : nothing}
      </button>
      ${this.current && this.canAnswer ? isComment(entry) ? this.answering(entry) : this.settling() : nothing}`;
  }

  private answering(entry: DigestComment) {
    return html`<div class="deeds">
      <label>Your answer<textarea maxlength="20000" .value=${draftOf(entry.id, 'answer')} @input=${() => keepDraft(entry.id, 'answer', this.reply?.value ?? '')}></textarea></label>
      <div class="row">
        <fluent-button appearance="primary" @click=${this.send}>Answer</fluent-button>
        <fluent-button @click=${this.resolve}>${entry.resolved ? 'Open again' : 'Resolve'}</fluent-button>
      </div></div>`;
  }

  private settling() {
    return this.canSettle ? html`<div class="deeds"><div class="row">
      <fluent-button appearance="primary" @click=${() => this.settle('accept')}>Accept</fluent-button>
      <fluent-button @click=${() => this.settle('reject')}>Reject</fluent-button></div></div>` : nothing;
  }

  private key(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.canAnswer || event.composedPath()[0] === this.reply) return;
    const deeds: Record<string, () => unknown> = isComment(this.entry) ? { r: () => this.goToReply(), e: () => this.resolve() } : this.canSettle ? { a: () => this.settle('accept'), x: () => this.settle('reject') } : {};
    const deed = deeds[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  }

  private async goToReply() {
    if (!this.current) tell(this, 'entry-chosen', this.entry);
    await new Promise((drawn) => requestAnimationFrame(drawn));
    this.reply?.focus();
  }

  private send() {
    const comment = this.reply?.value.trim() ?? '';
    if (comment === '') this.reply?.focus();
    else this.ask({ about: this.entry.id, comment }, 'Answered.');
  }

  private resolve() {
    const isResolved = isComment(this.entry) && this.entry.resolved;
    this.ask({ about: this.entry.id, action: isResolved ? 'reopen' : 'resolve' }, isResolved ? 'Open again.' : 'Resolved.');
  }

  private settle(action: 'accept' | 'reject') {
    this.ask({ about: this.entry.id, action }, action === 'accept' ? 'Accepted.' : 'Rejected.');
  }

  private ask(answer: Answer, said: string) {
    if (!this.isBusy) tell(this, 'answers-asked', { answers: [answer], said });
  }
}
