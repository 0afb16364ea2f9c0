import type { APIRoute } from 'astro';
import { loadCurriculum } from '../curriculum-source.ts';

/** All role-plays of this site as they were compiled, for reports over hand-ins that had to leave a text out. */
export const GET: APIRoute = async () => {
  const { scenarios } = await loadCurriculum();
  const texts = [...scenarios.values()].map(({ scenario, scenarioHash, scoringHash, bounds }) => ({
    scenario,
    scenarioHash,
    scoringHash,
    bounds,
  }));
  return Response.json(texts);
};
