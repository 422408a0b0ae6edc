import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { listRules } from '../../api/recording-api';
import { getSettings, listTerms } from '../../api/settings';
import type { OrganisationSettings, Rule, Term } from '../../api/types';
import { counted } from '../../findings/groups';
import { tips } from '../../findings/tips';
import { matching } from '../../reference/terms';
import { Deeds } from '../reports/deeds';
import '../rule-help';
import { shared } from '../styles';
import { tell } from '../tell';

/** How many terms are shown at once. */
const most = 50;

/** Every rule by its tip, with why, examples and a switch; and the glossary, to search. Tells `rule-off-asked`, `rule-on-asked`, `settings-asked` and `overview-asked`. */
@customElement('reference-view')
export class ReferenceView extends LitElement {
  static override styles = [shared, css`
    :host { position: relative; overflow-y: auto; padding: 12px; }
    .top { display: flex; flex-wrap: wrap; gap: 8px; }
    h2 { padding: 12px 0 4px; font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
    details { border-bottom: 1px solid var(--colorNeutralStroke2); }
    details details { padding-inline-start: 12px; border: 0; }
    summary { min-height: 44px; padding: 12px 0; cursor: pointer; overflow-wrap: anywhere; }
    .rule { display: grid; gap: 8px; padding-bottom: 12px; justify-items: start; }
    label { display: grid; gap: 4px; padding-block: 4px; }
    dt { padding-top: 8px; font-weight: var(--fontWeightSemibold); overflow-wrap: anywhere; }
    dd { margin: 0; overflow-wrap: anywhere; }
  `];

  /** Ids of rules that the writer has turned off. */
  @property({ attribute: false }) rulesOff: readonly string[] = [];
  @state() private rules: readonly Rule[] = [];
  @state() private terms: readonly Term[] = [];
  @state() private settings: OrganisationSettings | undefined;
  @state() private mayChange = false;
  @state() private sought = '';
  private readonly deeds = new Deeds(this);

  override connectedCallback() {
    super.connectedCallback();
    if (!this.settings) void this.deeds.run(async () => {
      const [rules, terms, shown] = await Promise.all([listRules(), listTerms(), getSettings()]);
      this.rules = rules;
      this.terms = terms;
      this.mayChange = shown.mayChange;
      this.settings = shown.settings;
    });
  }

  override render() {
    return html`
      <div class="top">
        <fluent-button @click=${() => tell(this, 'overview-asked')}>Overview</fluent-button>
        ${this.mayChange ? html`<fluent-button @click=${() => tell(this, 'settings-asked')}>Settings</fluent-button>` : nothing}
      </div>
      ${this.deeds.render()}
      ${this.settings ? [this.ruleList(), this.glossary()] : nothing}`;
  }

  private ruleList() {
    return html`<h2>What is looked for</h2>
      ${tips.map(({ tip, name, about }) => html`<details>
        <summary><span class="strong">${name}</span><br><span class="quiet small">${about}</span></summary>
        ${this.rules.filter((rule) => rule.tip === tip).map((rule) => html`<details>
          <summary>${rule.title}${this.isOff(rule) ? html`<span class="quiet"> (off)</span>` : nothing}</summary>
          <div class="rule">
            <p>${rule.why}</p>
            <rule-help .rule=${rule}></rule-help>
            ${this.settings!.rules?.[rule.id] === 'off' ? html`<p class="quiet">Your organisation has turned this off.</p>`
              : this.rulesOff.includes(rule.id) ? html`<fluent-button @click=${() => tell(this, 'rule-on-asked', rule.id)}>Turn on</fluent-button>`
                : html`<fluent-button @click=${() => tell(this, 'rule-off-asked', rule.id)}>Turn off in all my documents</fluent-button>`}
          </div></details>`)}
      </details>`)}`;
  }

  private glossary() {
    const found = matching(this.terms, this.sought);
    return html`<h2>Words and initials</h2>
      <label>Look for a word<input type="search" autocomplete="off" .value=${this.sought} @input=${(event: Event) => { this.sought = (event.target as HTMLInputElement).value; }}></label>
      <p class="quiet small" role="status">${counted(found.length, 'word')}${found.length > most ? `, of which the first ${most} are shown` : ''}.</p>
      <dl>${found.slice(0, most).map((term) => html`<dt>${term.headword}</dt>
        <dd>${[...term.expansions, ...term.plain].join('; ') || 'say it in your own words'}<br><span class="quiet small">${term.reason}</span></dd>`)}</dl>`;
  }

  private isOff({ id }: Rule): boolean {
    return this.rulesOff.includes(id) || this.settings!.rules?.[id] === 'off';
  }
}
