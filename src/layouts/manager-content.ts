import { canonicalJson } from '../core/canonical.ts';
import { hashText } from '../core/progress/chain.ts';
import { loadCurriculum } from '../curriculum-source.ts';
import { href } from './href.ts';

/** Raised whenever more is worked out of a record than before, so that what is kept is worked out anew. */
const SUMMARY_FORM = 2;

/** What the manager's islands have to know about the content of this site. */
export async function managerContent() {
  const { courses, paths, catalogue, scenarios } = await loadCurriculum();
  const shipped = [...scenarios.values()].map(({ scenarioHash }) => scenarioHash);
  return {
    courses,
    paths: paths.map(({ id, title }) => ({ id, title })),
    rules: [...catalogue.rules.values()],
    competencies: catalogue.competencies,
    version: hashText(canonicalJson({ courses, shipped, form: SUMMARY_FORM })).slice(0, 8),
    shipped,
    textsHref: href('/role-plays.json'),
  };
}
