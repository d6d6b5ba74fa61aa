/**
 * Packages that are made for `require` are set up where they are imported, some for milliseconds, and most runs call none of
 * them. What is imported of these sets its package up when it is called for the first time.
 */
import type { Plugin } from 'esbuild';

const SPACE = 'when called';

/** What of them is imported: functions and classes. */
const CALLED: Readonly<Record<string, string>> = {
  'ajv/dist/2020.js': 'Ajv2020',
  ignore: 'default',
  picomatch: 'default',
  'semver/functions/satisfies.js': 'default',
  'semver/ranges/valid.js': 'default',
};

export const setUpWhenCalled: Plugin = {
  name: 'set up when called',
  setup(build) {
    build.onResolve({ filter: /^[a-z]/ }, ({ path, kind, resolveDir }) =>
      kind === 'import-statement' && Object.hasOwn(CALLED, path)
        ? { path, namespace: SPACE, pluginData: resolveDir }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: SPACE }, ({ path, pluginData }) => ({
      contents: moduleOf(path, CALLED[path] ?? 'default'),
      resolveDir: pluginData as string,
    }));
  },
};

function moduleOf(path: string, name: string): string {
  const asked = `require(${JSON.stringify(path)})${name === 'default' ? '' : `.${name}`}`;
  return `function called(...args) {
  const it = ${asked};
  return new.target === undefined ? it(...args) : new it(...args);
}
export { called as ${name} };`;
}
