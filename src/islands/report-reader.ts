import type { ReportWorld } from '../features/manage/report-world.ts';
import type { Joined } from '../storage/join-records.ts';
import { localCopies, type ManagerContent, type ManagerServices, openManager } from './manager-services.ts';
import { newId } from './new-id.ts';
import { openServices } from './services.ts';

type Reader = Pick<ReportWorld, 'read' | 'plays' | 'changeTeam' | 'forget' | 'samePerson'>;

/** Reads what was collected, joined with the records of this device where these say more. */
export function createReportReader(content: ManagerContent): Reader {
  let opened: Promise<ManagerServices> | undefined;
  let local: readonly Joined[] = [];
  const manager = () => {
    opened ??= openManager(content, newId);
    return opened;
  };
  const isJoined = (person: string) => local.some(({ instead }) => instead.includes(person));
  return {
    read: async (counting) => {
      const { store, recount, join } = await manager();
      await recount(counting);
      local = await join(await localCopies(openServices().store));
      const [team, collected, files] = await Promise.all([store.team(), store.summaries(), store.files()]);
      const kept = collected.filter(({ person }) => !isJoined(person));
      return { team, files, summaries: [...kept, ...local.map(({ summary }) => summary)] };
    },
    plays: async (of) => {
      const { store } = await manager();
      const [plays, texts] = await Promise.all([store.plays(of), store.texts()]);
      const own = local.flatMap(({ summary: { person }, plays: made }) => made.map((play) => ({ ...play, person })));
      const isAsked = (play: { readonly person: string; readonly scenario: string }) =>
        (of?.person ?? play.person) === play.person && (of?.scenario ?? play.scenario) === play.scenario;
      const here = await localTexts(own.map(({ scenarioHash }) => scenarioHash));
      return {
        plays: [...plays.filter(({ person }) => !isJoined(person)), ...own.filter(isAsked)],
        texts: new Map([...texts, ...here]),
      };
    },
    changeTeam: async (change) => (await manager()).store.changeTeam(change),
    samePerson: async (learner, person) => (await manager()).store.samePerson(learner, person),
    forget: async (person) => (await manager()).store.forget(person),
  };
}

async function localTexts(hashes: readonly string[]) {
  const { store } = openServices();
  const found = await Promise.all([...new Set(hashes)].map((hash) => store.scenario(hash)));
  return found.flatMap((text) => (text ? [[text.scenarioHash, text] as const] : []));
}
