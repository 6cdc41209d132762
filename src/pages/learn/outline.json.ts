import type { APIRoute } from 'astro';
import { courseOutline } from '../../components/learn/outline.ts';

/** The modules and their lessons, for whoever has begun: where to carry on, and how far they are. */
export const GET: APIRoute = async () => Response.json(await courseOutline());
