import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { checkReadiness, makeCleanCopy, previewCleanCopy } from '../../api/clean-copies';
import type { CleanCopyChoices, CleanCopyPlan, Digest, Readiness, ReadinessItem } from '../../api/types';
import { download } from '../../document/download';
import { counted } from '../../findings/groups';
import { lengthOf } from '../../review/length';
import type { ReviewSession } from '../../review/review-session';
import { shared } from '../styles';
import { tell } from '../tell';
import './clean-copy-form';
import type { CleanCopyForm } from './clean-copy-form';

/** Whether the document can be filed or sent, what stands in the way with its fix, and the clean copy. Tells `place-chosen`, and
 * `comments-asked` or `changes-asked` where each must be gone through. */
@customElement('ready-view')
export class ReadyView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 0 12px 12px; }
    h2 { padding-bottom: 4px; font-weight: var(--fontWeightSemibold); }
    li { display: grid; gap: 4px; margin-bottom: 8px; padding: 10px 12px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); overflow-wrap: anywhere; }
    .severity { display: inline-block; padding: 0 6px; border: 1px solid currentColor; border-radius: var(--borderRadiusMedium); }
    .problem { color: var(--colorPaletteRedForeground1, CanvasText); }
    .row { display: flex; flex-wrap: wrap; gap: 8px; }
    .length { padding-block: 4px 12px; }
  `];

  @property({ attribute: false }) session!: ReviewSession;
  /** As the document stood when the session last read it. */
  @property({ attribute: false }) digest!: Digest;
  @state() private report: Readiness | undefined;
  @state() private plan: CleanCopyPlan | undefined;
  /** Of each item the place that was last gone to. */
  @state() private places: ReadonlyMap<string, number> = new Map();
  @query('clean-copy-form') private form!: CleanCopyForm | null;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('digest')) void this.check();
  }

  override render() {
    const { report, plan } = this;
    if (!report || !plan) return html`<p class="quiet">Looking through the document …</p>`;
    const problems = report.items.filter(({ severity }) => severity === 'problem').length;
    return html`
      <h2>${problems === 0 ? 'Ready to go out' : `${counted(problems, 'thing')} to see to before it goes out`}</h2>
      <p class="quiet length">${lengthOf(report.length)}</p>
      <ul>${report.items.map((item) => this.item(item))}</ul>
      <clean-copy-form .plan=${plan} @copy-asked=${(event: CustomEvent<CleanCopyChoices>) => this.session.run(() => this.copy(event.detail))}></clean-copy-form>`;
  }

  private item(item: ReadinessItem) {
    const { id, severity, message, why, targets, fix } = item, at = this.places.get(id);
    return html`<li>
      <span>${severity === 'problem' ? html`<span class="severity problem small">To do</span>` : html`<span class="severity small">Advice</span>`} ${message}</span>
      <span class="quiet small">${why}</span>
      <span class="strong">${fix.title}.</span>
      <div class="row">
        ${fix.step ? html`<fluent-button @click=${() => this.form?.focus()}>To the clean copy<span class="hidden">: ${message}</span></fluent-button>` : nothing}
        ${id === 'open-comments' ? html`<fluent-button @click=${() => tell(this, 'comments-asked')}>Go through them<span class="hidden">: ${message}</span></fluent-button>` : nothing}
        ${id === 'tracked-changes' ? html`<fluent-button @click=${() => tell(this, 'changes-asked')}>Go through them<span class="hidden">: ${message}</span></fluent-button>` : nothing}
        ${targets.length > 0 ? html`<fluent-button @click=${() => this.show(item)}>${at === undefined ? 'Show the place' : `Show the next (${at + 1} of ${targets.length})`}<span class="hidden">: ${message}</span></fluent-button>` : nothing}
      </div></li>`;
  }

  private show({ id, targets }: ReadinessItem) {
    const at = ((this.places.get(id) ?? -1) + 1) % targets.length;
    this.places = new Map(this.places).set(id, at);
    tell(this, 'place-chosen', targets[at]);
  }

  private async copy(choices: CleanCopyChoices): Promise<void> {
    const { document } = this.session;
    const copy = await makeCleanCopy(await document.read(new AbortController().signal), choices);
    const name = `${document.name.replace(/\.\w+$/, '')} – clean copy.docx`;
    if (document.openAnother) this.session.set({ told: await document.openAnother(name, copy, 'The clean copy') });
    else {
      download(name, copy);
      this.session.set({ told: `The clean copy is among your downloads as ${name}. This document is as it was.` });
    }
  }

  private async check(): Promise<void> {
    const { digest } = this, { signal } = new AbortController();
    try {
      const document = await this.session.document.read(signal);
      const [report, plan] = await Promise.all([checkReadiness(document), previewCleanCopy(document)]);
      if (digest !== this.digest) return;
      this.report = report;
      this.plan = plan;
      this.places = new Map();
    } catch (error) {
      this.session.fail(error, () => this.check());
    }
  }
}
