import { useMemo } from 'react';
import { isoTime } from '../core/time.ts';
import { ManagerData, type ManagerDataWorld } from '../features/manage/ManagerData.tsx';
import { createManagerDatabase } from '../storage/manager-database.ts';
import { createManagerStore } from '../storage/manager-store.ts';
import { readTeamCopy, writeTeamCopy } from '../storage/team-copy-file.ts';
import { newId } from './new-id.ts';
import { saveFile } from './save-file.ts';

/** Hands the page the manager's store. */
export function ManagerDataIsland() {
  const world = useMemo((): ManagerDataWorld => {
    const store = createManagerStore(createManagerDatabase(), newId);
    return {
      count: async () => {
        const [summaries, files, team] = await Promise.all([store.summaries(), store.files(), store.team()]);
        return { people: summaries.length, files: files.length, listed: team.members.length };
      },
      save: async () => {
        const made = isoTime(Date.now(), -new Date().getTimezoneOffset());
        const name = `rapport-team-${made.slice(0, 10)}.rapport-team`;
        saveFile(name, await writeTeamCopy(store, made), 'application/x-ndjson');
        return name;
      },
      takeIn: async (file, told) => {
        const joined = async () => (await store.team()).same.length;
        const before = await joined();
        const parts = await readTeamCopy(store, file, told);
        return typeof parts === 'string' ? parts : { joined: (await joined()) - before };
      },
      forgetAll: store.forgetAll,
    };
  }, []);
  return <ManagerData world={world} />;
}
