import '@fluentui/web-components/button.js';
import { css, html, LitElement } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { localTime } from '../../local-time';
import { sharingNote, ways } from '../../review/sharing';
import { shared } from '../styles';
import { tell } from '../tell';

/** Asks with whom the record was shared, when, how, and what they said. Tells `note-asked` with the sentences for the record. */
@customElement('shared-note')
export class SharedNote extends LitElement {
  static override styles = [shared, css`
    form { display: grid; gap: 8px; padding: 12px; margin-block: 16px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    h2 { font-weight: var(--fontWeightSemibold); }
    label { display: grid; gap: 2px; }
    textarea { width: 100%; min-height: 66px; padding: 8px; font: inherit; color: inherit; background: var(--colorNeutralBackground1); border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: var(--borderRadiusMedium); resize: vertical; }
    textarea:focus-visible { outline: 2px solid var(--colorStrokeFocus2, Highlight); }
    fluent-button { justify-self: start; }
  `];

  @property({ attribute: false }) subject: string | undefined;
  @query('form') private form!: HTMLFormElement;

  override render() {
    return html`<form @submit=${this.submit}>
      <h2>Once it was shared</h2>
      <p class="quiet">Put into the record that it was shared, and what they said.</p>
      <label>Shared with<input name="who" required maxlength="200" autocomplete="off" .value=${this.subject ?? ''}></label>
      <label>On<input name="on" type="date" required max=${localTime().slice(0, 10)} .value=${localTime().slice(0, 10)}></label>
      <label>How<select name="how">${ways.map((way) => html`<option value=${way}>I shared it ${way}</option>`)}</select></label>
      <label>What they said, in their own words<textarea name="said" maxlength="5000"></textarea></label>
      <fluent-button appearance="primary" @click=${() => this.form.requestSubmit()}>Put it into the record</fluent-button>
    </form>`;
  }

  private submit(event: SubmitEvent) {
    event.preventDefault();
    const value = (name: string) => (this.form.elements.namedItem(name) as HTMLInputElement).value;
    tell(this, 'note-asked', sharingNote({ who: value('who'), on: value('on'), how: value('how'), said: value('said') }));
  }
}
