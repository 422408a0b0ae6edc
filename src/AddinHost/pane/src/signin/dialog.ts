import { createStandardPublicClientApplication } from '@azure/msal-browser';
import { dialogReady, tellPane } from '../document/word/sign-in';
import { type Challenge, requestOf } from './challenge';
import { configurationOf, signInOf } from './settings';

/** Signs in within an Office dialog: goes to the directory's own page, comes back, and hands the token to the pane. */
async function signIn(): Promise<void> {
  await dialogReady();
  const settings = signInOf(document);
  if (!settings) return tellPane({});
  const asked = location.hash.slice(1);
  // Memory does not outlast the way to the directory and back; the window's own storage does, and is emptied at once.
  const msal = await createStandardPublicClientApplication(configurationOf(settings, 'sessionStorage'));
  const result = await msal.handleRedirectPromise();
  if (!result) return await msal.acquireTokenRedirect(requestOf(settings, asked ? JSON.parse(decodeURIComponent(asked)) as Challenge : {}));
  sessionStorage.clear();
  tellPane({ token: result.accessToken, expires: result.expiresOn?.getTime() ?? 0 });
}

signIn().catch(() => tellPane({}));
