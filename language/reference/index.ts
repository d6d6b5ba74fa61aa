/** Every word of the language explained, in its place. */
export { ENTRIES } from './entries/index.ts';
export { type Explained, knownIn } from './explained.ts';
export { askable, explainedAs, explainedAt, nearestWord, type WordPlace } from './find.ts';
export { markdownOf } from './markdown.ts';
export { explainedParameters } from './parameters.ts';
