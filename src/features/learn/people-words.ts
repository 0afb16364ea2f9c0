import { people as words } from '#messages/people.ts';
import type { PersonHere } from './people-world.ts';

/** What a person is called on the screen. */
export function nameOf({ name, isGuest }: PersonHere): string {
  return isGuest ? words.guest : name?.trim() || words.nameless;
}
