import type { Course } from '../core/curriculum/course.ts';
import { inPathOrder, type Path, pathOf } from '../core/curriculum/path.ts';
import { type CourseProgress, courseProgress } from '../core/progress/learner.ts';
import { ruleLevels } from '../core/progress/levels.ts';
import { foldTests, NO_TESTS, testOffer } from '../core/progress/mixed-test.ts';
import { exemptIn, ownCourses } from '../core/progress/own-plan.ts';
import { pathProgress } from '../core/progress/path-progress.ts';
import { dueSurveys, foldSurveys } from '../core/progress/survey.ts';
import { readGrowth } from '../features/learn/growth.ts';
import type { HomeGrowth, HomeHrefs, OfferedTest } from '../features/learn/home/home-growth.ts';
import { createPeopleBox } from '../storage/people-box.ts';
import { openServices } from './services.ts';

export interface HomeGrowthSource {
  readonly courses: readonly Course[];
  readonly paths: readonly Path[];
  /** The rules that are understood rather than done. */
  readonly know: readonly string[];
  readonly hrefs: HomeHrefs;
}

/** Works out what is due and how far the rules are. Loaded after the first picture: it replays conversations. */
export async function readHomeGrowth({ courses, paths, know, hrefs }: HomeGrowthSource): Promise<HomeGrowth> {
  const { store, now, pause } = openServices();
  const { state, events, evidence, review, today } = await readGrowth({ store, courses, now: now(), pause });
  const path = pathOf(paths, state.role);
  const own = ownCourses(inPathOrder(courses, path), state.plans);
  const progress = own.map((course) => courseProgress(course, state));
  const tests = foldTests(events);
  const rules = [...new Set(courses.flatMap(({ steps }) => steps.flatMap((step) => step.rules)))];
  return {
    review,
    surveys: dueSurveys(foldSurveys(events), progress, today),
    path: path && { path, progress: pathProgress(path, progress, exemptIn(state.plans)) },
    levels: ruleLevels(
      evidence,
      rules.map((id) => ({ id, know: know.includes(id) })),
    ),
    tests: Object.fromEntries(progress.flatMap((one) => offeredTest(one, tests, hrefs.tests ?? {}))),
    isShared: createPeopleBox(() => localStorage).isShared(),
    hrefs: { ...hrefs, pathCertificate: `${hrefs.pathCertificate}${path?.id ?? ''}/` },
  };
}

/** The second test is offered to whoever took the first: who left that out is not asked again. */
function offeredTest(
  { course, status }: CourseProgress,
  tests: ReturnType<typeof foldTests>,
  hrefs: Readonly<Record<string, string>>,
): [string, OfferedTest][] {
  const href = hrefs[course];
  const begun = { isBegun: status !== 'notStarted', isCompleted: status === 'completed' };
  const offer = testOffer(tests.get(course) ?? NO_TESTS, begun);
  if (!href) return [];
  if (offer.kind === 'before') return [[course, { phase: 'before', href }]];
  return offer.kind === 'after' && offer.before ? [[course, { phase: 'after', href }]] : [];
}
