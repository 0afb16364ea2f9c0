import { useMemo } from 'react';
import type { Course } from '../core/curriculum/course.ts';
import { RecordPage } from '../features/record/RecordPage.tsx';
import type { RecordWorld } from '../features/record/record-world.ts';
import { forgetDevice } from '../storage/device-data.ts';
import { askToPersist, readStorageFacts } from '../storage/storage-facts.ts';
import { openServices } from './services.ts';

/** Hands the record page the store and what it may do with the device. */
export function RecordIsland({ courses }: { readonly courses: readonly Course[] }) {
  const world = useMemo(createWorld, []);
  return <RecordPage world={world} courses={courses} />;
}

function createWorld(): RecordWorld {
  const { store, copies } = openServices();
  return {
    store,
    saveCopy: copies.save,
    readFile: copies.read,
    storageLine: readStorageFacts,
    lookBackHref: ({ scenario, attempt }) => new URL(`practise/${scenario}/#attempt=${attempt}`, siteAddress()).href,
    askToPersist,
    erase: async (learner) => {
      await store.erase(learner);
      if (learner === undefined) await forgetDevice(siteAddress());
    },
  };
}

function siteAddress(): string {
  return new URL(import.meta.env.BASE_URL.replace(/\/?$/, '/'), document.baseURI).href;
}
