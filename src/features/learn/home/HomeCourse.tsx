import { home } from '#messages/home.ts';
import { mixedTest } from '#messages/mixed-test.ts';
import type { Step } from '../../../core/curriculum/course.ts';
import type { CourseProgress } from '../../../core/progress/learner.ts';
import { type Saying, urgencyOf } from '../../../core/progress/own-saying.ts';
import { DutyLine } from '../../../parts/DutyLine.tsx';
import { HomePath } from './HomePath.tsx';
import type { OfferedTest } from './home-growth.ts';
import type { CourseLinks } from './home-links.ts';

interface HomeCourseProps {
  readonly progress: CourseProgress;
  readonly link: CourseLinks;
  readonly saying: Saying | null;
  /** The course that goes on next shows its steps around this one; the others show none. */
  readonly next: Step | null;
  readonly certificateHref: string | undefined;
  /** The mixed test that is open now: the one before for the course that comes next alone. */
  readonly test: OfferedTest | undefined;
}

/** One course: its state in words, numbers and a bar, and what the plan says of it. */
export function HomeCourse({ progress, link, saying, next, certificateHref, test }: HomeCourseProps) {
  const { status } = progress;
  const isExempt = saying?.kind === 'exempt' && status !== 'completed';
  return (
    <article className="card home-course" data-urgency={saying ? urgencyOf(saying) : undefined}>
      <div className="row home-course-head">
        <h3>
          <a href={link.href}>{link.course.title}</a>
        </h3>
        <span className="badge" data-tone={TONES[status]}>
          {isExempt ? home.exempt : home.status[status]}
        </span>
      </div>
      {saying && <DutyLine saying={saying} />}
      {next && <p className="soft">{link.course.summary}</p>}
      {!isExempt && <Numbers progress={progress} />}
      {status === 'completed' && certificateHref && (
        <p>
          <a href={certificateHref}>{home.certificate}</a>
        </p>
      )}
      {test && (next || test.phase === 'after') && (
        <p>
          <a href={test.href}>{mixedTest.row[test.phase]}</a> <span className="soft">{mixedTest.home[test.phase]}</span>
        </p>
      )}
      {next && <HomePath progress={progress} next={next} link={link} />}
    </article>
  );
}

const TONES = { notStarted: '', inProgress: 'pine', completed: 'good' } as const;

function Numbers({ progress: { stepsDone, steps, score, passed } }: Pick<HomeCourseProps, 'progress'>) {
  const words = home.stepsDone(stepsDone, steps.length);
  return (
    <div className="home-progress">
      <progress value={stepsDone} max={Math.max(1, steps.length)} aria-label={words} />
      <p className="small">
        {words}
        {score?.percent != null && (
          <>
            {' · '}
            {home.score(score.percent)} {passed ? home.passed : home.notPassed}
          </>
        )}
      </p>
    </div>
  );
}
