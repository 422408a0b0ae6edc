import { ask } from '../api/recording-api';
import type { Profile } from '../api/types';
import { knowAs } from '../preferences';
import { signInOf } from './settings';

const nobody: Profile = { name: null, initialsAndSurname: null, role: null, employer: null, manager: null };

let known: Promise<Profile> | undefined;

/** Who is signed in, as far as the directory says. Nobody where no sign-in is demanded, or it cannot be told: then the writer is asked. */
export function profile(): Promise<Profile> {
  known ??= read().catch(() => {
    known = undefined;
    return nobody;
  });
  return known;
}

async function read(): Promise<Profile> {
  if (!signInOf(document)) return nobody;
  const found = await (await ask('/api/profile', {})).json() as Profile;
  if (found.name) knowAs(found.name);
  return found;
}
