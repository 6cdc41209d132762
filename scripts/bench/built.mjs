import { join } from 'node:path';
import { bareProject, ourProject } from './project.mjs';
import { timedBuild } from './timed.mjs';

/** @type {Map<string, string>} */
const projects = new Map();

/** @type {Map<string, import('./timed.mjs').Spent[]>} */
const times = new Map();

/**
 * Builds a generated course once more, from nothing, and notes what it took.
 * @param {'ours' | 'bare'} whose @param {number} lessons
 * @returns {Promise<import('./timed.mjs').Spent[]>} all times of this course so far in this run
 */
export async function buildAgain(whose, lessons) {
  const key = `${whose} ${lessons}`;
  const project =
    projects.get(key) ?? (whose === 'ours' ? ourProject(lessons) : bareProject(lessons));
  projects.set(key, project);
  const spent = await timedBuild(project);
  const all = [...(times.get(key) ?? []), spent];
  times.set(key, all);
  console.log(`   ${key}: ${spent.seconds.toFixed(1)} s`);
  return all;
}

/**
 * Our site with so many generated lessons, built at least once in this run: parts share it.
 * @param {number} lessons
 * @returns {Promise<string>} the folder it is in
 */
export async function ourSite(lessons) {
  const key = `ours ${lessons}`;
  if (!times.has(key)) await buildAgain('ours', lessons);
  return join(projects.get(key) ?? '', 'dist');
}
