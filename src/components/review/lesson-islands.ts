/**
 * What wakes a question and a moment in a lesson. Asked for when it is needed: a file that imports it
 * outright makes the bundler give lessons 0.4 kB more, for an object of all its names (tried with
 * Rolldown in Vite 8).
 */
export const lessonIslands = () => import('../lesson/islands.ts');
