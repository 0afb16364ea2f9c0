import { useMemo } from 'react';
import type { Path } from '../core/curriculum/path.ts';
import { type Member, type Team, type TeamPerson, teamPeople } from '../core/reports/team.ts';
import { TeamPage } from '../features/manage/TeamPage.tsx';
import type { TeamWorld } from '../features/manage/team-world.ts';
import { planFragment } from '../integrations/plan-link.ts';
import { readRoster, rosterText } from '../integrations/roster-csv.ts';
import { createManagerDatabase } from '../storage/manager-database.ts';
import { createManagerStore } from '../storage/manager-store.ts';
import { copyText } from './copy-text.ts';
import { type ManagerContent, today } from './manager-services.ts';
import { newId } from './new-id.ts';
import { planName, planText } from './plan-file.ts';
import { rolePlayChecker } from './role-play-checker.ts';
import { saveFile } from './save-file.ts';

interface TeamIslandProps {
  readonly courses: ManagerContent['courses'];
  readonly paths: readonly Path[];
  readonly planHref: string;
  readonly worldHref: string;
}

/** Hands the page the manager's list, and the ways to hand plans out. */
export function TeamIsland({ courses, paths, planHref, worldHref }: TeamIslandProps) {
  const world = useMemo((): TeamWorld => {
    const store = createManagerStore(createManagerDatabase(), newId);
    return {
      courses,
      paths,
      today: today(),
      read: store.team,
      change: store.changeTeam,
      readRoster: async (file, known) => readRoster(rosterText(await file.arrayBuffer()), known, newId),
      savePlan: (team, member) => {
        const one = asPerson(member);
        const name = planName(one);
        saveFile(name, planText(team, one), 'application/json');
        return name;
      },
      check: rolePlayChecker(worldHref),
      savePlans,
      linkOf: (team, member) => {
        const fragment = planFragment(planText(team, asPerson(member)));
        return fragment === null ? null : new URL(`${planHref}#${fragment}`, location.href).href;
      },
      copy: copyText,
    };
  }, [courses, paths, planHref, worldHref]);
  return <TeamPage world={world} />;
}

/** A line of the list as reports know it. */
function asPerson(member: Member): TeamPerson {
  return teamPeople({ members: [member] }, [], () => '')[0]!;
}

async function savePlans(team: Team): Promise<void> {
  const { packFiles } = await import('../integrations/zip.ts');
  const people = teamPeople(team, [], () => '');
  const files = people.map((one) => [planName(one), planText(team, one)] as const);
  saveFile('rapport-plans.zip', packFiles(files), 'application/zip');
}
