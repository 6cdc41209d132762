/**
 * The permanent id of a prompt in a lesson: `attunement/receiving#before-you-go`.
 * @throws when a content tag stands outside a lesson, where it could not be kept under any name
 */
export function activityIn(lesson: string | undefined, id: string): string {
  if (!lesson) throw new Error(`The prompt “${id}” stands outside a lesson, so it has no address.`);
  return `${lesson}#${id}`;
}
