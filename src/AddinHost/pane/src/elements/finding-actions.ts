import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Finding, Fix, Rule } from '../api/types';
import { draftOf, keepDraft } from '../findings/drafts';
import './dismiss-form';
import { shared } from './styles';
import { tell } from './tell';

/** What can be done about a finding. Tells `changes-asked`, `note-asked` with the finding and the note, and what its forms tell. */
@customElement('finding-actions')
export class FindingActions extends LitElement {
  static override styles = [shared, css`
    :host { padding: 0 12px 12px; }
    .row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding-top: 8px; }
    .fix { overflow-wrap: anywhere; }
    input { flex: 1 1 8rem; }
  `];

  @property({ attribute: false }) finding!: Finding;
  @property({ attribute: false }) rule: Rule | undefined;
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;
  @state() private open: 'dismiss' | 'help' | undefined;
  @state() private copied: string | undefined;
  @query('input') private input!: HTMLInputElement | null;

  override render() {
    const { finding } = this;
    return html`
      ${finding.fixes.map((fix) => this.fix(fix))}
      <div class="row">
        ${this.canChange && finding.target ? html`<fluent-button @click=${this.comment}>Comment</fluent-button>` : nothing}
        ${this.toggle('dismiss', 'Dismiss')}
        ${this.rule ? this.toggle('help', 'Examples') : nothing}
      </div>
      ${this.open === 'dismiss' ? html`<dismiss-form .finding=${finding}></dismiss-form>` : nothing}
      ${this.open === 'help' && this.rule ? html`<rule-help .rule=${this.rule}></rule-help>` : nothing}`;
  }

  private fix(fix: Fix) {
    if (fix.replacement != null) return html`<div class="row">${this.offer(fix.replacement)}</div>`;
    if (fix.note != null) return this.note(fix, fix.note);
    return html`<div class="row"><p class="fix">${fix.asks ?? fix.title}</p></div>
      ${(fix.choices ?? []).map((choice) => html`<div class="row">${this.offer(choice)}</div>`)}
      ${this.canChange && this.finding.target && !fix.choices?.length ? html`<div class="row">
        <input aria-label=${fix.asks ?? fix.title} .value=${draftOf(this.finding.id, 'answer')}
          @input=${(event: Event) => keepDraft(this.finding.id, 'answer', (event.target as HTMLInputElement).value)} @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') this.write(); }}>
        <fluent-button @click=${this.write}>Write it</fluent-button></div>` : nothing}`;
  }

  /** A note to put in after the words, once the writer has said what only she knows. */
  private note(fix: Fix, note: string) {
    return html`<div class="row"><p class="fix">${fix.asks ?? fix.title}</p></div>
      ${this.canChange && this.finding.target ? html`<div class="row">
        <input aria-label=${fix.asks ?? fix.title} maxlength="500" .value=${draftOf(this.finding.id, 'answer')}
          @input=${(event: Event) => keepDraft(this.finding.id, 'answer', (event.target as HTMLInputElement).value)} @keydown=${(event: KeyboardEvent) => { if (event.key === 'Enter') this.putIn(note); }}>
        <fluent-button appearance="primary" @click=${() => this.putIn(note)}>Put a note in</fluent-button></div>` : nothing}
      <p class="quiet small">${note}</p>`;
  }

  private putIn(note: string) {
    const answer = this.input?.value.trim().replace(/^because /i, '').replace(/[.\s]+$/, '');
    if (answer) tell(this, 'note-asked', { finding: this.finding, note: note.replace('…', () => answer) });
  }

  /** Words to write instead: put in with a click, or copied where the document cannot be changed from here. */
  private offer(words: string) {
    return this.canChange && this.finding.target
      ? html`<fluent-button appearance="primary" @click=${() => this.replace(words)}>${words === '' ? 'Take it out' : `Write “${words}”`}</fluent-button>`
      : html`<span class="fix">${words === '' ? 'Take it out.' : html`Write “${words}”`}</span>
        ${words === '' ? nothing : html`<fluent-button @click=${() => this.copy(words)}>${this.copied === words ? 'Copied' : 'Copy'}</fluent-button>`}`;
  }

  override willUpdate() {
    if (this.open === 'help') void import('./rule-help').catch(() => undefined);
  }

  private toggle(form: 'dismiss' | 'help', name: string) {
    return html`<fluent-button role="button" aria-expanded=${this.open === form} @click=${() => { this.open = this.open === form ? undefined : form; }}>${name}</fluent-button>`;
  }

  private write() {
    if (this.input?.value) this.replace(this.input.value);
  }

  private replace(replacement: string) {
    tell(this, 'changes-asked', [{ target: this.finding.target, replacement }]);
  }

  private comment() {
    tell(this, 'changes-asked', [{ target: this.finding.target, comment: `${this.finding.message} ${this.finding.why}` }]);
  }

  private async copy(words: string) {
    await navigator.clipboard.writeText(words);
    this.copied = words;
  }
}
