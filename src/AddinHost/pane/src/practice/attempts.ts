import type { PracticeAnswer } from '../api/types';

/** What was written for a scenario, and what its last check said. */
export interface Attempt {
  readonly text: string;
  readonly checked?: { readonly text: string; readonly answer: PracticeAnswer } | undefined;
}

/** By the scenario's id, in memory alone: another view or another document does not lose them, and closing the page does. */
const attempts = new Map<string, Attempt>();

export function attemptAt(scenario: string): Attempt {
  return attempts.get(scenario) ?? { text: '' };
}

export function keepAttempt(scenario: string, attempt: Attempt): void {
  attempts.set(scenario, attempt);
}

/** How many points the last answer that was checked carries; undefined where none was. */
export function coveredIn({ checked }: Attempt): number | undefined {
  return checked?.answer.points.filter(({ state }) => state === 'covered').length;
}
