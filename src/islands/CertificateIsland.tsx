import { certificate as words } from '#messages/certificate.ts';
import type { Course } from '../core/curriculum/course.ts';
import type { Path } from '../core/curriculum/path.ts';
import { courseCertificate, pathCertificate } from '../core/progress/certificate.ts';
import { Certificate, NotEarned } from '../features/learn/certificate/Certificate.tsx';
import { useGrowth } from '../features/learn/use-growth.ts';
import { openGrowthServices } from './growth-services.ts';

interface CertificateIslandProps {
  readonly courses: readonly Course[];
  /** A path's certificate; without one, that of the only course. */
  readonly path?: Path;
  /** Where the steps of each course are done, as `course/step`, and the courses themselves. */
  readonly hrefs: Readonly<Record<string, string>>;
  readonly checkHref: string;
  readonly peopleHref: string;
}

/** Hands the certificate the record, and the browser's own printing. */
export function CertificateIsland({ courses, path, hrefs, checkHref, peopleHref }: CertificateIslandProps) {
  const reading = useGrowth(openGrowthServices, courses);
  if (reading.kind === 'reading') return <p role="status">{words.loading}</p>;
  if (reading.kind === 'failed') return <p role="alert">{words.failed}</p>;
  const { learner, state } = reading.growth;
  const holder = { learner, state };
  const check = path ? pathCertificate(path, courses, holder) : courseCertificate(courses[0]!, holder);
  if (check.kind === 'missing') {
    return (
      <NotEarned
        missing={check.missing}
        hrefOf={(one) => hrefs[one.kind === 'course' ? one.course : `${one.course}/${one.step.id}`] ?? ''}
      />
    );
  }
  return (
    <Certificate
      certificate={check.certificate}
      checkAddress={new URL(checkHref, location.href).href}
      peopleHref={peopleHref}
      onPrint={() => print()}
    />
  );
}
