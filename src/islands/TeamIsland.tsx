import { useMemo } from 'react';
import type { Path } from '../core/curriculum/path.ts';
import { printPlan } from '../core/progress/plan.ts';
import { planFor } from '../core/reports/person-plan.ts';
import { slug } from '../core/reports/sheet.ts';
import { type Member, type Team, teamPeople } from '../core/reports/team.ts';
import { isoTime } from '../core/time.ts';
import { TeamPage } from '../features/manage/TeamPage.tsx';
import type { TeamWorld } from '../features/manage/team-world.ts';
import { planFragment } from '../integrations/plan-link.ts';
import { readRoster } from '../integrations/roster-csv.ts';
import { createManagerDatabase } from '../storage/manager-database.ts';
import { createManagerStore } from '../storage/manager-store.ts';
import { copyText } from './copy-text.ts';
import type { ManagerContent } from './manager-services.ts';
import { newId } from './new-id.ts';
import { saveFile } from './save-file.ts';

interface TeamIslandProps {
  readonly courses: ManagerContent['courses'];
  readonly paths: readonly Path[];
  readonly planHref: string;
}

/** Hands the page the manager's list, and the ways to hand plans out. */
export function TeamIsland({ courses, paths, planHref }: TeamIslandProps) {
  const world = useMemo((): TeamWorld => {
    const store = createManagerStore(createManagerDatabase(), newId);
    return {
      courses,
      paths,
      read: store.team,
      save: store.saveTeam,
      readRoster: async (file, known) => readRoster(await file.text(), known, newId),
      savePlan: (team, member) => {
        const name = planName(member);
        saveFile(name, planText(team, member), 'application/json');
        return name;
      },
      savePlans,
      linkOf: (team, member) => {
        const fragment = planFragment(planText(team, member));
        return fragment === null ? null : new URL(`${planHref}#${fragment}`, location.href).href;
      },
      copy: copyText,
    };
  }, [courses, paths, planHref]);
  return <TeamPage world={world} />;
}

function planText(team: Team, member: Member): string {
  const [one] = teamPeople({ members: [member] }, [], () => '');
  return printPlan(planFor(one!, team, isoTime(Date.now(), -new Date().getTimezoneOffset())));
}

/** The name tells the manager whose it is; nothing in the file does. */
function planName({ name, id }: Member): string {
  return `rapport-plan-${slug(name) || slug(id)}-${slug(id)}.rapport-plan`;
}

async function savePlans(team: Team): Promise<void> {
  const { packFiles } = await import('../integrations/zip.ts');
  const files = team.members.map((member) => [planName(member), planText(team, member)] as const);
  saveFile('rapport-plans.zip', packFiles(files), 'application/zip');
}
