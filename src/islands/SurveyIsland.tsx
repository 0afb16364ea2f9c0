import { survey } from '#messages/survey.ts';
import type { Course } from '../core/curriculum/course.ts';
import { courseProgress } from '../core/progress/learner.ts';
import { ownCourses } from '../core/progress/own-plan.ts';
import { dueSurveys, foldSurveys } from '../core/progress/survey.ts';
import { Surveys } from '../features/learn/survey/Survey.tsx';
import { useGrowth } from '../features/learn/use-growth.ts';
import { openGrowthServices } from './growth-services.ts';

interface SurveyIslandProps {
  readonly courses: readonly Course[];
  readonly homeHref: string;
}

/** Hands the survey page what is due, and keeps what is answered. */
export function SurveyIsland({ courses, homeHref }: SurveyIslandProps) {
  const reading = useGrowth(openGrowthServices, courses);
  if (reading.kind === 'reading') return <p role="status">{survey.loading}</p>;
  if (reading.kind === 'failed') return <p role="alert">{survey.failed}</p>;
  const { growth, services } = reading;
  const completions = ownCourses(courses, growth.state.plans).map((course) => courseProgress(course, growth.state));
  return (
    <Surveys
      due={dueSurveys(foldSurveys(growth.events), completions, growth.today)}
      titleOf={(course) => courses.find(({ id }) => id === course)?.title ?? course}
      onAnswer={({ kind, course }, answers) =>
        void services.store.append([
          {
            type: kind === 'course' ? 'survey.answered' : 'followUp.answered',
            data: { course, answers: [...answers] },
          },
        ])
      }
      onSkip={({ kind, course }) =>
        void services.store.append([
          { type: kind === 'course' ? 'survey.skipped' : 'followUp.skipped', data: { course } },
        ])
      }
      homeHref={homeHref}
    />
  );
}
