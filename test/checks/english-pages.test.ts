/** Every page has its words in English, about the same codes, quotes and examples. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { englishPages } from '../../language/checks/english-pages.ts';
import { pageIn } from '../../language/checks/page-in.ts';
import { pages } from '../../language/checks/pages.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { examplesOf } from '../support/page.ts';

const HEADINGS = ['Why', 'How we read the requirement', 'Avoid', 'Prefer', 'Exemptions'];
const SWEDISH_LETTERS = /[åäöÅÄÖ]/;

/** What is said in the page's own words: without quotes, examples, the words of the language and what is quoted from elsewhere. */
function ownWords(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/^>.*$/gm, '')
    .replace(/`[^`]*`|"[^"]*"/g, '')
    .replace(/Fristad vårdcentral Närhälsan|NPÖ|Borås|personnr|född|Å, ä, ö|å, ä and ö/g, '');
}

function headingsIn(text: string): readonly string[] {
  return [...text.replace(/```[\s\S]*?```/g, '').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading as string);
}

describe('in English', () => {
  it('there is a page for each in Swedish, and no other', () => {
    expect(Object.keys(englishPages)).toEqual(Object.keys(pages));
    const files = readdirSync(join(CHECKOUT, 'language/checks'), { recursive: true, encoding: 'utf8' });
    const named = files.filter((file) => file.endsWith('.md'));
    expect(named.filter((file) => file.endsWith('.en.md'))).toHaveLength(named.length / 2);
  });

  it.each(Object.keys(pages))('%s has the same quotes and examples, and all else in English', (name) => {
    const [page = '', english = ''] = [pageIn('sv', name), pageIn('en', name)];
    expect(page).toBe(pages[name]);
    expect(headingsIn(english)).toEqual(HEADINGS);
    const codes = (text: string) => examplesOf(text).flatMap(({ blocks }) => blocks.map(({ code }) => code));
    expect([...codes(english)].sort()).toEqual([...codes(page)].sort());
    expect(english.match(/^>.*$/gm)).toEqual(page.match(/^>.*$/gm));
    expect(english.includes('in Swedish as it has them')).toBe(/^>/m.test(page));
    expect(ownWords(english)).not.toMatch(SWEDISH_LETTERS);
    expect(english.match(/^# (.*)$/m)?.[1]).not.toBe(page.match(/^# (.*)$/m)?.[1]);
  });
});
