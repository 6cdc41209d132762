import type { Plugin } from 'vite';

/** The file that holds the helper alone, until it is written into those that import it. */
export const LOADER = 'loader';

/** `import{t as e}from"./loader.abc.js";`, or `{t}`, with the name under which the file knows the helper. */
const IMPORTED = new RegExp(`import\\{(?:\\w+ as )?(\\w+)\\}from["']\\./${LOADER}\\.[^"']+["'];?`);

/**
 * What is worth asking for before the module that needs it says so: the large files that many share.
 * Every page knows these by name, and the rest would have cost each of them some 300 bytes.
 */
const EARLY = /\/(record|view|notebook|islands|course)\./;

/**
 * Asks for what a module will import while the module itself is under way. Minified by hand, since
 * the minifier has been by the time it is put in. A file asked for twice is fetched once.
 */
const helper = (name: string, base: string): string =>
  `const ${name}=(l,f=[])=>{for(const h of f){const k=document.createElement("link");` +
  `k.rel="modulepreload";k.href=${JSON.stringify(base)}+h;document.head.append(k)}return l()};`;

/**
 * Vite puts a helper of 0.9 kB (compressed) before every `import()`, which also waits for style
 * sheets. Ours only asks for the files early, since every style here is in its page already; and it is
 * written into each file that needs it, since a request costs more than it does.
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'noticing:small-preload',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // The file itself is asked for in the same breath.
          resolveDependencies: (asked, files) =>
            files.filter((file) => file !== asked && EARLY.test(`/${file}`)),
        },
      },
    }),
    configResolved(config) {
      base = config.base;
    },
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      // Something that no minifier can see through, or it would be gone before we come.
      handler: () =>
        'export const __vitePreload = (load, files) => globalThis.preload(load, files);',
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        if (file.name === LOADER) {
          Reflect.deleteProperty(bundle, name);
          continue;
        }
        file.code = file.code.replace(IMPORTED, (_whole, own: string) => helper(own, base));
        if (file.code.includes(`/${LOADER}.`)) this.error(`${name} still imports the loader.`);
        const styles = [...(file.viteMetadata?.importedCss ?? [])];
        if (styles.length > 0) {
          this.error(
            `${name} brings ${styles.join(', ')}, which nobody would wait for. Import the CSS in the .astro file instead.`,
          );
        }
      }
    },
  };
}
