import type { Course } from '../../src/core/curriculum/course.ts';
import { dateOf, dayIn } from '../../src/core/days.ts';
import { chooseInAttempt, finishAttempt, startAttempt } from '../../src/core/progress/attempt.ts';
import { EVENT_VERSIONS, type EventDraft, type ProgressEvent } from '../../src/core/progress/events.ts';
import { type Evidence, evidenceOf } from '../../src/core/progress/evidence.ts';
import { foldLearner } from '../../src/core/progress/learner.ts';
import { type RuleLevel, ruleLevels } from '../../src/core/progress/levels.ts';
import { type ReviewItem, reviewItems } from '../../src/core/progress/review.ts';
import type { CompiledScenario, Scenario } from '../../src/core/scenario/model.ts';
import { choicesOf, prepare } from '../../src/core/scenario/program.ts';
import { advance, begin, type Play } from '../../src/core/scenario/replay.ts';
import { scorePlay } from '../../src/core/scenario/score.ts';
import { scenario } from './scenario-builder.ts';

/** Day 0 of every simulation: a Monday. */
export const FIRST_DAY = dayIn('2026-11-02T00:00:00Z');

/** A role-play that asks about one rule after the other; the first reply keeps it, the second breaks it. */
export function chainOf(id: string, rules: readonly string[]): CompiledScenario {
  const scenes = rules.map((rule, at) => ({
    title: `About ${rule}`,
    choices: [
      { say: `Keep ${rule}`, to: nextScene(rules, at), does: `+1 ${rule}`, why: `That kept ${rule}.` },
      { say: `Break ${rule}`, to: nextScene(rules, at), does: `-1 ${rule}`, why: `That broke ${rule}.` },
    ],
  }));
  const built = scenario({ id, title: id, pass: 30, scenes: [...scenes, { title: 'The end', end: 'success' }] });
  return compiledOf(built, { best: rules.length, worst: -rules.length });
}

function nextScene(rules: readonly string[], at: number): string {
  const next = rules[at + 1];
  return next ? `about-${next}` : 'the-end';
}

/** A built scenario as a site ships it; its hash is its id. */
export function compiledOf(built: Scenario, bounds: { readonly best: number; readonly worst: number }) {
  const { id } = built;
  return { scenario: built, scenarioHash: `${id}-hash`, scoringHash: `${id}-points`, bounds: { ...bounds, states: 1 } };
}

interface PlayOptions {
  /** The rules whose scenes are answered with the second reply. */
  readonly missing?: readonly string[];
  readonly practice?: boolean;
  readonly from?: { readonly attempt: string; readonly turn: number };
  readonly giveUp?: boolean;
  /** Chooses each reply, in place of `missing`. */
  readonly pick?: (play: Play) => string;
}

/** Somebody who learns on days that the test says. Everything goes through the commands that the site itself uses. */
export class SimulatedLearner {
  readonly events: ProgressEvent[] = [];
  readonly texts: ReadonlyMap<string, CompiledScenario>;
  readonly courses: readonly Course[];
  day = 0;
  #minute = 0;

  constructor(scenarios: readonly CompiledScenario[], courses: readonly Course[]) {
    this.texts = new Map(scenarios.map((one) => [one.scenarioHash, one]));
    this.courses = courses;
  }

  get today(): number {
    return FIRST_DAY + this.day;
  }

  on(day: number): this {
    this.day = day;
    return this;
  }

  do(...drafts: readonly EventDraft[]): void {
    for (const draft of drafts) {
      const n = this.events.length + 1;
      const minute = String(this.#minute++ % 60).padStart(2, '0');
      const at = `${dateOf(this.today)}T09:${minute}:00.000+01:00`;
      this.events.push({
        ...draft,
        id: `e${n}`,
        v: EVENT_VERSIONS[draft.type],
        learner: 'l1',
        device: 'd1',
        n,
        lamport: n,
        at,
      });
    }
  }

  answer(course: string, lesson: string, right: boolean, check = 'check'): void {
    this.do({ type: 'check.answered', data: { course, lesson, check, answer: '0', right } });
  }

  learn(course: string, lesson: string): void {
    this.answer(course, lesson, true);
    this.do({ type: 'lesson.finished', data: { course, lesson } });
  }

  /** Plays a role-play to its end and gives the attempt's id. */
  play(id: string, course: string | null, options: PlayOptions = {}): string {
    const compiled = [...this.texts.values()].find((one) => one.scenario.id === id)!;
    const attempt = `a${this.events.length}`;
    const { missing = [], practice = false, from = null, giveUp = false, pick } = options;
    const of = this.courses.find((one) => one.id === course) ?? null;
    const shared = { compiled, mode: 'coached', seed: 1, known: [], timing: null } as const;
    this.#take(startAttempt(this.#attempts(), { ...shared, attempt, course: of, practice, from }));
    const program = prepare(compiled.scenario);
    let played = begin(program);
    while (!played.ending && !(giveUp && played.turns.length > 0)) {
      const scene = program.scenes.get(played.position.scene)!;
      const isMissed = missing.some((rule) => scene.id === `about-${rule}`);
      const choice = pick ? pick(played) : choicesOf(scene)[isMissed ? 1 : 0]!.id;
      const request = { attempt, turn: played.turns.length, scene: scene.id, choice };
      this.#take(chooseInAttempt(this.#attempts(), compiled, request));
      const next = advance(played, { kind: 'choice', choice });
      if (!next.ok) throw new Error(next.problem);
      played = next.value;
    }
    const { points, best, pass, rules, broken, outcome, ending, passed } = scorePlay(played, compiled.bounds);
    const result = { points, best, pass, rules: [...rules], broken: [...broken], ending, passed };
    this.#take(finishAttempt(this.#attempts(), attempt, { ...result, outcome: outcome ?? 'gaveUp' }));
    return attempt;
  }

  review(item: ReviewItem, right: boolean): void {
    this.do({ type: 'review.answered', data: { item: item.id, right } });
  }

  state() {
    return foldLearner(this.events);
  }

  evidence(): readonly Evidence[] {
    return evidenceOf(this.events, this.texts, this.courses);
  }

  items(): readonly ReviewItem[] {
    return reviewItems(this.evidence());
  }

  level(rule: string, know = false): RuleLevel {
    return ruleLevels(this.evidence(), [{ id: rule, know }])[0]!;
  }

  #attempts() {
    return this.state().attempts;
  }

  #take(decision: ReturnType<typeof finishAttempt>): void {
    if (!decision.ok) throw new Error(`The learner was refused: ${decision.problem.why}`);
    this.do(...decision.value);
  }
}

/** A course of lessons on one rule each (the lesson is called as its rule) and role-plays, the last of which closes it. */
export function courseOf(id: string, lessons: readonly string[], rolePlays: readonly CompiledScenario[]): Course {
  const closing = rolePlays.at(-1)?.scenario.id ?? null;
  return {
    id,
    title: `The course ${id}`,
    summary: '',
    audience: ['external'],
    steps: [
      ...lessons.map((rule) => ({
        kind: 'lesson' as const,
        id: rule,
        title: `Lesson on ${rule}`,
        required: true,
        minutes: 3,
        rules: [rule],
      })),
      ...rolePlays.map((one) => ({
        kind: 'rolePlay' as const,
        id: one.scenario.id,
        title: one.scenario.title,
        required: true,
        mode: 'coached' as const,
        rules: [],
      })),
    ],
    closing,
    counts: 'best',
    attempts: null,
  };
}
