import { certificate as words } from '#messages/certificate.ts';
import type { Certificate as Earned, MissingForCertificate } from '../../../core/progress/certificate.ts';
import { Button } from '../../../ui/Button.tsx';
import { QrCode } from './QrCode.tsx';
import './certificate.css';
import { isolated } from '../../../core/typography.ts';

interface CertificateProps {
  readonly certificate: Earned;
  /** Where a code is checked; the code is put behind it. */
  readonly checkAddress: string;
  readonly peopleHref: string;
  readonly onPrint: () => void;
}

/** The certificate as it is printed, and the button that prints it. */
export function Certificate({ certificate, checkAddress, peopleHref, onPrint }: CertificateProps) {
  const { kind, title, name, completed, courses, code } = certificate;
  return (
    <div className="stack">
      <div className="row no-print">
        <Button kind="main" onClick={onPrint}>
          {words.print}
        </Button>
        <p className="small soft">{words.printWhat}</p>
      </div>
      {name === null && (
        <p className="no-print">
          {words.noName} <a href={peopleHref}>{words.giveName}</a>
        </p>
      )}
      <article className="certificate" aria-label={words.title(title)}>
        <svg className="certificate-mark" viewBox="0 0 32 32" width="48" height="48" aria-hidden="true">
          <path d="M12 4h9a8 8 0 0 1 8 8v1a8 8 0 0 1-8 8h-1v5l-6-5h-2a8 8 0 0 1-8-8v-1a8 8 0 0 1 8-8Z" />
          <path className="certificate-smile" d="M11 12.5c1.4 2.7 3.3 4 5.5 4s4.1-1.3 5.5-4" />
        </svg>
        <p className="certificate-kind">{words.heading}</p>
        <p>{words.certifies}</p>
        <p className="certificate-name">
          {name !== null ? isolated(name) : <span className="certificate-blank">{words.nameless}</span>}
        </p>
        <p>{kind === 'course' ? words.completedCourse : words.completedPath}</p>
        <h2>{title}</h2>
        <p>{words.on(dateWords(completed))}</p>
        <CourseTable courses={courses} />
        <div className="certificate-foot">
          <div className="stack">
            <p>
              {words.code}: <strong className="certificate-code">{code}</strong>
            </p>
            <p className="small">{words.codeWhat}</p>
            <p className="small">{words.practice}</p>
          </div>
          <QrCode text={`${checkAddress}#${code}`} label={words.qr} />
        </div>
      </article>
    </div>
  );
}

function CourseTable({ courses }: Pick<Earned, 'courses'>) {
  return (
    <table>
      <caption className="quiet">{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.course}</th>
          <th scope="col">{words.completed}</th>
          <th scope="col">{words.score}</th>
          <th scope="col">{words.steps}</th>
          <th scope="col">{words.content}</th>
        </tr>
      </thead>
      <tbody>
        {courses.map(({ course, title, completed, score, steps, stepsDone, content }) => (
          <tr key={course}>
            <th scope="row">{title}</th>
            <td data-label={words.completed}>{dateWords(completed)}</td>
            <td data-label={words.score}>
              {score ? words.scoreOf(score.percent, score.points, score.best) : words.noScore}
            </td>
            <td data-label={words.steps}>{words.stepsOf(stepsDone, steps)}</td>
            <td data-label={words.content}>{content}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface NotEarnedProps {
  readonly missing: readonly MissingForCertificate[];
  /** Where a missing thing is done. */
  readonly hrefOf: (missing: MissingForCertificate) => string;
}

/** What is still to be done before there is a certificate. */
export function NotEarned({ missing, hrefOf }: NotEarnedProps) {
  return (
    <section className="card stack">
      <h2>{words.missing}</h2>
      <p>{words.missingWhat}</p>
      <ul className="certificate-missing">
        {missing.map((one) => (
          <li key={one.kind === 'course' ? one.course : `${one.course}/${one.step.id}`}>
            {one.kind === 'pass' && !one.possible ? missingWords(one) : <a href={hrefOf(one)}>{missingWords(one)}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function missingWords(one: MissingForCertificate): string {
  if (one.kind === 'course') return words.wholeCourse(one.title);
  if (one.kind === 'pass') return one.possible ? words.pass(one.step.title) : words.passNever(one.step.title);
  return one.step.kind === 'lesson' ? words.lesson(one.step.title) : words.rolePlay(one.step.title);
}

/** A day (YYYY-MM-DD) as people write it. */
export function dateWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`));
}
