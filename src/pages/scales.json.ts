import type { APIRoute } from 'astro';
import { collection } from '../collections.ts';

/** Our own scales, whole, for the pages on which they are taken. */
export const GET: APIRoute = async () =>
  Response.json([...(await collection('scales')).values()].map(({ data }) => data));
