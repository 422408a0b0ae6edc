import type { Challenge } from './challenge';
import { signInOf } from './settings';

/** A refusal for being busy is taken this often before the writer is told. */
const tries = 4;

let isMet = false;

/** Sends a request to the API: with the writer's token where the server demands one, and again later where it is busy and says when.
 * @param first the answer to the first try, where it was made already */
export async function send(path: string, init: RequestInit, first?: Response): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = attempt === 1 && first ? first : await signedIn(path, init);
    if (![429, 503].includes(response.status) || !response.headers.has('Retry-After') || attempt === tries) return response;
    await pause(waitOf(response), init.signal);
  }
}

async function signedIn(path: string, init: RequestInit): Promise<Response> {
  const settings = signInOf(document);
  if (!settings) return await fetch(path, init);
  const { tokenFor } = await import('./token');
  const response = await fetch(path, withToken(init, await tokenFor(settings)));
  if (response.status === 401) return await fetch(path, withToken(init, await tokenFor(settings, challengeOf(response))));
  if (response.ok) meet();
  return response;
}

/** Whoever has signed in need not be asked for her name. */
function meet(): void {
  if (isMet) return;
  isMet = true;
  void import('./profile').then(({ profile }) => profile(), () => undefined);
}

function withToken(init: RequestInit, token: string): RequestInit {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return { ...init, headers };
}

/** What the directory wants of the writer before the API may go on; nothing where the token was only refused. */
function challengeOf(response: Response): Challenge {
  const header = response.headers.get('WWW-Authenticate') ?? '';
  const [claims, scope] = [/\bclaims="([\w+/=-]+)"/.exec(header)?.[1], /\bscope="([\w:/.-]+)"/.exec(header)?.[1]];
  return { ...claims && { claims: decoded(claims) }, ...scope && header.includes('error="consent_required"') && { consent: scope } };
}

function decoded(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}

/** In milliseconds: as long as the server asks for but at most half a minute, and a little more, so that not all come back at once. */
function waitOf(response: Response): number {
  const asked = Number(response.headers.get('Retry-After'));
  return Math.min(30, asked >= 0 ? asked : 30) * (1 + Math.random() / 4) * 1000;
}

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(new DOMException('', 'AbortError'));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
