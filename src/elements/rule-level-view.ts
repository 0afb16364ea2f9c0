import { levels } from '#messages/levels.ts';
import type { Course } from '../core/curriculum/course.ts';
import { type EvidenceSource, readEvidence } from '../core/progress/kept-evidence.ts';
import { LEVELS, type Level, type RuleLevel, ruleLevels } from '../core/progress/levels.ts';
import { make } from './rich-nodes.ts';

/** What the page of a rule knows of it. */
export interface RuleLevelPage {
  readonly rule: string;
  /** A rule to be understood rather than done. */
  readonly know: boolean;
  /** Every course, with the steps that are about the rule. */
  readonly courses: readonly Course[];
}

/** The same level as on the home: worked out from the whole record. */
export async function readRuleLevel(
  { rule, know, courses }: RuleLevelPage,
  world: Omit<EvidenceSource, 'courses'>,
): Promise<RuleLevel | null> {
  const { evidence } = await readEvidence({ store: world.store, pause: world.pause, courses });
  return ruleLevels(evidence, [{ id: rule, know }])[0] ?? null;
}

/** The learner's own level on a rule, and how to get on. */
export function ruleLevelView({ level, lastPercent, slips }: RuleLevel, know: boolean): HTMLElement {
  const lines = [
    know ? levels.understood[level] : levels.what[level],
    lastPercent === null ? '' : levels.last(lastPercent),
    slips > 0 ? levels.slips(slips) : '',
  ];
  return make(
    'section',
    { class: 'card stack', 'aria-labelledby': 'rule-level' },
    make('h2', { id: 'rule-level', class: 'row' }, levels.yours, ' ', badge(level)),
    ...lines.filter(Boolean).map((line) => make('p', {}, line)),
    make('p', { class: 'small soft' }, levels.fall),
  );
}

const TONES: Readonly<Record<Level, string>> = {
  new: '',
  tried: 'warn',
  familiar: 'warn',
  sure: 'pine',
  mastered: 'good',
};

/** A level as a word, with as many of four marks beside it. */
function badge(level: Level): HTMLElement {
  const reached = LEVELS.indexOf(level);
  const marks = LEVELS.slice(1).map((_, at) => make('span', { 'data-on': String(at < reached) }));
  return make(
    'span',
    { class: 'badge', 'data-tone': TONES[level] },
    make('span', { class: 'level-marks', 'aria-hidden': 'true' }, ...marks),
    levels.names[level],
  );
}
