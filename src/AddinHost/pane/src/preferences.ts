/** What a writer has chosen for herself. It stays in her browser; where that forbids storage, until the pane is closed. */
export interface Preferences {
  /** The name under comments and dismissals. */
  name: string;
  /** Ids of rules that she has turned off. */
  rulesOff: readonly string[];
  hasSeenIntroduction: boolean;
  /** By what a document knows her looks at its review: made at random, so that it says nothing of her. */
  reviewer?: string;
}

const key = 'recording.preferences';
let kept: Preferences = { name: '', rulesOff: [], hasSeenIntroduction: false };
let signedIn: string | undefined;

/** Takes the name that the directory has for whoever is signed in. It is not stored, and goes before a stored one, which may be another writer's
 * at the same computer. */
export function knowAs(name: string): void {
  signedIn = name;
}

/** The name that the directory has for the writer; undefined where she gives it herself. */
export const knownName = () => signedIn;

export function preferences(): Preferences {
  const own = stored();
  return signedIn === undefined ? own : { ...own, name: signedIn };
}

function stored(): Preferences {
  try {
    kept = { ...kept, ...JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences> };
  } catch {
    // Storage is refused here: what was chosen since the pane was opened still holds.
  }
  return kept;
}

export function prefer(choice: Partial<Preferences>): void {
  kept = { ...stored(), ...choice };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // As above.
  }
}

/** The reviewer's id, made when it is first asked for. */
export function reviewerId(): string {
  const id = preferences().reviewer ?? [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (preferences().reviewer !== id) prefer({ reviewer: id });
  return id;
}
