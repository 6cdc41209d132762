import { getViteConfig } from 'astro/config';
import type { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createServer, type Plugin } from 'vite';
import type { examples as Examples } from '../../src/components/quiz/examples.ts';

/** Sources need the whole course's content, which an example has not. */
const withoutSources: Plugin = {
  name: 'without-sources',
  enforce: 'pre',
  // Under a name of its own, or Astro would compile it.
  resolveId: (source) => (source.endsWith('/cite/Cite.astro') ? '\0no-cite' : null),
  load: (id) =>
    id === '\0no-cite'
      ? 'export default Object.assign(() => "(Kennedy, 2017)", { isAstroComponentFactory: true })'
      : null,
};

/** The HTML of every example of a question, by its key, as the build would write it. */
export async function renderQuestions(): Promise<Record<string, string>> {
  const astro = await getViteConfig(
    {},
    { configFile: false, logLevel: 'error' },
  )({
    mode: 'test',
    command: 'serve',
  });
  const server = await createServer({
    ...astro,
    configFile: false,
    logLevel: 'error',
    plugins: [withoutSources, ...(astro.plugins ?? [])],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    const load = (path: string) => server.ssrLoadModule(path);
    const [{ experimental_AstroContainer: Container }, { default: Question }, { examples }] =
      (await Promise.all([
        load('astro/container'),
        load('/src/components/quiz/Question.astro'),
        load('/src/components/quiz/examples.ts'),
      ])) as [
        typeof import('astro/container'),
        {
          default: Parameters<AstroContainer['renderToString']>[0];
        },
        { examples: typeof Examples },
      ];
    const container = await Container.create();
    const rendered: Record<string, string> = {};
    for (const [key, { question }] of Object.entries(examples)) {
      rendered[key] = await container.renderToString(Question, {
        props: { module: 'attunement', question },
      });
    }
    return rendered;
  } finally {
    // Astro makes an app for the server whether it is wanted or not, and complains when it cannot.
    await Reflect.get(server, Symbol.for('astro.devServerAppReady'));
    await server.close();
  }
}
