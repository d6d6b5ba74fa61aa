/** The report for chiefs and reviewers: one page that needs nothing else, to be read on a screen or on paper. */
import type { Generator } from '../api/index.ts';
import { textFile } from '../support/text.ts';
import { page } from './page.ts';
import { reachOf } from './reach.ts';

/** `rapport/index.html`. */
export const html: Generator = (material) => [textFile('rapport/index.html', page(reachOf(material)).markup)];
