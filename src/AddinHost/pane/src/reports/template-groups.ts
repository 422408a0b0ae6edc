import type { TemplateSummary } from '../api/types';

type Kind = NonNullable<TemplateSummary['kind']>;

/** Where a writer looks for a kind of document, in the order of the list. */
const groups: readonly { readonly name: string; readonly kinds: readonly Kind[] }[] = [
  { name: 'Court', kinds: ['court-report'] },
  { name: 'Safeguarding', kinds: ['safeguarding-report'] },
  { name: 'Housing', kinds: ['housing-report'] },
  { name: 'Assessment, plan and review', kinds: ['assessment', 'care-plan', 'review'] },
  { name: 'Notes', kinds: ['case-note', 'daily-record'] },
  { name: 'Letters', kinds: ['letter'] },
];

/** The templates by what they are for; the organisation's own stand first. */
export function groupsOf(templates: readonly TemplateSummary[]): { name: string; templates: TemplateSummary[] }[] {
  return [
    { name: 'Your organisation’s own', templates: templates.filter(({ isOwn }) => isOwn) },
    ...groups.map(({ name, kinds }) => ({ name, templates: templates.filter(({ isOwn, kind }) => !isOwn && kind && kinds.includes(kind)) })),
  ].filter((group) => group.templates.length > 0);
}
