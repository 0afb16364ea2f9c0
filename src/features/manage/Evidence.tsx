import { managePerson as words } from '#messages/manage-person.ts';
import type { PersonPlay } from '../../core/reports/cohort.ts';
import type { CompiledScenario } from '../../core/scenario/model.ts';
import { choicesOf } from '../../core/scenario/program.ts';
import { isolated } from '../../core/typography.ts';
import { rounded } from './views/play-views.ts';

interface EvidenceProps {
  readonly plays: readonly PersonPlay[];
  readonly texts: ReadonlyMap<string, CompiledScenario>;
}

/** What was said in each play, turn by turn, and what it lost. */
export function Evidence({ plays, texts }: EvidenceProps) {
  if (plays.length === 0) return <p>{words.evidenceNone}</p>;
  return plays.map((play) => (
    <details key={play.attempt} className="report-play">
      <summary>
        {isolated(texts.get(play.scenarioHash)?.scenario.title ?? play.scenario)}.{' '}
        {words.play(
          play.day,
          words.outcome[play.outcome],
          play.points === null ? '' : words.score(play.points, play.best),
        )}
        {play.ending !== null && `, ${play.passed ? words.passed : words.notPassed}`}
      </summary>
      {play.content !== 'shipped' && <p>{words.content[play.content]}</p>}
      <Turns play={play} text={texts.get(play.scenarioHash)} />
    </details>
  ));
}

function Turns({ play, text }: { readonly play: PersonPlay; readonly text: CompiledScenario | undefined }) {
  const scenes = new Map(text?.scenario.scenes.map((scene) => [scene.id, scene]));
  return (
    <ol>
      {play.steps.map(({ scene: id, choice, regret, better }, turn) => {
        const scene = scenes.get(id);
        const textOf = (of: string | null | undefined) => scene && choicesOf(scene).find((one) => one.id === of)?.text;
        const best = textOf(better[0]);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a turn is its place
          <li key={turn}>
            <span className="soft">{isolated(scene?.title ?? id)}.</span>{' '}
            {choice === null ? words.nothingSaid : `${words.said}: “${isolated(textOf(choice) ?? choice)}”`}
            {regret !== null && regret > 0 && `; ${words.lost(rounded(regret))}`}
            {regret !== null && regret > 0 && best && <div className="small">{words.better(best)}</div>}
          </li>
        );
      })}
    </ol>
  );
}
