import { useMemo } from 'react';
import type { Path } from '../core/curriculum/path.ts';
import { People } from '../features/learn/People.tsx';
import type { PeopleWorld } from '../features/learn/people-world.ts';
import { createPeopleBox } from '../storage/people-box.ts';
import { openServices } from './services.ts';

/** Hands the page about people the records, and what this browser knows beside them. */
export function PeopleIsland({ roles }: { readonly roles: readonly Path[] }) {
  const world = useMemo(createWorld, []);
  return <People world={world} roles={roles} />;
}

function createWorld(): PeopleWorld {
  const { store, newId, copies } = openServices();
  return { store, newId, saveCopy: copies.save, box: createPeopleBox(() => localStorage) };
}
