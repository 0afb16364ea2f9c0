import type { Summarised } from '../core/reports/summary.ts';
import type { ReportWorld } from '../features/manage/report-world.ts';
import { localSummaries, type ManagerContent, type ManagerServices, openManager } from './manager-services.ts';
import { newId } from './new-id.ts';
import { openServices } from './services.ts';

type Reader = Pick<ReportWorld, 'read' | 'plays' | 'saveTeam' | 'forget'>;

/** Reads what was collected, and beside it the records of this device that say more than what was collected of them. */
export function createReportReader(content: ManagerContent): Reader {
  let opened: Promise<ManagerServices> | undefined;
  let local: readonly Summarised[] = [];
  const manager = () => {
    opened ??= openManager(content, newId);
    return opened;
  };
  return {
    read: async (counting) => {
      const { store, recount } = await manager();
      await recount(counting);
      const [team, collected, files] = await Promise.all([store.team(), store.summaries(), store.files()]);
      const known = new Map(collected.map(({ person, events }) => [person, events]));
      const here = await localSummaries(openServices().store, content, team);
      local = here.filter(({ summary }) => summary.events > (known.get(summary.person) ?? 0));
      const newer = new Set(local.map(({ summary }) => summary.person));
      const summaries = [
        ...collected.filter(({ person }) => !newer.has(person)),
        ...local.map(({ summary }) => summary),
      ];
      return { team, files, summaries };
    },
    plays: async (of) => {
      const { store } = await manager();
      const [plays, texts] = await Promise.all([store.plays(of), store.texts()]);
      const newer = new Set(local.map(({ summary }) => summary.person));
      const own = local.flatMap(({ summary: { person }, plays: made }) => made.map((play) => ({ ...play, person })));
      const isAsked = (play: { readonly person: string; readonly scenario: string }) =>
        (of?.person ?? play.person) === play.person && (of?.scenario ?? play.scenario) === play.scenario;
      const here = await localTexts(own.map(({ scenarioHash }) => scenarioHash));
      return {
        plays: [...plays.filter(({ person }) => !newer.has(person)), ...own.filter(isAsked)],
        texts: new Map([...texts, ...here]),
      };
    },
    saveTeam: async (team) => (await manager()).store.saveTeam(team),
    forget: async (person) => (await manager()).store.forget(person),
  };
}

async function localTexts(hashes: readonly string[]) {
  const { store } = openServices();
  const found = await Promise.all([...new Set(hashes)].map((hash) => store.scenario(hash)));
  return found.flatMap((text) => (text ? [[text.scenarioHash, text] as const] : []));
}
