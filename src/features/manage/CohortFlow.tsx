import { useMemo } from 'react';
import { managePerson as words } from '#messages/manage-person.ts';
import { type ChoiceFlow, cohortOf, LEAST_PEOPLE } from '../../core/reports/cohort.ts';
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
  return (
    <section className="stack" aria-labelledby="cohort-flow">
      <h3 id="cohort-flow">{words.flow(report.title)}</h3>
      <p>{words.flowFacts(report.people, report.plays, report.finished, report.passed)}</p>
      <FlowMap
        scenario={compiled.scenario}
        name={words.flow(report.title)}
        visits={new Map(report.scenes.map(({ scene, visits, left }) => [scene, { visits, left }]))}
        taken={(choice) =>
          takenOf(
            report.scenes.flatMap(({ choices }) => choices),
            choice,
          )
        }
        words={{ visits: countWords, left: words.left }}
      />
      <h4>{words.flowTable}</h4>
      <ul className="plain stack">
        {report.scenes.map((scene) => (
          <li key={scene.scene} className="card">
            <p>
              <strong>{scene.title}</strong>: {countWords(scene.visits)}
              {scene.left > 0 && `, ${words.left(scene.left)}`}
              {scene.meanRegret !== null &&
                scene.meanRegret > 0 &&
                `, ${words.meanRegret(String(rounded(scene.meanRegret)))}`}
            </p>
            <ul>
              {scene.choices.map((choice) => (
                <li key={choice.choice}>
                  “{choice.text}” {fewOr(choice.taken)}
                  {choice.meanRegret !== null &&
                    choice.meanRegret > 0 &&
                    `, ${words.meanRegret(String(rounded(choice.meanRegret)))}`}
                  {choice.isBest && ` (${words.best})`}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function takenOf(choices: readonly ChoiceFlow[], id: string): number {
  return choices.find(({ choice }) => choice === id)?.taken ?? 0;
}

/** A count of one to four would be about somebody. */
function fewOr(count: number): string {
  return count > 0 && count < LEAST_PEOPLE ? words.few : `${count}×`;
}

function countWords(count: number): string {
  return count > 0 && count < LEAST_PEOPLE ? words.few : words.visits(count);
}
