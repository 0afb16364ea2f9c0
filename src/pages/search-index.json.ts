import type { APIRoute } from 'astro';
import { href } from '../layouts/href.ts';
import { searchIndex } from '../search-source.ts';

/** What the search page loads. */
export const GET: APIRoute = async () =>
  new Response(await searchIndex(href), { headers: { 'content-type': 'application/json' } });
