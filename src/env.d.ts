declare namespace App {
  interface Locals {
    /** The shared parts of drawings that the page holds already. */
    parts?: Set<string>;
    /** The terms whose definition the page holds already. */
    terms?: Set<string>;
    /** The module and lesson that a content tag stands in. */
    lesson?: string;
    /** The session whose words are being drawn: what its tags look themselves up in, by id. */
    session?: import('./components/session/read-session.ts').ReadSession;
  }
}

/** For the tools that do not read `.astro` files: ESLint's types, and plain TypeScript. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
