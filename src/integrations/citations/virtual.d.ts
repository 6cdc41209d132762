/** Every source of sources.yaml, formatted once per build in one run; by its id. */
declare module 'virtual:citations' {
  const citations: Readonly<Record<string, import('./format.ts').Citation>>;
  export default citations;
}
