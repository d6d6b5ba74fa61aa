/** The whole site as texts by path, made of the written pages and of the program. */
import { textMate } from '../../../extension/build/textmate.mts';
import { shippedWorkspace } from '../../../language/disk/input/filling.ts';
import { type Day, parseDay } from '../../../language/time/index.ts';
import { colourerOf, type Grammar } from './colours.ts';
import { type Drawn, drawn } from './draw.ts';
import { labelsScript } from './editor-labels.ts';
import { framed } from './layout.ts';
import { checkPages } from './made/checks.ts';
import { commandPages } from './made/commands.ts';
import { languagePages } from './made/language.ts';
import { codePages, codePaths } from './made/rules.ts';
import { settingsPage } from './made/settings.ts';
import type { Page } from './page.ts';
import { examplesScript, PANEL_PAGES, PLAYGROUND, PLAYGROUND_FRAME, playgroundHtml } from './playground.ts';
import { searchable, searchScript } from './search.ts';
import { type TextOf, writtenPages } from './written.ts';

/** Where what the site is made of stands. */
export interface Sources {
  /** The grammar of the language. */
  readonly grammarFile: string;
  readonly textOf: TextOf;
  /** The day of what is said of routines: `2026-11-21`. */
  readonly day: string;
}

interface DrawnPage extends Drawn {
  readonly page: Page;
}

interface Site {
  readonly pages: readonly DrawnPage[];
  /** Every text file by its path from the root of the site; scripts and styles are bundled beside them. */
  readonly files: ReadonlyMap<string, string>;
}

/** Makes the site. Throws where the day is none. */
export async function siteOf({ grammarFile, textOf, day }: Sources): Promise<Site> {
  const asOf = parseDay(day);
  if (asOf === undefined) throw new Error(`${day} is no day`);
  const grammar = textMate(grammarFile) as Grammar;
  const ws = shippedWorkspace();
  const pages = await allPages(textOf, asOf);
  const codes = { sv: codePaths(ws, 'sv'), en: codePaths(ws, 'en') };
  const colour = colourerOf(grammar);
  const all = pages.map((page) => ({ page, ...drawn(page, colour, codes[page.language]) }));
  const lekplats = { page: PLAYGROUND, html: playgroundHtml, headings: [] };
  return {
    pages: [...all, lekplats],
    files: new Map([
      ...all.map((one): [string, string] => [one.page.path, framed(one.page, one)]),
      [PLAYGROUND.path, framed(PLAYGROUND, lekplats, PLAYGROUND_FRAME)],
      ...PANEL_PAGES,
      ['search-pages.js', searchScript([...all, lekplats].map((one) => searchable(one.page, one)))],
      ['playground-labels.js', labelsScript(textOf('node_modules/monaco-editor-core/esm/nls.messages.js'))],
      ['playground-examples.js', examplesScript(textOf, grammar, day)],
    ]),
  };
}

async function allPages(textOf: TextOf, asOf: Day): Promise<readonly Page[]> {
  const ws = shippedWorkspace();
  return [
    ...writtenPages(textOf),
    ...languagePages('sv'),
    ...languagePages('en'),
    ...codePages(ws, asOf, 'sv'),
    ...codePages(ws, asOf, 'en'),
    ...checkPages(ws, asOf, 'sv'),
    ...checkPages(ws, asOf, 'en'),
    ...(await commandPages('sv')),
    ...(await commandPages('en')),
    settingsPage(),
  ];
}
