/** What can be searched for: of each page its title, its headings and its words. */
import type { Drawn } from './draw.ts';
import { wordsOf } from './html.ts';
import type { Page } from './page.ts';

/** A page as the search knows it. */
export interface Found {
  readonly path: string;
  readonly language: 'sv' | 'en';
  readonly title: string;
  readonly headings: string;
  /** The place of each heading, in the order of the page. */
  readonly anchors: readonly (readonly [id: string, text: string])[];
  readonly text: string;
}

/** So many characters of a page are searched; a page of all sentences is found by those first. */
const MOST = 6_000;

export function searchable({ path, language, title }: Page, { html, headings }: Drawn): Found {
  const prose = html.replace(/<h1[^>]*>[\s\S]*?<\/h1>/, '');
  const below = headings.filter(({ depth }) => depth > 1);
  return {
    path,
    language,
    title,
    headings: below.map(({ text }) => text).join(' · '),
    anchors: below.map(({ id, text }) => [id, text]),
    text: wordsOf(prose).slice(0, MOST),
  };
}

/** A script that gives the pages to the search, once it is asked for. */
export function searchScript(found: readonly Found[]): string {
  return `self.rutinPages=${JSON.stringify(found)};\n`;
}
