import { manage } from '#messages/manage.ts';
import { grouped } from '../../../core/grouped.ts';
import { cohortOf, hardDecisions, LEAST_PEOPLE, type PersonPlay } from '../../../core/reports/cohort.ts';
import { filtersOf, type View, type ViewRow } from '../view.ts';
import type { ViewInput } from './view-input.ts';

const { columns: words } = manage;

/** The plays of the people who are shown. */
export function playsOf({ people, plays }: ViewInput): readonly PersonPlay[] {
  const shown = new Set(people.map(({ person }) => person));
  return plays.plays.filter(({ person }) => shown.has(person));
}

/** One line for each text that was played; a group under five people shows nothing but that it is hidden. */
export function rolePlaysView(input: ViewInput): View {
  const rows = [...grouped(playsOf(input), ({ scenarioHash }) => scenarioHash)].map(([hash, plays]): ViewRow => {
    const text = input.plays.texts.get(hash);
    const report = text ? cohortOf(plays, text) : null;
    const people = new Set(plays.map(({ person }) => person)).size;
    const [{ content, scenario }] = plays as [PersonPlay];
    const state = content === 'shipped' ? null : manage.otherText;
    const title = text?.scenario.title ?? scenario;
    if (report?.kind !== 'shown' || people < LEAST_PEOPLE) {
      const cells = [title, people, null, null, null, null, [manage.hidden(people), state].filter(Boolean).join('. ')];
      return { key: hash, cells, tags: {} };
    }
    const left = report.scenes.reduce((sum, scene) => sum + scene.left, 0);
    const lost = plays.flatMap(({ steps }) => steps.flatMap(({ regret }) => regret ?? []));
    const mean = lost.length === 0 ? null : rounded(lost.reduce((sum, one) => sum + one, 0) / plays.length);
    return { key: hash, cells: [title, people, report.plays, report.passed, left, mean, state], tags: {} };
  });
  return {
    id: 'rolePlays',
    columns: [
      { heading: words.rolePlay, kind: 'text' },
      { heading: words.people, kind: 'number' },
      { heading: words.plays, kind: 'number' },
      { heading: words.passed, kind: 'number' },
      { heading: words.left, kind: 'number' },
      { heading: words.regret, kind: 'number' },
      { heading: words.state, kind: 'text' },
    ],
    rows,
    filters: [],
    canGroup: false,
  };
}

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
  return {
    id: 'decisions',
    columns: [
      { heading: words.rolePlay, kind: 'text' },
      { heading: words.scene, kind: 'text' },
      { heading: words.usual, kind: 'text' },
      { heading: words.better, kind: 'text' },
      { heading: words.regret, kind: 'number' },
      { heading: words.missed, kind: 'number' },
      { heading: words.decisions, kind: 'number' },
      { heading: words.people, kind: 'number' },
    ],
    rows,
    filters: filtersOf(rows, { rolePlay: words.rolePlay }),
    canGroup: false,
  };
}

/** To one decimal, as it is shown. */
export function rounded(points: number): number {
  return Math.round(points * 10) / 10;
}
