import type { Template } from '../../src/api/types';

const own = (path: string, control: string, section?: string) => ({ 'x-recording': { path, control, ...section && { section } } });

/** A template as the API gives it, with a field of each kind. */
export const template = {
  id: 'note', title: 'Visit note', purpose: 'A visit.', kind: 'case-note', isOwn: false,
  sections: [
    { id: 'account', heading: 'What happened', required: true, guidance: 'In order.' },
    { id: 'none', heading: 'Nothing is asked here', required: false, guidance: null },
    { id: 'agreed', heading: 'What was agreed', required: true, guidance: null },
  ],
  problems: [],
  schema: {
    type: 'object', title: 'Visit note', required: ['kind', 'account'],
    properties: {
      person: { type: 'object', required: ['name'], properties: {
        name: { type: 'string', title: 'Name', description: 'In full', ...own('person.name', 'text') },
        bornOn: { type: 'string', format: 'date', title: 'Born on', ...own('person.bornOn', 'date') },
      } },
      kind: { type: 'string', title: 'Kind', enum: ['Visit', 'Call'], ...own('kind', 'dropdown') },
      account: { oneOf: [{ type: 'string' }, { type: 'array', items: {} }], title: 'Account', ...own('account', 'rich-text', 'account') },
      actions: { type: 'array', title: 'Actions', ...own('actions[]', 'list', 'agreed'), items: { type: 'object', required: ['what'], properties: {
        what: { type: 'string', title: 'What', ...own('actions[].what', 'multiline', 'agreed') },
        by: { type: 'string', format: 'date', title: 'By when', ...own('actions[].by', 'date', 'agreed') },
      } } },
      addendum: { type: 'boolean', title: 'Addendum', ...own('addendum?', 'condition', 'agreed') },
    },
  },
} as unknown as Template;
