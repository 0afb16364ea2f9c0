import { manage } from '#messages/manage.ts';
import { grouped } from '../../../core/grouped.ts';
import { cohortOf, hardDecisions, LEAST_PEOPLE, type PersonPlay } from '../../../core/reports/cohort.ts';
import type { View, ViewRow } from '../view.ts';
import { makeView, number, text } from './make-view.ts';
import type { ViewInput } from './view-input.ts';

/** The plays of the people who are shown. */
export function playsOf({ people, plays }: ViewInput): readonly PersonPlay[] {
  const shown = new Set(people.map(({ person }) => person));
  return plays.plays.filter(({ person }) => shown.has(person));
}

/** One line for each text that was played; a group under five people shows nothing but that it is hidden. */
export function rolePlaysView(input: ViewInput): View {
  const rows = [...grouped(playsOf(input), ({ scenarioHash }) => scenarioHash)].map(([hash, plays]): ViewRow => {
    const played = input.plays.texts.get(hash);
    const report = played ? cohortOf(plays, played) : null;
    const people = new Set(plays.map(({ person }) => person)).size;
    const [{ content, scenario }] = plays as [PersonPlay];
    const state = content === 'shipped' ? null : manage.otherText;
    const title = played?.scenario.title ?? scenario;
    if (report?.kind !== 'shown' || people < LEAST_PEOPLE) {
      const cells = [title, people, null, null, null, null, [manage.hidden(people), state].filter(Boolean).join('. ')];
      return { key: hash, cells, tags: {} };
    }
    const left = report.scenes.reduce((sum, scene) => sum + scene.left, 0);
    const lost = plays.flatMap(({ steps }) => steps.flatMap(({ regret }) => regret ?? []));
    const mean = lost.length === 0 ? null : rounded(lost.reduce((sum, one) => sum + one, 0) / plays.length);
    return { key: hash, cells: [title, people, report.plays, report.passed, left, mean, state], tags: {} };
  });
  const columns = [text('rolePlay'), number('people', 'plays', 'passed', 'left', 'regret'), text('state')];
  return makeView('rolePlays', { columns, rows });
}

/** The decisions in which points are lost, the costliest first. */
export function decisionsView(input: ViewInput): View {
  const rows = hardDecisions(playsOf(input), input.plays.texts).map(
    (one): ViewRow => ({
      key: `${one.scenario}/${one.scene}/${one.usual}`,
      cells: [
        one.scenarioTitle,
        one.title,
        one.usual,
        one.better,
        rounded(one.meanRegret),
        one.missed,
        one.decisions,
        one.people,
      ],
      tags: { rolePlay: [one.scenarioTitle] },
    }),
  );
  const columns = [text('rolePlay', 'scene', 'usual', 'better'), number('regret', 'missed', 'decisions', 'people')];
  return makeView('decisions', { columns, rows, filters: { rolePlay: manage.columns.rolePlay } });
}

/** To one decimal, as it is shown. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
