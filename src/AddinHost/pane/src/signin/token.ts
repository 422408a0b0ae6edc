import {
  type AuthenticationResult, createNestablePublicClientApplication, createStandardPublicClientApplication, InteractionRequiredAuthError, type IPublicClientApplication,
} from '@azure/msal-browser';
import { Problem } from '../api/recording-api';
import { isInWord, isNested, loginHint } from '../document/word/sign-in';
import { dialogToken } from './dialog-token';
import { configurationOf, type SignIn } from './settings';

interface Request {
  readonly scopes: string[];
  readonly claims?: string;
}

let application: Promise<IPublicClientApplication> | undefined;
let asking: Promise<string> | undefined;

/** A token for the API. Requests that come together share one question to the writer.
 * @param challenge given where the last token was refused: the claims that the directory wants, or nothing
 * @throws {Problem} the writer did not sign in */
export function tokenFor(settings: SignIn, challenge?: string): Promise<string> {
  asking ??= ask(settings, challenge).catch((error: unknown) => {
    if (error instanceof Problem) throw error;
    throw new Problem('signed-out', 'You are not signed in. Your document is untouched. Try again, and sign in when you are asked; if no window opens, allow pop-ups for this page.');
  }).finally(() => { asking = undefined; });
  return asking;
}

async function ask(settings: SignIn, challenge: string | undefined): Promise<string> {
  if (isInWord() && !isNested()) return await dialogToken(challenge);
  const request: Request = { scopes: [settings.scope], ...(challenge ? { claims: challenge } : {}) };
  try {
    const msal = await start(settings);
    const { account, accessToken } = await silent(msal, request, challenge !== undefined) ?? await msal.acquireTokenPopup(request);
    msal.setActiveAccount(account);
    return accessToken;
  } catch (error) {
    if (!isInWord()) throw error;
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

/** Without asking the writer; undefined where only the writer can say. */
async function silent(msal: IPublicClientApplication, request: Request, isRefused: boolean): Promise<AuthenticationResult | undefined> {
  const account = msal.getActiveAccount();
  if (!account && !isNested()) return undefined;
  try {
    if (account) return await msal.acquireTokenSilent({ ...request, account, forceRefresh: isRefused });
    const hint = await loginHint();
    return await msal.ssoSilent({ ...request, ...(hint ? { loginHint: hint } : {}) });
  } catch (error) {
    if (error instanceof InteractionRequiredAuthError) return undefined;
    throw error;
  }
}
