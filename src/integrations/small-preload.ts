import type { Plugin } from 'vite';

/**
 * Vite puts a helper of 0.9 kB (compressed) before every `import()`, which also waits for style
 * sheets. Ours only asks for the files early, since every style here is in its page already.
 */
export function smallPreload(): Plugin {
  let base = '/';
  return {
    name: 'noticing:small-preload',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load: {
      filter: { id: /^\0vite\/preload-helper/ },
      handler: () => `
        const asked = new Set();
        export const __vitePreload = (load, files = []) => {
          for (const file of files) {
            if (asked.has(file)) continue;
            asked.add(file);
            const link = document.createElement('link');
            link.rel = 'modulepreload';
            link.href = ${JSON.stringify(base)} + file;
            document.head.append(link);
          }
          return load();
        };`,
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const [name, file] of Object.entries(bundle)) {
        const styles = file.type === 'chunk' ? [...(file.viteMetadata?.importedCss ?? [])] : [];
        if (styles.length > 0) {
          this.error(
            `${name} brings ${styles.join(', ')}, which nobody would wait for. Import the CSS in the .astro file instead.`,
          );
        }
      }
    },
  };
}
