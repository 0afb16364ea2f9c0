import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Course } from '../../src/core/curriculum/course.ts';
import type { CompiledScenario, Scenario } from '../../src/core/scenario/model.ts';
import { chanceFrom } from '../../src/core/time.ts';
import { USUAL } from '../../src/features/learn/play/preferences.ts';
import { RolePlay } from '../../src/features/learn/play/RolePlay.tsx';
import type { RolePlayProps } from '../../src/features/learn/play/role-play-props.ts';
import { createMemoryStore } from '../../src/storage/memory-progress-store.ts';
import { lateParcel } from './scenario-builder.ts';
import { countedStamps } from './stamps.ts';

/** A scenario as the loader would hand it over; `best` is the late parcel's. */
export function compiled(scenario: Scenario = lateParcel, best: number | null = 6): CompiledScenario {
  return {
    scenario,
    scenarioHash: `hash-${scenario.id}`,
    scoringHash: 'scoring',
    bounds: { best, worst: -4, states: 10 },
  };
}

/** A course that ends with the late parcel. */
export function course(overrides: Partial<Course> = {}): Course {
  return {
    id: 'ten-rules',
    title: 'The Ten Rules',
    summary: '',
    audience: ['external'],
    steps: [
      { kind: 'rolePlay', id: 'late-parcel', title: 'The late parcel', required: true, mode: 'realistic', rules: [] },
    ],
    closing: 'late-parcel',
    counts: 'best',
    attempts: null,
    ...overrides,
  };
}

export function soundStore() {
  return createMemoryStore({ stamps: countedStamps(), health: { kind: 'sound' } });
}

/** All that a role-play page gives the player, for a learner whose answers come at once. */
export function propsOf(overrides: Partial<RolePlayProps>, store: ReturnType<typeof soundStore>): RolePlayProps {
  let ids = 0;
  return {
    compiled: compiled(),
    course: course(),
    mode: 'realistic',
    practice: false,
    seed: 1,
    rules: [],
    back: { href: '/', title: 'Back to the course' },
    openServices: async () => ({ store }),
    openGuard: async () => ({ hold: async () => ({ kind: 'unguarded' }) }),
    chance: chanceFrom(7),
    newId: () => `attempt-${++ids}`,
    preferences: { read: () => ({ ...USUAL, pause: false }), write: () => {} },
    answered: null,
    painted: async () => {},
    takeEarly: () => null,
    wentOnEarly: () => false,
    mayBeOpen: () => true,
    hasRecord: async () => false,
    noteOpen: () => {},
    shownAttempt: () => null,
    showAttempt: () => {},
    ...overrides,
  };
}

/** Shows a role-play. Gives the store and a hand that clicks and types. */
export function stage(overrides: Partial<RolePlayProps> = {}, store = soundStore()) {
  const view = render(<RolePlay {...propsOf(overrides, store)} />);
  return { store, hand: userEvent.setup(), ...view };
}

export const reply = (text: string | RegExp) => screen.findByRole('button', { name: text });
export const log = () => screen.getByRole('log');
