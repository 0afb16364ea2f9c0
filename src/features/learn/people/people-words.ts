import { people as words } from '#messages/people.ts';
import { isolated } from '../../../core/typography.ts';
import type { PersonHere } from './people-world.ts';

/** What a person is called on the screen. */
export function nameOf({ name, isGuest }: PersonHere): string {
  return isGuest ? words.guest : isolated(name?.trim() ?? '') || words.nameless;
}
