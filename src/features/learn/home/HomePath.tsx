import { home } from '#messages/home.ts';
import type { Step } from '../../../core/curriculum/course.ts';
import type { CourseProgress, StepProgress } from '../../../core/progress/learner.ts';
import { type CourseLinks, hrefOfStep } from './home-links.ts';
import './home-path.css';

/** How many steps of a course the home shows: where the learner is, one before and some after. */
const SHOWN = 5;

interface HomePathProps {
  readonly progress: CourseProgress;
  /** The step to go on with. */
  readonly next: Step;
  readonly link: CourseLinks;
}

/** The part of a course's path around the next step; states in words, the sign only goes along. */
export function HomePath({ progress, next, link }: HomePathProps) {
  const { steps } = progress;
  const at = Math.max(
    0,
    steps.findIndex(({ step }) => step.kind === next.kind && step.id === next.id),
  );
  const from = Math.max(0, Math.min(at - 1, steps.length - SHOWN));
  return (
    <>
      <ol className="plain home-path" start={from + 1}>
        {steps.slice(from, from + SHOWN).map((one, index) => (
          <li key={`${one.step.kind}/${one.step.id}`} data-status={one.status} data-here={from + index === at}>
            <span className="home-dot" aria-hidden="true">
              {one.status === 'completed' ? '✓' : from + index + 1}
            </span>
            <span>
              <a href={hrefOfStep(link, one.step)} aria-current={from + index === at ? 'step' : undefined}>
                {one.step.title}
              </a>
              <span className="home-step-state">{stateWords(one, from + index === at)}</span>
            </span>
          </li>
        ))}
      </ol>
      <p>
        <a href={link.href}>{home.whole}</a>
      </p>
    </>
  );
}

function stateWords({ step, status, score, passed, attempts }: StepProgress, isHere: boolean): string {
  const kind = step.kind === 'lesson' ? home.lesson : home.rolePlay;
  const isOnlyPlayed = status === 'completed' && score?.percent != null && !passed;
  const state = isOnlyPlayed ? home.played : home.stepState[status];
  const words = [step.required ? kind : `${kind}, ${home.optional}`, state];
  if (score?.percent != null) words.push(`${home.score(score.percent)}, ${passed ? home.passed : home.notPassed}`);
  if (attempts > 1) words.push(home.attempts(attempts));
  if (isHere) words.push(home.here);
  return words.join(' · ');
}
