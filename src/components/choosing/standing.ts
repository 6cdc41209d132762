import type { Service } from '../../schemas/service.ts';
import type { Answers, Say } from './asked.ts';

/** A service's answers for one of the pages, and the line that says whose they are: none when it gave none. */
export function given(
  service: Service,
  page: 'parents' | 'young-people',
  say: Say,
  lang: string,
): { answers: Answers; standing?: string } {
  const answers = service?.[page] ?? {};
  if (!service || Object.values(answers).every((one) => one === undefined)) return { answers: {} };
  const name = service.name ?? say('choosing-your-service');
  if (service.checked === undefined)
    return { answers, standing: say('choosing-standing').replace('{name}', name) };
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(service.checked),
  );
  const standing = say('choosing-standing-dated').replace('{name}', name).replace('{date}', date);
  return { answers, standing };
}
