import '@fluentui/web-components/button.js';
import { css, html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { listRules } from '../../api/recording-api';
import { getSettings, saveSettings, type ShownSettings } from '../../api/settings';
import { listTemplates } from '../../api/templates';
import type { OrganisationSettings, Rule, TemplateSummary } from '../../api/types';
import { tips } from '../../findings/tips';
import { Deeds } from '../reports/deeds';
import { shared } from '../styles';
import { tell } from '../tell';

type RuleSetting = NonNullable<OrganisationSettings['rules']>[string];
type Nation = NonNullable<OrganisationSettings['nation']>;

const nations: readonly [Nation, string][] = [['england', 'England'], ['wales', 'Wales'], ['scotland', 'Scotland'], ['northern-ireland', 'Northern Ireland']];
const choices: readonly [RuleSetting, string][] = [['advice', 'On, as advice'], ['problem', 'On, as a problem'], ['off', 'Off']];

/** The organisation's settings, for those who may change them. Tells `settings-saved` and `reference-asked`. */
@customElement('settings-view')
export class SettingsView extends LitElement {
  static override styles = [shared, css`
    :host { position: relative; overflow-y: auto; padding: 12px; }
    h2 { padding: 12px 0 4px; font-size: var(--fontSizeBase500); line-height: var(--lineHeightBase500); font-weight: var(--fontWeightSemibold); }
    h3 { padding: 12px 0 4px; font-weight: var(--fontWeightSemibold); }
    label { display: grid; gap: 4px; padding-block: 4px; overflow-wrap: anywhere; }
    textarea { width: 100%; min-height: 88px; padding: 8px; font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); }
    textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
    summary { min-height: 44px; padding: 12px 0; cursor: pointer; }
    .row { position: sticky; bottom: -12px; margin-inline: -12px; padding: 8px 12px 12px; background: var(--colorNeutralBackground2); border-top: 1px solid var(--colorNeutralStroke2); }
  `];

  @state() private shown: ShownSettings | undefined;
  @state() private settings: OrganisationSettings = {};
  @state() private rules: readonly Rule[] = [];
  @state() private templates: readonly TemplateSummary[] = [];
  private readonly deeds = new Deeds(this);

  override connectedCallback() {
    super.connectedCallback();
    void this.deeds.run(async () => {
      const [rules, templates, shown] = await Promise.all([listRules(), listTemplates(), getSettings()]);
      this.rules = rules;
      this.templates = templates;
      this.take(shown);
    });
  }

  override render() {
    return html`
      <fluent-button @click=${() => tell(this, 'reference-asked')}>Rules and words</fluent-button>
      <h2>Settings of your organisation</h2>
      <p class="quiet">They hold for everybody from the next check on.</p>
      ${this.deeds.render()}
      <p role="status">${this.deeds.said}</p>
      ${this.shown ? this.form() : nothing}`;
  }

  private form() {
    const { settings } = this;
    return html`<form @submit=${this.save}>
      <label>Bank holidays of<select @change=${(event: Event) => this.change({ nation: valueOf(event) as Nation })}>
        ${nations.map(([value, name]) => html`<option value=${value} ?selected=${settings.nation === value}>${name}</option>`)}</select></label>
      <label>Working days after an event until its record is late
        <input type="number" min="0" max="60" required .value=${String(settings.recordWithinWorkingDays)} @input=${(event: Event) => this.change({ recordWithinWorkingDays: Number(valueOf(event)) })}></label>
      <label>Terms and initials that all your readers know, one a line
        <textarea .value=${(settings.termsAllowed ?? []).join('\n')} @change=${(event: Event) => this.change({ termsAllowed: lines(valueOf(event)) })}></textarea></label>
      <details><summary class="strong">Page limits</summary>${this.templates.map(({ id, title, pageLimit }) => html`<label>${title}
        <input type="number" min="1" max="1000" placeholder=${pageLimit ? String(pageLimit.pages) : 'none'} .value=${String(settings.pageLimits?.[id] ?? '')}
          @input=${(event: Event) => this.change({ pageLimits: changed(settings.pageLimits, id, valueOf(event) === '' ? undefined : Number(valueOf(event))) })}></label>`)}</details>
      <details><summary class="strong">Rules</summary>${tips.map(({ tip, name }) => html`<h3>${name}</h3>
        ${this.rules.filter((rule) => rule.tip === tip).map((rule) => this.ruleChoice(rule))}`)}</details>
      <div class="row"><fluent-button appearance="primary" type="submit">Save for everybody</fluent-button></div></form>`;
  }

  private ruleChoice({ id, title }: Rule) {
    const set = this.settings.rules?.[id];
    return html`<label>${title}<select @change=${(event: Event) => this.change({ rules: changed(this.settings.rules, id, (valueOf(event) || undefined) as RuleSetting | undefined) })}>
      <option value="" ?selected=${set === undefined}>As Recording has it</option>
      ${choices.map(([value, name]) => html`<option value=${value} ?selected=${set === value}>${name}</option>`)}</select></label>`;
  }

  private change(part: Partial<OrganisationSettings>) {
    this.settings = { ...this.settings, ...part };
    this.deeds.say('');
  }

  private take(shown: ShownSettings) {
    this.shown = shown;
    this.settings = shown.settings;
  }

  private save(event: Event) {
    event.preventDefault();
    void this.deeds.run(async () => {
      this.take(await saveSettings(this.settings, this.shown!.etag));
      this.deeds.say('Saved.');
      tell(this, 'settings-saved');
    });
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
}

function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter(Boolean);
}

/** The same with one entry set, or taken out. */
function changed<T>(entries: Record<string, T> | undefined, key: string, value: T | undefined): Record<string, T> {
  const others = Object.fromEntries(Object.entries(entries ?? {}).filter(([name]) => name !== key));
  return value === undefined ? others : { ...others, [key]: value };
}
