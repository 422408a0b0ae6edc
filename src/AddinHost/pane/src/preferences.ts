/** What a writer has chosen for herself. It stays in her browser; where that forbids storage, until the pane is closed. */
export interface Preferences {
  /** The name under comments and dismissals. */
  name: string;
  /** Ids of rules that she has turned off. */
  rulesOff: readonly string[];
  hasSeenIntroduction: boolean;
}

const key = 'recording.preferences';
let kept: Preferences = { name: '', rulesOff: [], hasSeenIntroduction: false };

export function preferences(): Preferences {
  try {
    kept = { ...kept, ...JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Preferences> };
  } catch {
    // Storage is refused here: what was chosen since the pane was opened still holds.
  }
  return kept;
}

export function prefer(choice: Partial<Preferences>): void {
  kept = { ...preferences(), ...choice };
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // As above.
  }
}
