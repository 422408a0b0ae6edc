import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { makePlainCopy, previewPlainCopy } from '../../api/plain-copies';
import type { Digest, PlainCopyPlan, TextParagraph } from '../../api/types';
import { download } from '../../document/download';
import { preferences } from '../../preferences';
import type { ReviewSession } from '../../review/review-session';
import '../name-form';
import '../records/insert-form';
import { shared } from '../styles';
import type { Decisions } from './share-form';
import './share-form';
import './shared-note';

/** The copy for the person whom the record is about, and the note in the record that it was shared.. */
@customElement('share-view')
export class ShareView extends LitElement {
  static override styles = [shared, css`
    :host { position: relative; overflow-y: auto; padding: 0 12px 12px; }
  `];

  @property({ attribute: false }) session!: ReviewSession;
  /** As the document stood when the session last read it. */
  @property({ attribute: false }) digest!: Digest;
  @state() private plan: PlainCopyPlan | undefined;
  /** Whose tracked changes stand in the copy; everyone's until something else is chosen. */
  @state() private accept: readonly string[] | undefined;
  /** The note that waits for its place. */
  @state() private note: string | undefined;
  /** What waits until the writer has given her name. */
  @state() private waiting: (() => unknown) | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('digest')) return;
    this.accept = undefined;
    void this.look();
  }

  override render() {
    const { plan, session } = this;
    if (!plan) return session.problem ? nothing : html`<p class="quiet">Looking through the document …</p>`;
    return html`
      ${this.waiting ? html`<name-form @name-given=${this.goOn} @name-refused=${() => { this.waiting = undefined; }}></name-form>` : nothing}
      <share-form .plan=${plan} .accept=${this.accept ?? plan.changes.map(({ author }) => author)} ?is-busy=${session.isBusy}
        @accept-chosen=${(event: CustomEvent<string[]>) => { this.accept = event.detail; void this.look(); }}
        @copy-asked=${(event: CustomEvent<Decisions>) => this.inName(() => session.run(() => this.copy(event.detail)))}></share-form>
      ${session.document.insert ? html`
        ${this.note === undefined ? nothing : html`<insert-form .document=${session.document} @place-given=${this.place} @place-refused=${() => { this.note = undefined; }}></insert-form>`}
        <shared-note .subject=${plan.subject ?? undefined} @note-asked=${(event: CustomEvent<string>) => this.put(event.detail)}></shared-note>` : nothing}`;
  }

  private async copy(decisions: Decisions): Promise<void> {
    const { document } = this.session;
    const copy = await makePlainCopy(await document.read(new AbortController().signal), { author: preferences().name, accept: [...this.accept ?? this.plan!.changes.map(({ author }) => author)], takeOut: [...decisions.takeOut], keep: [...decisions.keep] });
    const name = `${document.name.replace(/\.\w+$/, '')} – copy to share.docx`, next = 'Read it, go through its tracked changes, and share it when you are content with it.';
    if (document.openAnother) this.session.set({ told: `${await document.openAnother(name, copy, 'The copy')} ${next}` });
    else {
      download(name, copy);
      this.session.set({ told: `The copy is among your downloads as ${name}. ${next}` });
    }
  }

  private put(note: string) {
    this.inName(() => {
      if (this.session.document.hasCursor) void this.insert(note);
      else this.note = note;
    }, false);
  }

  private place({ detail }: CustomEvent<TextParagraph | undefined>) {
    const { note } = this;
    this.note = undefined;
    if (note !== undefined) void this.insert(note, detail ?? undefined);
  }

  private insert(note: string, after?: TextParagraph) {
    const { session } = this;
    return session.run(async () => {
      await session.document.insert?.({ paragraphs: [note] }, preferences().name, after);
      await session.digestNow();
      session.set({ told: 'The record now says that it was shared.' });
    });
  }

  /** Does at once what needs the writer's name, or asks for it first.
   * @param always also where the program around gives it to changes: the copy says who made it */
  private inName(deed: () => unknown, always = true) {
    if ((always || this.session.document.asksName) && preferences().name === '') this.waiting = deed;
    else deed();
  }

  private goOn() {
    this.waiting?.();
    this.waiting = undefined;
  }

  private async look(): Promise<void> {
    const { digest, accept } = this;
    try {
      const plan = await previewPlainCopy(await this.session.document.read(new AbortController().signal), accept);
      if (digest === this.digest && accept === this.accept) this.plan = plan;
    } catch (error) {
      this.session.fail(error, () => this.look());
    }
  }
}
