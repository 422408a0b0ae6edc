import {
  AuthError, type AuthenticationResult, createNestablePublicClientApplication, createStandardPublicClientApplication, InteractionRequiredAuthError, type IPublicClientApplication,
} from '@azure/msal-browser';
import { Problem } from '../api/recording-api';
import { isInWord, isNested, loginHint } from '../document/word/sign-in';
import { type Challenge, type Request, refusalOf, requestOf } from './challenge';
import { dialogToken } from './dialog-token';
import { configurationOf, type SignIn } from './settings';

const signedOut = 'You are not signed in. Your document is untouched. Try again, and sign in when you are asked; if no window opens, allow pop-ups for this page.';

/** What the client library calls a no of the writer's, or of her directory, to which no other way of asking would give a yes. */
const refusals = ['access_denied', 'user_cancelled', 'user_canceled'];

let application: Promise<IPublicClientApplication> | undefined;
let asking: { readonly challenge: string; readonly token: Promise<string> } | undefined;

/** A token for the API. Requests that come together share one question to the writer; another question waits for the one before.
 * @param challenge given where the last token was refused
 * @throws {Problem} the writer did not sign in, or did not agree */
export function tokenFor(settings: SignIn, challenge?: Challenge): Promise<string> {
  const key = JSON.stringify(challenge ?? null);
  if (asking?.challenge === key) return asking.token;
  const before = asking?.token;
  const own = { challenge: key, token: (before ? before.catch(() => undefined) : Promise.resolve()).then(() => ask(settings, challenge)).catch((error: unknown) => {
    throw error instanceof Problem ? error : refusalOf(challenge, signedOut);
  }).finally(() => { if (asking === own) asking = undefined; }) };
  asking = own;
  return own.token;
}

async function ask(settings: SignIn, challenge: Challenge | undefined): Promise<string> {
  if (isInWord() && !isNested()) return await dialogToken(challenge);
  const request = requestOf(settings, challenge);
  try {
    const msal = await start(settings);
    const { account, accessToken } = await silent(msal, request, challenge) ?? await msal.acquireTokenPopup(request);
    msal.setActiveAccount(account);
    return accessToken;
  } catch (error) {
    if (!isInWord() || error instanceof AuthError && refusals.includes(error.errorCode)) throw error;
    return await dialogToken(challenge);
  }
}

/** What failed to start is started anew the next time. */
function start(settings: SignIn): Promise<IPublicClientApplication> {
  application ??= (isNested() ? createNestablePublicClientApplication : createStandardPublicClientApplication)(configurationOf(settings)).catch((error: unknown) => {
    application = undefined;
    throw error;
  });
  return application;
}

/** Without asking the writer; undefined where only the writer can say, as she must to agree. */
async function silent(msal: IPublicClientApplication, request: Request, challenge: Challenge | undefined): Promise<AuthenticationResult | undefined> {
  const account = msal.getActiveAccount();
  if (challenge?.consent || !account && !isNested()) return undefined;
  try {
    if (account) return await msal.acquireTokenSilent({ ...request, account, forceRefresh: challenge !== undefined });
    const hint = await loginHint();
    return await msal.ssoSilent({ ...request, ...(hint ? { loginHint: hint } : {}) });
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return undefined;
    throw error;
  }
}
