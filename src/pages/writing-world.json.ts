import type { APIRoute } from 'astro';
import { writingWorld } from '../writing-world.ts';

/** For browsers that compile a role-play from its text. */
export const GET: APIRoute = async () => Response.json(await writingWorld());
