import { useMemo } from 'react';
import type { Path } from '../core/curriculum/path.ts';
import { TakeAlong } from '../features/hand-in/TakeAlong.tsx';
import { People } from '../features/learn/people/People.tsx';
import type { PeopleWorld } from '../features/learn/people/people-world.ts';
import { createPeopleBox } from '../storage/people-box.ts';
import { createHandInWorld } from './hand-in-world.ts';
import { openServices } from './services.ts';

/** Hands the page about people the records, and what this browser knows beside them. */
export function PeopleIsland({ roles }: { readonly roles: readonly Path[] }) {
  const world = useMemo(createWorld, []);
  return <People world={world} roles={roles} />;
}

function createWorld(): PeopleWorld {
  const { store, newId } = openServices();
  const handIn = createHandInWorld({ record: '', sees: '' });
  return {
    store,
    newId,
    takeAlong: (onSaved) => <TakeAlong world={handIn} onSaved={onSaved} />,
    box: createPeopleBox(() => localStorage),
  };
}
