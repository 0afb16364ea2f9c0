import { canonicalJson } from '../canonical.ts';
import type { Course, Step } from '../curriculum/course.ts';
import type { Path } from '../curriculum/path.ts';
import { dayOf } from '../time.ts';
import type { Attempt } from './attempt.ts';
import { hashText } from './chain.ts';
import { canStillPass, countableAttempts, countedAttempt, neededSteps, type Score, stepDone } from './completion.ts';
import { courseProgress, type LearnerState } from './learner.ts';
import { exemptIn, ownCourses } from './own-plan.ts';
import { pathProgress } from './path-progress.ts';

/** A course as a certificate shows it: the same numbers as on the home page and in the report. Days as YYYY-MM-DD. */
export interface CertifiedCourse {
  readonly course: string;
  readonly title: string;
  readonly completed: string;
  readonly score: Score | null;
  readonly stepsDone: number;
  readonly steps: number;
  /** The first 8 digits of the hash of what was played last for it, or of the course's steps where nothing was. */
  readonly content: string;
}

export interface Certificate {
  readonly kind: 'course' | 'path';
  readonly id: string;
  readonly title: string;
  readonly learner: string;
  readonly name: string | null;
  readonly completed: string;
  readonly courses: readonly CertifiedCourse[];
  readonly code: string;
}

export type MissingForCertificate =
  | { readonly kind: 'step'; readonly course: string; readonly step: Step }
  /** The closing role-play is not passed; `possible` tells whether another attempt can still do it. */
  | { readonly kind: 'pass'; readonly course: string; readonly step: Step; readonly possible: boolean }
  | { readonly kind: 'course'; readonly course: string; readonly title: string };

export type CertificateCheck =
  | { readonly kind: 'earned'; readonly certificate: Certificate }
  | { readonly kind: 'missing'; readonly missing: readonly MissingForCertificate[] };

export interface CertificateHolder {
  readonly learner: string;
  readonly state: LearnerState;
}

/** The certificate of a course as the holder has to take it, or what is missing for it. */
export function courseCertificate(course: Course, holder: CertificateHolder): CertificateCheck {
  const [own] = ownCourses([course], holder.state.plans);
  const certified = certify(own, holder.state);
  if (!certified) return { kind: 'missing', missing: missingSteps(own!, holder.state) };
  return { kind: 'earned', certificate: certificateOf('course', course, { holder, courses: [certified] }) };
}

/** The certificate of a path: earned once all its required courses are complete. It speaks of those alone. */
export function pathCertificate(path: Path, courses: readonly Course[], holder: CertificateHolder): CertificateCheck {
  const { state } = holder;
  const own = ownCourses(courses, state.plans);
  const of = (id: string) => own.find((course) => course.id === id);
  const all = own.map((course) => courseProgress(course, state));
  const progress = pathProgress(path, all, exemptIn(state.plans));
  const needed = progress.courses.flatMap((one) => (one.required ? [one.progress.course] : []));
  const certified = needed.flatMap((course) => certify(of(course), state) ?? []);
  if (progress.status === 'completed')
    return { kind: 'earned', certificate: certificateOf('path', path, { holder, courses: certified }) };
  const open = needed.filter((course) => certified.every((one) => one.course !== course));
  const missing = open.map((course) => ({ kind: 'course' as const, course, title: of(course)!.title }));
  return { kind: 'missing', missing };
}

function certify(course: Course | undefined, state: LearnerState): CertifiedCourse | null {
  if (!course) return null;
  const { completed, score, stepsDone, steps } = courseProgress(course, state);
  if (!completed) return null;
  return {
    course: course.id,
    title: course.title,
    completed: dayOf(completed),
    score,
    stepsDone,
    steps: steps.length,
    content: contentOf(course, state).slice(0, 8),
  };
}

