/** What a token is asked with; the server writes it into the page. */
export interface SignIn {
  readonly authority: string;
  readonly clientId: string;
  readonly scope: string;
}

/** How to sign in; undefined where the server demands no sign-in. */
export function signInOf(page: Document): SignIn | undefined {
  const text = page.body.dataset['signIn'];
  return text ? JSON.parse(text) as SignIn : undefined;
}

/** What every way of signing in is configured with.
 * @param cacheLocation where tokens are kept: in the page's memory */
export function configurationOf({ authority, clientId }: SignIn, cacheLocation: 'memoryStorage' | 'sessionStorage' = 'memoryStorage') {
  return {
    auth: { clientId, authority, redirectUri: `${location.origin}/signin.html` },
    cache: { cacheLocation },
    system: { loggerOptions: { piiLoggingEnabled: false } },
  };
}
