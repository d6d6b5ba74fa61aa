/** Lets Node import what the bundles and the tests can: routines and pages as text, and by name what a library has. To be loaded before anything else. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A library whose exports Node does not find by name, and those of them that are imported. */
const LIBRARY = /\/node_modules\/papaparse\/[^/]+\.js$/;
const NAMES = 'parse, Parser';

registerHooks({
  load(url, context, next) {
    const isText = /\.(md|rutin)$/.test(url);
    if (!isText && !LIBRARY.test(url)) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', shortCircuit: true, source: isText ? asText(text) : withNames(text) };
  },
});

function asText(text: string): string {
  return `export default ${JSON.stringify(text)};`;
}

function withNames(text: string): string {
  return `const module = { exports: {} };
(function (exports) {${text}\n}).call(globalThis, module.exports);
export default module.exports;
export const { ${NAMES} } = module.exports;`;
}