function contentOf(course: Course, state: LearnerState): string {
  const counted = course.closing === null ? null : countedAttempt(course, course.closing, state.attempts);
  const steps = neededSteps(course).map(({ kind, id }) => ({ kind, id }));
  return counted?.scenarioHash ?? hashText(canonicalJson({ course: course.id, steps }));
}

function missingSteps(course: Course, state: LearnerState): MissingForCertificate[] {
  return neededSteps(course).flatMap((step): MissingForCertificate[] => {
    if (stepDone(course, step, state)) return [];
    if (step.id !== course.closing) return [{ kind: 'step', course: course.id, step }];
    return [{ kind: 'pass', course: course.id, step, possible: canStillPass(course, state.attempts) }];
  });
}

function certificateOf(
  kind: Certificate['kind'],
  { id, title }: { readonly id: string; readonly title: string },
  { holder, courses }: { readonly holder: CertificateHolder; readonly courses: readonly CertifiedCourse[] },
): Certificate {
  const completed = courses
    .map((one) => one.completed)
    .toSorted()
    .at(-1)!;
  const { learner, state } = holder;
  const name = state.name?.trim() || null;
  const about = { kind, id, learner, courses };
  return { ...about, title, name, completed, code: codeOf(about) };
}

/** 32 letters that are not taken for each other when read aloud or typed: no I, L, O, U. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Twelve letters (60 bits of SHA-256) over what is certified: whose record, what, when, the score, the content. The name is
 * left out: a record may be renamed, and whoever confirms the code sees the name in the record.
 */
function codeOf({ kind, id, learner, courses }: Pick<Certificate, 'kind' | 'id' | 'learner' | 'courses'>): string {
  const facts = courses.map(({ course, completed, score, content }) => ({ course, completed, score, content }));
  const hash = BigInt(`0x${hashText(canonicalJson({ form: 1, kind, id, learner, courses: facts })).slice(0, 15)}`);
  const letters = Array.from({ length: 12 }, (_, at) => LETTERS[Number((hash >> BigInt(5 * (11 - at))) & 31n)]);
  return [0, 4, 8].map((from) => letters.slice(from, from + 4).join('')).join('-');
}

/** A code as somebody typed it -> as it is printed: case, spaces and look-alike letters do not matter. */
export function readCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/[^0-9A-Z]/g, '');
  if (letters.length !== 12 || [...letters].some((letter) => !LETTERS.includes(letter))) return null;
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}

export interface Certifiable {
  readonly courses: readonly Course[];
  readonly paths: readonly Path[];
}

/**
 * The certificate that a code was printed on, found in the records at hand, or null. One that was printed before a better
 * attempt counts too: each state of the record since its completion is tried.
 */
export function confirmCode(
  code: string,
  people: readonly CertificateHolder[],
  { courses, paths }: Certifiable,
): Certificate | null {
  for (const holder of people) {
    for (const state of statesOf(holder.state, courses)) {
      const then = { ...holder, state };
      const checks = [
        ...courses.map((course) => courseCertificate(course, then)),
        ...paths.map((path) => pathCertificate(path, courses, then)),
      ];
      for (const check of checks)
        if (check.kind === 'earned' && check.certificate.code === code) return check.certificate;
    }
  }
  return null;
}

/** The record as it is, then as it was after each earlier end of a closing role-play; each also without its plans. */
function* statesOf(state: LearnerState, courses: readonly Course[]): Generator<LearnerState> {
  const ends = courses.flatMap((course) =>
    course.closing === null ? [] : countableAttempts(course, course.closing, state.attempts).map((one) => one.order),
  );
  const isThen = (one: Attempt, end: number) => one.state === 'open' || one.order <= end;
  for (const end of [Number.POSITIVE_INFINITY, ...ends.toSorted((a, b) => b - a)]) {
    const then = { ...state, attempts: new Map([...state.attempts].filter(([, one]) => isThen(one, end))) };
    yield then;
    // A plan that was opened since may have taken away what was certified.
    if (state.plans.size > 0) yield { ...then, plans: new Map() };
  }
}
