import { Problem } from '../api/recording-api';
import { askDialog } from '../document/word/sign-in';
import { type Challenge, refusalOf } from './challenge';

/** A token is taken for run out a minute early, so that it lasts as long as its request. */
const early = 60_000;

let known: { readonly token: string; readonly expires: number } | undefined;

/** The writer's token by way of an Office dialog, for a Word that cannot hand out tokens itself.
 * @param challenge given where the last token was refused
 * @throws {Problem} the writer closed the dialog, or it could not be opened */
export async function dialogToken(challenge: Challenge | undefined): Promise<string> {
  if (challenge === undefined && known && known.expires - early > Date.now()) return known.token;
  known = undefined;
  // The fragment is not sent to the server.
  const answer = await askDialog(`${location.origin}/signin-dialog.html#${encodeURIComponent(JSON.stringify(challenge ?? {}))}`).catch(() => {
    throw new Problem('signed-out', 'The sign-in window could not open. Your document is untouched. Allow pop-ups for this page, then try again.');
  });
  if (!answer?.token || !answer.expires)
    throw refusalOf(challenge, 'You are not signed in: the sign-in window was closed. Your document is untouched. Try again when you want to sign in.');
  known = { token: answer.token, expires: answer.expires };
  return known.token;
}
