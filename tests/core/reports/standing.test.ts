import { expect, it } from 'vitest';
import { dayIn } from '../../../src/core/days.ts';
import { followUps } from '../../../src/core/reports/follow-up.ts';
import { standingsOf } from '../../../src/core/reports/standing.ts';
import { teamPeople } from '../../../src/core/reports/team.ts';
import { bigTeam } from '../../support/big-team.ts';

const today = dayIn('2026-11-21');

it('looks through exemptions and sign-offs once for all people, not once for each', () => {
  const { team, courses, summaries } = bigTeam(100, 3);
  let reads = 0;
  const counted = <Item extends object>(item: Item) => ({
    ...item,
    get person() {
      reads++;
      return 'learner-7';
    },
  });
  const exempt = [counted({ course: 'course-1' })];
  const signOffs = [counted({ id: 's1', course: 'course-2', day: '2026-11-01', by: 'Ms Lind', text: 'Well done.' })];
  const people = teamPeople(team, summaries, String);
  expect(followUps(people, courses, { team: { ...team, exempt, signOffs }, today }).length).toBeGreaterThan(100);
  expect(reads).toBe(2);
});

it('knows somebody’s own exemption among those of others, and keeps what they completed all the same', () => {
  const { team, courses, summaries } = bigTeam(10, 3);
  const done = ({ person }: { readonly person: string }) =>
    summaries.find((one) => one.person === person)?.courses.find(({ course }) => course === 'course-1')?.status;
  const people = teamPeople(team, summaries, String);
  const exempt = people.slice(0, 8).map(({ person }) => ({ person, course: 'course-1' }));
  const standings = people.map((one) => standingsOf(one, courses, { team: { ...team, exempt }, today })[1]!);
  const isDone = people.map((one) => done(one) === 'completed');
  expect(new Set(isDone.slice(0, 8))).toEqual(new Set([true, false]));
  expect(standings.slice(0, 8).map(({ state, timing }) => [state, timing])).toEqual(
    isDone.slice(0, 8).map((completed) => [completed ? 'completed' : 'exempt', null]),
  );
  expect(standings.slice(8).map(({ state }) => state)).not.toContain('exempt');
});
