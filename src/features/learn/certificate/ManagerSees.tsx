import { certificate } from '#messages/certificate.ts';
import { managerSees as words } from '#messages/manager-sees.ts';
import { survey } from '#messages/survey.ts';
import type { Course } from '../../../core/curriculum/course.ts';
import { type CourseProgress, viewOf } from '../../../core/progress/learner.ts';
import { foldTests, resultOf } from '../../../core/progress/mixed-test.ts';
import { type LearnerNote, notesOf } from '../../../core/progress/notes.ts';
import { ownCourses } from '../../../core/progress/own-plan.ts';
import { foldSurveys } from '../../../core/progress/survey.ts';
import { dayOf } from '../../../core/time.ts';
import { isolated } from '../../../core/typography.ts';
import type { Growth } from '../growth.ts';
import { dateWords } from './Certificate.tsx';

interface ManagerSeesProps {
  readonly growth: Growth;
  readonly courses: readonly Course[];
  readonly recordHref: string;
}

/** What goes into a hand-in, with the learner's own record as the example. */
export function ManagerSees({ growth, courses, recordHref }: ManagerSeesProps) {
  const view = viewOf(growth.state, ownCourses(courses, growth.state.plans));
  const titleOf = (course: string) => courses.find(({ id }) => id === course)?.title ?? course;
  return (
    <div className="stack">
      <section className="card stack" aria-labelledby="sees-always">
        <h2 id="sees-always">{words.always}</h2>
        <p>
          {words.name}: <strong>{isolated(view.name?.trim() ?? '') || words.nameless}</strong>
        </p>
        <h3>{words.coursesTitle}</h3>
        <CourseTable courses={view.courses} titleOf={titleOf} />
        <h3>{words.surveys}</h3>
        <SurveyAnswers growth={growth} titleOf={titleOf} />
        <h3>{words.tests}</h3>
        <TestResults growth={growth} titleOf={titleOf} />
        <h3>{words.notes}</h3>
        <NoteList notes={notesOf(growth.events)} whereOf={(on) => whereOf(on, courses)} />
        <p>{words.who}</p>
      </section>
      <section className="card stack" aria-labelledby="sees-never">
        <h2 id="sees-never">{words.never}</h2>
        <List items={words.neverList} />
        <h2>{words.neverEver}</h2>
        <List items={words.neverEverList} />
        <p>
          <a href={recordHref}>{words.record}</a>
        </p>
      </section>
    </div>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

interface CourseTableProps {
  readonly courses: readonly CourseProgress[];
  readonly titleOf: (course: string) => string;
}

function CourseTable({ courses, titleOf }: CourseTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keys (WCAG 2.1.1).
    <section className="scrolls" aria-label={words.coursesTitle} tabIndex={0}>
      <table>
        <caption className="quiet">{words.coursesTitle}</caption>
        <thead>
          <tr>
            {[words.course, words.status, words.completed, words.score, words.attempts].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {courses.map(({ course, status, completed, score, attempts }) => (
            <tr key={course}>
              <th scope="row">{titleOf(course)}</th>
              <td>{words.statusWords[status]}</td>
              <td>{completed ? dateWords(dayOf(completed)) : <Nothing />}</td>
              <td>{score ? certificate.scoreOf(score.percent, score.points, score.best) : <Nothing />}</td>
              <td>{attempts}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** An empty cell: a dash for the eye, a word for who listens. */
function Nothing() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="quiet">{words.nothing}</span>
    </>
  );
}

function SurveyAnswers({ growth, titleOf }: { readonly growth: Growth } & Pick<CourseTableProps, 'titleOf'>) {
  const answered = [...foldSurveys(growth.events)].filter(([, { answers }]) => answers !== null);
  if (answered.length === 0) return <p className="soft">{words.surveysNone}</p>;
  return answered.map(([key, { answers, answered: at }]) => (
    <div key={key}>
      <p>{words.surveyOf(titleOf(key.slice(key.indexOf('/') + 1)), dateWords(dayOf(at!)))}</p>
      <ul>
        {answers!.map(({ question, answer }) => {
          const asked = survey.questions[question];
          return (
            <li key={question}>
              {asked?.question ?? question} <strong>{asked?.options?.[answer] ?? isolated(answer)}</strong>
            </li>
          );
        })}
      </ul>
    </div>
  ));
}

function TestResults({ growth, titleOf }: { readonly growth: Growth } & Pick<CourseTableProps, 'titleOf'>) {
  const lines = [...foldTests(growth.events)].flatMap(([course, { before, after }]) => [
    ...(before?.finished ? [words.testBefore(titleOf(course), ...resultOf(before))] : []),
    ...(after?.finished ? [words.testAfter(titleOf(course), ...resultOf(after))] : []),
  ]);
  if (lines.length === 0) return <p className="soft">{words.testsNone}</p>;
  return (
    <>
      <List items={lines} />
      <p className="small soft">{words.testsHow}</p>
    </>
  );
}

/** `lesson:course/lesson` or `rolePlay:scenario` -> the title of what was written about. */
function whereOf(on: string, courses: readonly Course[]): string {
  const name = on.slice(on.indexOf(':') + 1);
  const [course, lesson] = name.split('/');
  const steps = courses.flatMap(({ id, steps: all }) => (lesson === undefined || id === course ? all : []));
  return steps.find(({ id }) => id === (lesson ?? course))?.title ?? name;
}

interface NoteListProps {
  readonly notes: readonly LearnerNote[];
  readonly whereOf: (on: string) => string;
}

function NoteList({ notes, whereOf }: NoteListProps) {
  if (notes.length === 0) return <p className="soft">{words.notesNone}</p>;
  return (
    <ul>
      {notes.map(({ id, on, text, at, answer, private: isPrivate }) => (
        <li key={id}>
          <p className="small soft">
            {words.noteOn(whereOf(on), dateWords(dayOf(at)))}
            {isPrivate && `, ${words.notePrivate}`}
          </p>
          <p>{isolated(text)}</p>
          <p className="small">
            {answer ? (
              <>
                <strong>{words.noteAnswer(answer.by)}</strong> {isolated(answer.text)}
              </>
            ) : (
              words.noteOpen
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
