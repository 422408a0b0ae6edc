import { Problem } from '../api/recording-api';
import type { SignIn } from './settings';

/** Why the last token did not do. */
export interface Challenge {
  /** The claims that the directory wants. */
  readonly claims?: string;
  /** The scope in whose name the writer is to agree to what the API needs of her. */
  readonly consent?: string;
}

/** What the directory is asked for. */
export interface Request {
  readonly scopes: string[];
  readonly claims?: string;
  readonly prompt?: 'consent';
}

/** The request that answers a challenge, or the first. */
export function requestOf({ scope }: SignIn, { claims, consent }: Challenge = {}): Request {
  return { scopes: [consent ?? scope], ...claims && { claims }, ...consent && { prompt: 'consent' } };
}

/** What to do where no token was given.
 * @param sentence where no more than signing in was asked for */
export function refusalOf(challenge: Challenge | undefined, sentence: string): Problem {
  return challenge?.consent
    ? new Problem('consent-refused', 'Recording may not open the records for you until you agree to it. Your document is untouched. Try again and agree when you are asked; if you cannot, ask your IT department to grant consent for Recording. If no window opens, allow pop-ups for this page.')
    : new Problem('signed-out', sentence);
}
