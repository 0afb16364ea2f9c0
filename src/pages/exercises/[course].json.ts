import type { APIRoute } from 'astro';
import { loadCurriculum } from '../../curriculum-source.ts';

export async function getStaticPaths() {
  const { courses } = await loadCurriculum();
  return courses.map(({ id }) => ({ params: { course: id } }));
}

/** The exercises of a course, by lesson: the review shows single ones away from their page. */
export const GET: APIRoute = async ({ params }) => {
  const { lessons } = await loadCurriculum();
  const own = [...lessons.values()].filter(({ course }) => course === params['course']);
  return Response.json(Object.fromEntries(own.map(({ id, exercises }) => [id, exercises])));
};
