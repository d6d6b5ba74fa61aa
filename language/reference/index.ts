/** Every word of the language explained, in its place. */
export { ENTRIES } from './entries/index.ts';
export { type Explained, knownIn } from './explained.ts';
export { askable, explainedAs, explainedAt, nearestWord } from './find.ts';
export { explainedParameters } from './parameters.ts';
