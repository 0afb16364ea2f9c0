import { useMemo } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import { type ChoiceFlow, cohortOf, LEAST_PEOPLE, type SceneFlow } from '../../core/reports/cohort.ts';
import { FlowMap } from '../../parts/FlowMap.tsx';
import type { Plays } from './report-world.ts';
import { rounded } from './views/play-views.ts';

interface CohortFlowProps {
  readonly plays: Plays;
  /** The hash of the text. */
  readonly text: string;
}

/** How a group went through a role-play: on its map, and scene by scene. */
export function CohortFlow({ plays, text }: CohortFlowProps) {
  const compiled = plays.texts.get(text)!;
  const report = useMemo(
    () =>
      cohortOf(
        plays.plays.filter(({ scenarioHash }) => scenarioHash === text),
        compiled,
      ),
    [plays, text, compiled],
  );
  if (report.kind === 'hidden') return <p className="card">{words.flowHidden(report.title)}</p>;
  const taken = new Map(report.scenes.flatMap(({ choices }) => choices.map((one) => [one.choice, one.taken])));
  return (
    <section className="stack" aria-labelledby="cohort-flow">
      <h3 id="cohort-flow">{words.flow(report.title)}</h3>
      <p>{words.flowFacts(report.people, report.plays, report.finished, report.passed)}</p>
      <FlowMap
        scenario={compiled.scenario}
        name={words.flow(report.title)}
        facts={new Map(report.scenes.map((scene) => [scene.scene, mapFacts(scene)]))}
        taken={(choice) => taken.get(choice) ?? 0}
      />
      <h4>{words.flowTable}</h4>
      <ul className="plain flow-scenes">
        {report.scenes.map((scene) => (
          <li key={scene.scene} className="card">
            <p>
              <strong>{scene.title}</strong>: {[goneThrough(scene), ...lostOn(scene.meanRegret)].join(', ')}
            </p>
            <ul>
              {scene.choices.map((choice) => (
                <li key={choice.choice}>{choiceLine(choice)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The lines in a scene's box on the map. */
function mapFacts({ visits, left, meanRegret }: SceneFlow): readonly string[] {
  const lost = meanRegret !== null && meanRegret > 0 ? [words.lostShort(String(rounded(meanRegret)))] : [];
  return [goneThrough({ visits, left }), ...lost];
}

function goneThrough({ visits, left }: Pick<SceneFlow, 'visits' | 'left'>): string {
  const seen = isFew(visits) ? words.visitsFew : words.visits(visits);
  return left === 0 ? seen : `${seen}, ${isFew(left) ? words.leftFew : words.left(left)}`;
}

function lostOn(meanRegret: number | null): readonly string[] {
  return meanRegret !== null && meanRegret > 0 ? [words.meanRegret(String(rounded(meanRegret)))] : [];
}

function choiceLine({ text, taken, meanRegret, isBest }: ChoiceFlow): string {
  const facts = [isFew(taken) ? words.few : `${taken}×`, ...lostOn(meanRegret)].join(', ');
  return `“${text}” ${facts}${isBest ? ` (${words.best})` : ''}`;
}

/** A count of one to four would be about somebody. */
function isFew(count: number): boolean {
  return count > 0 && count < LEAST_PEOPLE;
}
