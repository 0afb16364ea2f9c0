import type { Course } from '../../src/core/curriculum/course.ts';
import { classOf, DAMAGE, type HandedIn, type Study } from './class-of-25.ts';
import { complete, considered, type OwnSite, oneSlip } from './own-site.ts';

/** A file of the two hundred, and what the page must say about it where it is a bad one. */
export interface ImportFile extends HandedIn {
  readonly reason: RegExp | null;
}

/** Most are on their way through the course; some played its closing role-play, well or badly; a few did all of it. */
const study: Study = (learner, course, at) => {
  if (at % 50 === 10) return complete(learner, course);
  for (const step of course.steps) if (step.kind === 'lesson') learner.learn(course.id, step.id);
  if (at % 5 === 1) learner.play(course.closing!, course.id, { pick: considered });
  if (at % 5 === 2) learner.play(course.closing!, course.id, { pick: oneSlip(), giveUp: at % 10 === 2 });
};

/** Two hundred hand-ins of real plays (six megabytes), each sealed by a key of its own; every twentieth is a bad one. */
export async function classOf200(site: OwnSite, course: Course): Promise<readonly ImportFile[]> {
  const people = Array.from({ length: 200 }, (_, at) => `learner-${String(at).padStart(3, '0')}`);
  const files = await classOf(site, course, people, study);
  return files.map((file, at) => {
    if (at % 20 !== 3) return { ...file, reason: null };
    const [what, reason, change] = DAMAGE[Math.floor(at / 20) % DAMAGE.length]!;
    return { ...file, name: `${what} ${file.name}`, bytes: change(file.bytes), reason };
  });
}
