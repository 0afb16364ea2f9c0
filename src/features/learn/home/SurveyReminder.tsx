import { survey as words } from '#messages/survey.ts';
import type { DueSurvey } from '../../../core/progress/survey.ts';

interface SurveyReminderProps {
  readonly due: readonly DueSurvey[];
  readonly titleOf: (course: string) => string;
  readonly surveyHref: string;
}

/** The oldest survey that is due, for the home page; nothing where none is. */
export function SurveyReminder({ due, titleOf, surveyHref }: SurveyReminderProps) {
  const [first] = due;
  if (!first) return null;
  const title = titleOf(first.course);
  return (
    <div className="home-more-card">
      <h3>{words.reminderTitle}</h3>
      <p>{first.kind === 'course' ? words.reminderWhat(title, first.reminder) : words.followUpWhat(title)}</p>
      <p>
        <a href={surveyHref}>{words.answer}</a>
      </p>
    </div>
  );
}
