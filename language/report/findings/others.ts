/** The formats that programs read, and those of continuous integration: loaded together, since they are asked for seldom. */
export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { json } from './json.ts';
export { junit } from './junit.ts';
export { markdown } from './markdown.ts';
export { sarif } from './sarif.ts';
