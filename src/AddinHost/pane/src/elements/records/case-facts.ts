import { html, nothing, type TemplateResult } from 'lit';
import type { CasePerson, EventPattern, FundingStrand, KeyFact, OpenTask, RecordQuotation } from '../../api/types';
import { counted } from '../../findings/groups';
import { capital, day, month, spaced, sourceOf } from '../../records/words';

type Line = (quotation: RecordQuotation) => TemplateResult;

const facts: Record<KeyFact['kind'], string> = {
  'name': 'Name', 'known-as': 'Likes to be called', 'date-of-birth': 'Date of birth', 'reference': 'Reference', 'address': 'Address', 'language': 'Language',
  'communication': 'Communication', 'legal-status': 'Legal status', 'gp': 'GP', 'school': 'School', 'allergy': 'Allergy',
};

/** A fact with its history; values that contradict each other stand side by side. */
export function factRow({ kind, values, hasChanged, isContradicted, whose }: KeyFact, line: Line): TemplateResult {
  const shown = hasChanged ? [...values].reverse() : values;
  return html`<p class="strong">${facts[kind]}${whose ? ` (${whose})` : nothing}</p>
    ${isContradicted ? html`<p class="warn">The records contradict each other.</p>` : hasChanged ? html`<p class="quiet small">It changed; the latest stands first.</p>` : nothing}
    <div class=${isContradicted ? 'beside' : ''}>${shown.map(({ value, quotations }) => html`<div>
      <p>${value}${quotations.length > 1 ? html` <span class="quiet small">(${counted(quotations.length, 'time')}, last on ${day(quotations.at(-1)!.source.date)})</span>` : nothing}</p>
      ${line(quotations[0]!)}</div>`)}</div>`;
}

export function personRow({ name, role, first, last, firstSource, lastSource, records }: CasePerson, line: Line): TemplateResult {
  return html`<p><span class="strong">${name}</span>, ${role}</p>
    <p class="quiet small">In ${counted(records, 'record')}, from ${day(firstSource.date)} to ${day(lastSource.date)}.</p>
    ${first ? line(first) : html`<p class="quiet small">As author: ${sourceOf(firstSource)}</p>`}
    ${last && last !== first && last.words !== first?.words ? line(last) : nothing}`;
}

/** @param today year-month-day */
export function taskRow({ said, who, due, done }: OpenTask, line: Line, today: string): TemplateResult {
  return html`<p><span class="strong">${who ?? 'Somebody'}</span>${due ? html`, ${!done && due < today ? html`<span class="warn">was due by ${day(due)}</span>` : `by ${day(due)}`}` : ', no day given'}</p>
    ${line(said)}${done ? html`<p>Done:</p>${line(done)}` : nothing}`;
}

export function patternRow({ kind, events, months }: EventPattern, line: Line): TemplateResult {
  const most = Math.max(...months.map((each) => each.events));
  return html`<p class="strong">${capital(spaced(kind))}: ${counted(events.length, 'time')}</p>
    <p class="quiet small">From ${day(events[0]!.date)} to ${day(events.at(-1)!.date)}, most in ${months.filter((each) => each.events === most).slice(0, 3).map((each) => month(each.month)).join(', ')} (${most}).</p>
    ${events.slice(-3).map((event) => line(event.accounts[0]!))}
    ${events.length > 3 ? html`<p class="quiet small">The latest three of ${events.length}. The timeline shows them all.</p>` : nothing}`;
}

/** What the first record gives beside what the last gives. */
export function strandRow({ strand, amounts, isDropped, isLostWithoutReason, reason }: FundingStrand, line: Line): TemplateResult {
  const first = amounts[0]!, last = amounts.at(-1)!;
  return html`<p class="strong">${capital(strand)}</p>
    ${isLostWithoutReason ? html`<p class="warn">${isDropped ? 'A later record leaves this out' : 'A later record gives less'}, and no reason is given.</p>` : nothing}
    <div class="beside"><div><p class="quiet small">Before</p><p>${amount(isDropped ? last : first)}</p>${line((isDropped ? last : first).quotation)}</div>
      <div><p class="quiet small">Now</p>${isDropped ? html`<p>Not mentioned</p>` : html`<p>${amount(last)}</p>${last === first ? nothing : line(last.quotation)}`}</div></div>
    ${reason ? html`<p>The reason given:</p>${line(reason)}` : nothing}`;
}

function amount({ value, unit }: FundingStrand['amounts'][number]): string {
  if (value == null) return 'No figure';
  const figure = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return unit === 'pounds-a-week' ? `£${figure} a week` : unit === 'nights-a-week' && value < 1 ? `${Math.round(value * 52)} nights a year` : `${figure} ${(value === 1 ? unit.replace('s-', '-') : unit).replaceAll('-', ' ')}`;
}
