import type { Course } from '../../src/core/curriculum/course.ts';
import { linkCourses } from '../../src/core/curriculum/link-courses.ts';
import { dayAt } from '../../src/core/days.ts';
import { emptyHead, extend } from '../../src/core/progress/chain.ts';
import { copyLines, printCopy } from '../../src/core/progress/copy-file.ts';
import { judgeReply } from '../../src/core/progress/judged-play.ts';
import { hashScenario, hashScoring } from '../../src/core/scenario/identity.ts';
import type { CompiledScenario } from '../../src/core/scenario/model.ts';
import { openChoices } from '../../src/core/scenario/play.ts';
import { choicesOf } from '../../src/core/scenario/program.ts';
import type { Play } from '../../src/core/scenario/replay.ts';
import { ownCurriculum } from './read-content.ts';
import { shipped } from './shipped.ts';
import { FIRST_DAY, SimulatedLearner } from './simulated-learner.ts';

export interface OwnSite {
  readonly courses: readonly Course[];
  readonly scenarios: readonly CompiledScenario[];
}

/** The project's own courses, linked, with the role-plays that they name, compiled as the build does it. */
export function ownSite(): OwnSite {
  const { courses: files, lessons } = ownCurriculum();
  const named = files.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'rolePlay' ? [step.id] : [])));
  const scenarios = [...new Set(named)].map((id): CompiledScenario => {
    const { scenario, proof } = shipped(id);
    return { scenario, scenarioHash: hashScenario(scenario), scoringHash: hashScoring(scenario), bounds: proof.bounds };
  });
  const facts = scenarios.map(({ scenario }) => {
    const effects = scenario.scenes.flatMap((scene) => choicesOf(scene).flatMap((choice) => choice.effects));
    const rules = effects.flatMap((effect) => (effect.kind === 'points' ? [effect.rule] : []));
    return [scenario.id, { title: scenario.title, rules: [...new Set(rules)] }] as const;
  });
  const lessonFiles = lessons.map(({ file }) => file);
  const { courses } = linkCourses({ courses: files, lessons, lessonFiles, rolePlays: new Map(facts) });
  return { courses, scenarios };
}

/** A learner who stands `daysAgo` days before today on the calendar of this machine. */
export function learnerOf({ courses, scenarios }: OwnSite, daysAgo: number): SimulatedLearner {
  const now = Date.now();
  return new SimulatedLearner(scenarios, courses).on(
    dayAt(now, -new Date(now).getTimezoneOffset()) - FIRST_DAY - daysAgo,
  );
}

/** Takes the best reply each time: one that loses nothing. */
export function considered(play: Play): string {
  const open = openChoices(play.program, play.position);
  return (open.find(({ id }) => judgeReply(play, id)?.right) ?? open[0]!).id;
}

/** The same, but for the first turn at which something worse can be said. */
export function oneSlip(): (play: Play) => string {
  let isDone = false;
  return (play) => {
    const worse = isDone
      ? undefined
      : openChoices(play.program, play.position).find(({ id }) => !judgeReply(play, id)!.right);
    isDone ||= worse !== undefined;
    return worse?.id ?? considered(play);
  };
}

/** Does every required step of a course, with the best replies. */
export function complete(learner: SimulatedLearner, course: Course): void {
  for (const step of course.steps) {
    if (step.kind === 'lesson') learner.learn(course.id, step.id);
    else learner.play(step.id, course.id, { pick: considered });
  }
}

/** The learner's record as a file that the page "Record" takes in. */
export function copyFileOf({ events, texts }: SimulatedLearner): Buffer {
  const { entries } = extend(emptyHead('l1', 'd1'), events);
  const lines = copyLines({ entries, scenarios: [...texts.values()] }, new Date().toISOString());
  return Buffer.from(printCopy(lines, null));
}
