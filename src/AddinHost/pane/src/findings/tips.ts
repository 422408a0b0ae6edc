import type { Tip } from '../api/types';

export interface TipDescription {
  readonly tip: Tip;
  readonly name: string;
  /** What a good record does, in one sentence. */
  readonly about: string;
}

/** The eleven recording tips in the order of their initials: PARTNERSHIP. */
export const tips: readonly TipDescription[] = [
  { tip: 'person-centred', name: 'Person-centred', about: 'The person is heard in their own words, and no label stands in for them.' },
  { tip: 'accurate', name: 'Accurate', about: 'How much, how many and when: a reader years from now can tell.' },
  { tip: 'real', name: 'Real', about: 'It says what happened, neither softened nor sharpened.' },
  { tip: 'timely', name: 'Timely', about: 'Entries are dated, and late ones say that they are late.' },
  { tip: 'no-jargon', name: 'No jargon', about: 'The person it is about can read every sentence.' },
  { tip: 'evidence-based', name: 'Evidence-based', about: 'Opinion is told from fact, and says what it rests on.' },
  { tip: 'reading-previous', name: 'Reading the previous record', about: 'What earlier records warned of is not lost.' },
  { tip: 'succinct', name: 'Succinct', about: 'Each point is made once, in few words.' },
  { tip: 'holistic', name: 'Holistic', about: 'The whole of the person’s life and support is in view.' },
  { tip: 'it-compliant', name: 'IT compliant', about: 'Every field is filled, and the file works for all its readers.' },
  { tip: 'professional', name: 'Professional', about: 'It reads as a record, not as a message or a chat.' },
];

export function describe(tip: Tip): TipDescription {
  return tips.find((description) => description.tip === tip)!;
}
