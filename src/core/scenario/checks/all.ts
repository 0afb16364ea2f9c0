import type { Check } from './check.ts';
import { e302 } from './e302-no-scene.ts';
import { e305 } from './e305-same-heading.ts';
import { e306 } from './e306-same-words-twice.ts';
import { e404 } from './e404-no-way-on.ts';
import { e406 } from './e406-conditional-last-route.ts';
import { e407 } from './e407-routes-in-a-circle.ts';
import { e408 } from './e408-route-never-reached.ts';

/** Every check, in the order of its code. */
export const CHECKS: readonly Check[] = [e302, e305, e306, e404, e406, e407, e408];
