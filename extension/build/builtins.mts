/**
 * How a bundle comes by what is built into Node: by `require`. Of a built-in module that is imported Node first looks at all that
 * it holds, and loads much for it that nobody asked for: streams for `node:fs`, the terminal for `node:process`. One that is
 * seldom needed is asked for when something of it is called.
 */
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';

const SPACE = 'builtin';

/** Of these functions are called, and by few runs. */
const SELDOM: ReadonlySet<string> = new Set(['node:child_process', 'node:fs/promises', 'node:v8']);

/** How functions are called; classes and constants are not. */
const FUNCTION = /^[a-z]\w*$/;
const NAME = /^[A-Za-z_$][\w$]*$/;

/** To be used where the bundle has a `require`. */
export const builtinsByRequire: Plugin = {
  name: 'builtins by require',
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind, importer }) =>
      kind === 'import-statement'
        ? { path: `${path} for ${nameOf(importer)}`, namespace: SPACE }
        : { path, external: true },
    );
    // Each that imports it has its own, so that only what it names is asked for, and no file is shared for that alone.
    build.onLoad({ filter: /.*/, namespace: SPACE }, ({ path }) => ({ contents: moduleOf(path.split(' ')[0] ?? '') }));
  },
};

/** From the folder one stands in, or that of packages. */
function nameOf(file: string): string {
  const [name = ''] = relative(process.cwd(), file).replaceAll('\\', '/').split('node_modules/').slice(-1);
  return name;
}

function moduleOf(builtin: string): string {
  if (builtin === 'node:process') return 'export default process;';
  const isSeldom = SELDOM.has(builtin);
  const asked = `require(${JSON.stringify(builtin)})`;
  const held = Object.keys(createRequire(import.meta.url)(builtin) as object);
  const names = held.filter((name) => name !== 'default' && (isSeldom ? FUNCTION : NAME).test(name));
  // Which of these nobody uses is left out: that to ask for one has no effect is known of Node, and not seen.
  const values = names.map((name) =>
    isSeldom
      ? `const _${name} = (...args) => ${asked}.${name}(...args);`
      : `const _${name} = /* @__PURE__ */ (() => it.${name})();`,
  );
  return [
    isSeldom
      ? `export default { ${names.map((name) => `${name}: _${name}`).join(', ')} };`
      : `const it = /* @__PURE__ */ (() => ${asked})();\nexport default it;`,
    ...values,
    `export { ${names.map((name) => `_${name} as ${name}`).join(', ')} };`,
  ].join('\n');
}
