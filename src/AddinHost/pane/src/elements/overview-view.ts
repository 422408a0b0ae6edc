import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scope } from '../api/recording-api';
import type { Checked, Finding } from '../api/types';
import type { Dismissal } from '../document/own-part';
import { factsOf } from '../findings/facts';
import { counted, groupByTip } from '../findings/groups';
import { preferences } from '../preferences';
import { shared } from './styles';
import { tell } from './tell';
import './tip-overview';

/** What a check found, before its findings one by one. Tells `tip-chosen` (without a tip: all), `scope-asked`,
 * `marks-asked`, `reading-asked`, `reasoning-asked`, `dismissed-asked` and `reference-asked`. */
@customElement('overview-view')
export class OverviewView extends LitElement {
  static override styles = [shared, css`
    :host { overflow-y: auto; padding: 12px; }
    .top { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; justify-content: space-between; padding-bottom: 8px; }
    h2 { font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 12px; margin: 0; padding: 12px 8px; }
    dd { margin: 0; }
    .more { display: flex; flex-wrap: wrap; gap: 8px; }
    .warning { padding: 8px; margin-bottom: 8px; border: 1px solid var(--colorStatusWarningBorder1, CanvasText); border-radius: var(--borderRadiusMedium); }
  `];

  @property({ attribute: false }) result!: Checked;
  @property({ attribute: false }) findings: readonly Finding[] = [];
  @property({ type: Boolean, attribute: 'can-change' }) canChange = false;
  @property({ attribute: false }) scope: Scope = {};
  @property({ attribute: false }) looked: string | undefined;
  @property({ attribute: false }) dismissals: readonly Dismissal[] = [];

  /** Until the scope has come, all of the document is checked, as it now reads. The findings are what she asks for next. */
  override firstUpdated() {
    import('./check-scope').catch(() => undefined);
    import('./findings-view').catch(() => undefined);
  }

  override render() {
    const { findings, dismissals } = this;
    const leftOut = dismissals.length + preferences().rulesOff.length;
    return html`
      <div class="top">
        <h2>${findings.length === 0 ? 'Nothing to point out' : counted(findings.length, 'finding')}</h2>
        ${findings.length > 0 ? html`<fluent-button appearance="primary" @click=${() => tell(this, 'tip-chosen')}>Go through them</fluent-button>` : nothing}
      </div>
      ${this.result.document.warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
      <check-scope .scope=${this.scope} .looked=${this.looked}></check-scope>
      <tip-overview .groups=${groupByTip(findings)}></tip-overview>
      <dl>${factsOf(this.result.document).map(({ name, value, meaning }) => html`
        <dt class="quiet">${name}</dt><dd>${value}${meaning ? html`<span class="quiet small"><br>${meaning}</span>` : nothing}</dd>`)}</dl>
      <div class="more">
        <fluent-button @click=${() => tell(this, 'reading-asked')}>As they will read it</fluent-button>
        ${this.result.reasoning?.length ? html`<fluent-button @click=${() => tell(this, 'reasoning-asked')}>Chain of reasoning</fluent-button>` : nothing}
        ${this.canChange ? html`<fluent-button @click=${() => tell(this, 'marks-asked')}>Mark in the document</fluent-button>` : nothing}
      ${leftOut > 0 ? html`<fluent-button @click=${() => tell(this, 'dismissed-asked')}>Dismissed and turned off (${leftOut})</fluent-button>` : nothing}
        <fluent-button @click=${() => tell(this, 'reference-asked')}>Rules and words</fluent-button>
      </div>`;
  }
}
