import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Digest, DigestRevision } from '../../api/types';
import { counted } from '../../findings/groups';
import { everything, type Filter } from '../../review/entries';
import { kinds, when } from '../../review/words';
import { shared } from '../styles';
import { tell } from '../tell';

/** Who took part, and which comments and changes are wanted. Tells `filter-chosen`. */
@customElement('digest-filter')
export class DigestFilter extends LitElement {
  static override styles = [shared, css`
    :host { padding-bottom: 8px; }
    .authors button { display: grid; width: 100%; padding: 6px 8px; }
    .authors button:hover { background: var(--colorSubtleBackgroundHover); }
    .authors button[aria-pressed=true] { box-shadow: inset 3px 0 var(--colorBrandStroke1, Highlight); }
    .name { overflow-wrap: anywhere; font-weight: var(--fontWeightSemibold); }
    summary { min-height: 44px; padding: 12px 0; cursor: pointer; }
    .fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); gap: 8px; padding-bottom: 8px; }
    .fields label { display: grid; gap: 2px; }
    label.check { display: flex; gap: 8px; align-items: center; min-height: 44px; }
  `];

  @property({ attribute: false }) digest!: Digest;
  @property({ attribute: false }) filter: Filter = everything;
  @property({ attribute: false }) looked: string | undefined;

  override render() {
    const { filter, digest, looked } = this, { authors } = digest;
    const used = new Set(digest.revisions.map(({ kind }) => kind));
    return html`
      <ul class="authors">${authors.map(({ name, comments, open, revisions, latest }) => html`<li>
        <button aria-pressed=${filter.author === name} @click=${() => this.choose({ author: filter.author === name ? '' : name })}>
          <span class="name">${name || 'Without a name'}</span>
          <span class="quiet small">${[
            ...comments > 0 ? [counted(comments, 'comment') + (open > 0 ? ` (${open} open)` : '')] : [], ...revisions > 0 ? [counted(revisions, 'change')] : [], ...latest ? [`last ${when(latest)}`] : [],
          ].join(', ')}</span></button></li>`)}</ul>
      ${looked === undefined ? nothing : html`<label class="check"><input type="checkbox" .checked=${filter.isNew} @change=${(event: Event) => this.choose({ isNew: on(event) })}>New since I last looked (${when(looked)})</label>`}
      ${authors.length === 0 ? nothing : html`<label class="check"><input type="checkbox" .checked=${filter.isOpen} @change=${(event: Event) => this.choose({ isOpen: on(event) })}>Open only</label>
      <details><summary class="quiet">Filter by kind and date</summary><div class="fields">
        <label>Kind<select @change=${(event: Event) => this.choose({ kind: value(event) as Filter['kind'] })}>
          <option value="" ?selected=${filter.kind === ''}>Everything</option><option value="comment" ?selected=${filter.kind === 'comment'}>Comments</option>
          ${(Object.keys(kinds) as DigestRevision['kind'][]).filter((kind) => used.has(kind)).map((kind) => html`<option value=${kind} ?selected=${filter.kind === kind}>${kinds[kind]}</option>`)}</select></label>
        <label>From<input type="date" .value=${filter.from} @change=${(event: Event) => this.choose({ from: value(event) })}></label>
        <label>To<input type="date" .value=${filter.to} @change=${(event: Event) => this.choose({ to: value(event) })}></label>
      </div></details>`}`;
  }

  private choose(choice: Partial<Filter>) {
    tell(this, 'filter-chosen', { ...this.filter, ...choice });
  }
}

function on(event: Event): boolean {
  return (event.target as HTMLInputElement).checked;
}

function value(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
