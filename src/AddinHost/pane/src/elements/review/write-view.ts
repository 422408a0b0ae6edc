import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { checkDocument } from '../../api/recording-api';
import type { Digest, Finding } from '../../api/types';
import { counted } from '../../findings/groups';
import { preferences } from '../../preferences';
import type { ReviewSession } from '../../review/review-session';
import { type Manner, marksOf, takeable, takeBack, writable, writeFindings } from '../../review/write-findings';
import '../finding-choice';
import { shared } from '../styles';
import { tell } from '../tell';

/** Which findings to write into the document as comments or tracked changes, in the reviewer's own name. Tells `name-needed` with what
 * needs it. */
@customElement('write-view')
export class WriteView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 0 12px 12px; }
    h2 { padding-bottom: 4px; font-weight: var(--fontWeightSemibold); }
    fieldset { margin: 8px 0; padding: 0; border: 0; }
    fieldset label { display: flex; gap: 8px; align-items: center; min-height: 44px; }
    .row { position: sticky; bottom: -12px; display: flex; flex-wrap: wrap; gap: 8px; margin-inline: -12px; padding: 8px 12px 12px; background: var(--colorNeutralBackground2); border-top: 1px solid var(--colorNeutralStroke2); }
  `];

  @property({ attribute: false }) session!: ReviewSession;
  /** As the document stood when the session last read it. */
  @property({ attribute: false }) digest!: Digest;
  /** What was written from here. */
  @property({ attribute: false }) written: ReadonlySet<string> = new Set();
  @state() private findings: readonly Finding[] | undefined;
  @state() private manner: Manner = 'comments';
  @state() private chosen: ReadonlySet<string> = new Set();

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('digest')) void this.find();
  }

  override render() {
    const { document, findings, digest } = this;
    if (!document.apply) return html`<p>This document is read-only here, so nothing can be written into it.</p>`;
    if (!findings) return html`<p class="quiet">Checking the document …</p>`;
    const open = this.open(), back = document.history ? 0 : takeable(this, digest).length;
    const left = findings.filter(({ target }) => target).length - open.length;
    return html`
      <h2>Write my findings into the document</h2>
      <p class="quiet">Each stands at its words, in your own name, for whoever works on the document next. Look at them in the Check view first.</p>
      <fieldset><legend class="hidden">How to write them</legend>${this.radio('comments', 'As comments')}${this.radio('changes', 'As tracked changes')}</fieldset>
      ${open.length === 0 ? html`<p>${this.manner === 'comments' ? 'Every finding with a place is in the document already.' : 'No finding has one wording alone. Write them as comments.'}</p>` : html`
        <finding-choice .findings=${open} .chosen=${this.chosen} @findings-chosen=${(event: CustomEvent<ReadonlySet<string>>) => { this.chosen = event.detail; }}></finding-choice>`}
      ${this.manner === 'changes' && left > 0 ? html`<p class="quiet small">${counted(left, 'finding has', 'findings have')} no single wording to propose, and can be written as ${left === 1 ? 'a comment' : 'comments'}.</p>` : nothing}
      <div class="row">
        ${open.length > 0 ? html`<fluent-button appearance="primary" ?disabled=${this.wanted().length === 0} @click=${this.write}>Write ${counted(this.wanted().length, this.manner === 'comments' ? 'comment' : 'change')}</fluent-button>` : nothing}
        ${back > 0 ? html`<fluent-button @click=${() => this.session.run(() => takeBack(this.session))}>Take back what I wrote (${back})</fluent-button>` : nothing}
      </div>`;
  }

  get document() {
    return this.session.document;
  }

  private radio(manner: Manner, text: string) {
    return html`<label><input type="radio" name="manner" .checked=${this.manner === manner} @change=${() => { this.manner = manner; this.chooseAll(); }}>${text}</label>`;
  }

  private open(): Finding[] {
    return writable(this.findings ?? [], this.manner, marksOf(this.digest));
  }

  private wanted(): Finding[] {
    return this.open().filter(({ id }) => this.chosen.has(id));
  }

  private chooseAll() {
    this.chosen = new Set(this.open().map(({ id }) => id));
  }

  private write() {
    const findings = this.wanted(), { manner } = this;
    tell(this, 'name-needed', () => this.session.run(() => writeFindings(this.session, findings, manner)));
  }

  /** The session may be at work: what it fails at, it tells itself. */
  private async find(): Promise<void> {
    const { digest } = this, { signal } = new AbortController();
    try {
      const { findings } = await checkDocument(await this.session.document.read(signal), preferences().rulesOff, signal);
      if (digest !== this.digest) return;
      this.findings = findings;
      this.chooseAll();
    } catch (error) {
      this.session.fail(error, () => this.find());
    }
  }
}
