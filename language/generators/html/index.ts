/** The report for chiefs and reviewers: pages that need nothing but each other, to be read on a screen or on paper. */
import type { GeneratedFile, Generator, Material } from '../api/index.ts';
import { piecesFile, textFile } from '../support/text.ts';
import { chapterPlaces, chaptersOf, MOST_UNITS } from './chapters.ts';
import { contentsPage } from './contents.ts';
import { wholePage } from './page.ts';
import { reachOf } from './reach.ts';
import { html as markup } from './template.ts';

/**
 * `rapport/index.html`, with everything on one page; of more units than one page can show that is a page of contents to
 * search in, and beside it stand the pages of the verksamheter.
 */
export const html: Generator = function* (material): Iterable<GeneratedFile> {
  const reach = reachOf(material);
  if (reach.provisioning.units.length <= MOST_UNITS) {
    yield textFile('rapport/index.html', wholePage(reach).markup);
    return;
  }
  const chapters = chaptersOf(reach);
  yield textFile('rapport/index.html', contentsPage(reach, chapters).markup);
  const above = [markup`<a href="index.html">Hela rapporten</a> `];
  for (const { file, reach: own } of chapters.all) {
    yield piecesFile(`rapport/${file}`, () => [wholePage(own(), above).markup].values());
  }
};

/** How many pages there will be. */
export function expectedPages({ provisioning: { units } }: Material): number {
  return 1 + (units.length <= MOST_UNITS ? 0 : chapterPlaces(units).length);
}
