import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { CaseAnswer, OpenTask, RecordQuotation, VitalFlag } from '../../api/types';
import type { Acknowledgement } from '../../document/own-part';
import { counted } from '../../findings/groups';
import { shared } from '../styles';
import { factRow, patternRow, personRow, strandRow, taskRow } from './case-facts';
import './case-search';
import './case-timeline';
import './flag-list';
import './long-list';
import './record-line';

/** What the records of a case say, under headings that open. */
@customElement('case-view')
export class CaseView extends LitElement {
  static override styles = [shared, css`
    :host { display: grid; gap: 8px; align-content: start; }
    details { padding: 0 10px; border: 1px solid var(--colorNeutralStroke2); border-radius: var(--borderRadiusLarge); background: var(--colorNeutralBackground1); }
    details[open] { padding-bottom: 8px; }
    summary { min-height: 44px; padding: 10px 0; cursor: pointer; font-weight: var(--fontWeightSemibold); }
    summary h3 { display: inline; }
    .unreadable { padding: 8px; border: 1px solid var(--colorStatusWarningBorder1, CanvasText); border-radius: var(--borderRadiusMedium); overflow-wrap: anywhere; }
    .unreadable li { padding-top: 4px; }
  `];

  @property({ attribute: false }) caseId = '';
  @property({ attribute: false }) answer!: CaseAnswer;
  @property({ attribute: false }) acknowledgements: ReadonlyMap<string, Acknowledgement> = new Map();
  @property({ type: Boolean, attribute: 'can-quote' }) canQuote = false;

  override render() {
    const { answer: { summary, unreadable, records }, caseId, canQuote, line } = this;
    const [open, done] = [summary.tasks.filter((task) => task.isOpen), summary.tasks.filter((task) => !task.isOpen)];
    return html`
      <p class="quiet">${counted(records, 'record')}. Every line stands in a record; nothing is put in other words.</p>
      ${unreadable.length > 0 ? html`<div class="unreadable"><p>${counted(unreadable.length, 'record')} could not be read and ${unreadable.length === 1 ? 'is' : 'are'} not in this:</p>
        <ul>${unreadable.map(({ name, problem }) => html`<li><span class="strong">${name}</span>: ${problem}</li>`)}</ul></div>` : nothing}
      <case-search .caseId=${caseId} ?can-quote=${canQuote}></case-search>
      ${this.flags()}
      ${this.section('Key facts', summary.facts, (fact: typeof summary.facts[number]) => factRow(fact, line), true)}
      ${this.section('People and professionals', summary.people, (person: typeof summary.people[number]) => personRow(person, line))}
      ${summary.chronology.length === 0 ? nothing : html`<details open><summary><h3>Timeline (${summary.chronology.length})</h3></summary>
        <case-timeline .events=${summary.chronology} .patterns=${summary.patterns} ?can-quote=${canQuote}></case-timeline></details>`}
      ${this.section('Still to be done', open, this.task, true)}
      ${this.section('Patterns', summary.patterns, (pattern: typeof summary.patterns[number]) => patternRow(pattern, line))}
      ${this.section('Support and money', summary.strands, (strand: typeof summary.strands[number]) => strandRow(strand, line), true)}
      ${this.section('Done', done, this.task)}`;
  }

  private flags() {
    const known = this.answer.summary.flags.filter((flag: VitalFlag) => !flag.isInForce || this.acknowledgements.has(flag.id));
    return known.length === 0 ? nothing : html`<details open><summary><h3>Warnings and instructions (${known.length})</h3></summary>
      <flag-list .flags=${known} .acknowledgements=${this.acknowledgements} ?can-quote=${this.canQuote}></flag-list></details>`;
  }

  private section<T>(name: string, items: readonly T[], row: (item: T) => TemplateResult, isOpen = false) {
    return items.length === 0 ? nothing : html`<details ?open=${isOpen}><summary><h3>${name} (${items.length})</h3></summary><long-list .items=${items} .row=${row}></long-list></details>`;
  }

  private readonly task = (task: OpenTask) => taskRow(task, this.line, new Date().toISOString().slice(0, 10));

  private readonly line = (quotation: RecordQuotation) => html`<record-line .quotation=${quotation} ?can-quote=${this.canQuote}></record-line>`;
}
