import { useEffect, useState } from 'react';
import { team as words } from '#messages/team.ts';
import type { Team } from '../../core/reports/team.ts';
import { Exemptions } from './Exemptions.tsx';
import { HandOut } from './HandOut.tsx';
import { OwnRolePlays } from './OwnRolePlays.tsx';
import { PlanCourses } from './PlanCourses.tsx';
import { Roster } from './Roster.tsx';
import './team-page.css';
import type { TeamWorld } from './team-world.ts';

/** People, what they take until when, and a plan for each of them. */
export function TeamPage({ world }: { readonly world: TeamWorld }) {
  const [team, setTeam] = useState<Team | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    world.read().then(setTeam, (error: unknown) => setProblem(String(error)));
  }, [world]);
  if (problem !== '') return <p role="alert">{words.failed(problem)}</p>;
  if (!team) return <p role="status">{words.loading}</p>;
  const change = async (changed: Partial<Team>) => {
    setTeam(await world.change((now) => ({ ...now, plan: team.plan, ...changed })));
  };
  const part = { world, team, change };
  return (
    <div className="team-page">
      <Roster {...part} />
      <PlanCourses {...part} />
      <Exemptions {...part} />
      <OwnRolePlays {...part} />
      <HandOut {...part} />
    </div>
  );
}
