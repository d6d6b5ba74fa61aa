/** What the commands print and write for people is English where that is asked for: a walk over them on a small workspace. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askable } from '../../language/reference/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();

const ROUTINES = readdirSync(join(CHECKOUT, 'language/routines'))
  .filter((name) => name.endsWith('.rutin'))
  .map((name) => readFileSync(join(CHECKOUT, 'language/routines', name), 'utf8'));

/** The words of the language. */
const KEYWORDS = askable();

/** Names, keywords and sentences of routines: what the workspace and the routines say in their own words may be told again. */
const DECLARED = new Set([...Object.values(fristad), ...ROUTINES, ...KEYWORDS].flatMap(wordsIn));

/** Names of files, columns of work lists, and names of special days that are written in the language. */
const NAMES = new Set('åtgärd värde från provisionering arbetslista kalender rapport'.split(' '));

/** Words of Swedish that are in nearly every sentence and in no name. */
const SWEDISH = new Set(
  'och eller inte annars visar skriver det har ska vad alla bara finns saknas utan ingen inga gäller när efter'.split(
    ' ',
  ),
);

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** What is named and quoted, the longest first. */
const QUOTED = [...Object.values(fristad), ...ROUTINES]
  .flatMap((text) => text.match(/(?<=")[^"\n]{4,}(?=")/g) ?? [])
  .sort((x, y) => y.length - x.length);

/** Swedish that is nobody's own word; what stands in quotes is told as it was written. */
function swedishIn(text: string): readonly string[] {
  const flat = text
    .replace(/”.*…”?$/gm, ' ')
    .replace(/[“”"](?:[^“”"])*[“”"]|<q>.*?<\/q>/g, ' ')
    .replace(/\s+/g, ' ');
  const own = QUOTED.reduce((rest, one) => rest.replaceAll(one, ' '), flat);
  const words = new Set(wordsIn(own));
  return [...words].filter(
    (word) => SWEDISH.has(word) || (/[åäö]/.test(word) && !DECLARED.has(word) && !NAMES.has(word)),
  );
}

/** These tell parts of sentences of routines, and lines of files. */
const CITING = new Set(['coverage', 'fix']);

const cwd = folderOf({ ...fristad, 'empty/.keep': '' });
const other = folderOf(fristad);
const DAY = ['--datum', '2026-11-21', '--lang', 'en'];

describe('in English', () => {
  it.each([
    ['check', '--format', 'pretty'],
    ['check', '--format', 'markdown'],
    ['generate', '--out', 'en'],
    ['graph', '--format', 'svg'],
    ['graph', '--format', 'mermaid'],
    ['coverage'],
    ['access', 'exeet1'],
    ['access', 'FristadVC.samverkan'],
    ['plan', '--current', 'en/provisionering.json'],
    ['diff', 'empty', '.'],
    ['import', 'en/provisionering.json', '--out', 'again'],
    ['init', 'new', '--ci', 'github'],
    ['fix', '--dry-run'],
    ['explain', 'nonsense'],
    ['access', 'nobody'],
    ['diff', 'nowhere'],
    ['routine', 'new', 'Meddelandecenter', '--version', '9.0', '--from', '2026-12-15'],
  ])('rutin %s %s %s', async (...command) => {
    const { out, err } = await callCli([...command, ...DAY], { cwd });
    expect(out + err).not.toBe('');
    const found = swedishIn(out + err).filter((word) => !(CITING.has(command[0] ?? '') && DECLARED.has(word)));
    expect(found).toEqual([]);
  });

  it('is the report, its search and its words for days', async () => {
    await callCli(['generate', '--out', 'report', '--only', 'html', ...DAY], { cwd: other });
    const page = readFileSync(join(other, 'report/rapport/index.html'), 'utf8');
    expect(page).toContain('<html lang="en">');
    const shown = page
      .replace(/<style>.*?<\/style>/s, '')
      .replace(/<[^>]*?((?:aria-label|placeholder)="[^"]*")?[^>]*>/g, ' $1 ')
      .replaceAll('"', ' ');
    expect(shown).toContain('This is what Millennium is to hold as of 21 Nov 2026'.slice(0, 40));
    expect(swedishIn(shown)).toEqual([]);
  });

  it('and Swedish where nothing is asked for', async () => {
    await callCli(['generate', '--out', 'rapporten', '--only', 'html', '--datum', '2026-11-21'], { cwd: other });
    const page = readFileSync(join(other, 'rapporten/rapport/index.html'), 'utf8');
    expect(page).toContain('<html lang="sv">');
    expect(swedishIn(page.replace(/"/g, ' '))).toContain('sök');
  });
});
