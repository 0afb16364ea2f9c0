import { useMemo } from 'react';
import { manage } from '#messages/manage.ts';
import { Collect } from '../features/manage/Collect.tsx';
import type { CollectWorld } from '../features/manage/collect-world.ts';
import { copyText } from './copy-text.ts';
import { type ManagerContent, openManager } from './manager-services.ts';
import { newId } from './new-id.ts';

interface CollectIslandProps {
  readonly content: ManagerContent;
  readonly hrefs: CollectWorld['hrefs'];
}

/** Hands the page the manager's store and its worker. */
export function CollectIsland({ content, hrefs }: CollectIslandProps) {
  const world = useMemo((): CollectWorld => {
    const opened = openManager(content, newId);
    return {
      take: async (file) => (await opened).take(file, file.webkitRelativePath || file.name),
      missing: async () => {
        const { store } = await opened;
        const [team, summaries] = await Promise.all([store.team(), store.summaries()]);
        const known = new Set(summaries.map(({ person }) => person));
        const listed = new Set(team.members.map(({ learner }) => learner));
        const strangers = summaries.filter(({ person }) => !listed.has(person));
        return {
          team,
          members: team.members.filter(({ learner }) => !known.has(learner)),
          strangers: strangers.map(({ name, person }) => name ?? manage.nameless(person)),
        };
      },
      copy: copyText,
      hrefs: { ...hrefs, handIn: new URL(hrefs.handIn, location.href).href },
    };
  }, [content, hrefs]);
  return <Collect world={world} />;
}
