/** What people wrote is neither a link nor a reference on GitHub, in any Markdown that the program writes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';

removeFolders();

/** What GitHub makes something of in the finished text, whatever signs it was written with. Addresses it looks for in Markdown. */
const REFERENCES: Readonly<Record<string, RegExp>> = {
  'a mention': /@\w/u,
  'an issue': /#\d/u,
  'an issue by its old name': /\bGH-\d/iu,
  'an advisory': /\bGHSA-\w/iu,
  'a commit': /(?<![\w-])[0-9a-f]{7,40}(?![\w-])/iu,
  'a sign': /:[+-]?[a-z\d_]*[a-z+-][a-z\d_]*:/iu,
};

const WORDS =
  'GH-1 gh-22 #1 @everyone exempel/lager#3 exempel/lager@deadbeef deadbeefcafe 0123456 0123456789abcdef0123456789abcdef01234567 ' +
  'GHSA-aaaa-bbbb-cccc http://example.invalid/x https://example.invalid www.example.invalid WWW.example.invalid ' +
  'nagon@example.invalid mailto:nagon@example.invalid [x](http://example.invalid) <http://example.invalid> :tada: :+1: ![y](z)';

/** What is read once Markdown has been made of it, without code, in which nothing is looked for. */
async function read(markdown: string): Promise<string> {
  const html = await marked.parse(markdown, { gfm: true });
  expect(html.match(/<(?:a|img)\b[^>]*>/gu)).toBeNull();
  return html
    .replace(/<code>.*?<\/code>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

const personer = fristad['personer.rutin'] ?? '';
const named = {
  ...fristad,
  'personer.rutin': personer.replace('"Exempel Tre"', JSON.stringify(WORDS.slice(0, 95))),
  'enheter.rutin': (fristad['enheter.rutin'] ?? '')
    .replace('"Operationskoordinatorer Fristad"', JSON.stringify(WORDS.slice(95, 190)))
    .replace('medlemmar exeet1, exetv1', 'medlemmar exeet1'),
  'mer.rutin': `person exexx1 ${JSON.stringify(WORDS.slice(190, 285))} { uppdrag läkare vid Saknas }
person exexx2 ${JSON.stringify(WORDS.slice(285))} { uppdrag läkare vid Saknas uppdrag läkare vid FristadVC }
frånvaro exexx1 ledighet från 2026-12-01 till 2026-12-04 { ombud exexx2 motivering ${JSON.stringify(WORDS)} }
frånvaro exetr1 ledighet från 2026-12-01 till 2026-12-04 { ombud exexx2 motivering ${JSON.stringify(WORDS)} }
lokal rutin Egen ${JSON.stringify(WORDS)} {
    dokument "GH-7"
    version "deadbeef"
    giltig från 2026-01-01 till 2027-12-31
    gäller FristadVC
    krav GH-1 ska {
        avsnitt ${JSON.stringify(WORDS)}
        citat ${JSON.stringify(WORDS)}
        kontroll bevakning { inkorg meddelande gånger_per_dag 9 }
    }
}
undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-11-01 till 2026-12-31
    motivering ${JSON.stringify(WORDS)}
    avvikelse "GH-1"
    beslutat av exevc1
}
`,
};

const DAY = ['--datum', '2026-11-21'];

const outputs: Readonly<Record<string, () => Promise<string>>> = {
  check: async () => (await callCli(['check', folderOf(named), ...DAY, '--format', 'markdown'])).out,
  diff: async () => (await callCli(['diff', folderOf(fristad), folderOf(named), ...DAY, '--format', 'markdown'])).out,
  'diff, the other way': async () =>
    (await callCli(['diff', folderOf(named), folderOf(fristad), ...DAY, '--format', 'markdown'])).out,
  coverage: async () => (await callCli(['coverage', folderOf(named), ...DAY, '--format', 'markdown'])).out,
  'the help of rules in SARIF': async () => {
    const { out } = await callCli(['check', folderOf(named), ...DAY, '--format', 'sarif']);
    const found = [...out.matchAll(/"markdown": "(.*)"\n/gu)].map(([, text]) => JSON.parse(`"${text}"`) as string);
    return found.join('\n');
  },
  'the report of an import': async () => {
    const table = folderOf({ 'medlemmar.csv': `inkorg;person\n"${WORDS}";"${WORDS}"\n` });
    const out = join(folderOf({}), 'in');
    await callCli(['import', join(table, 'medlemmar.csv'), '--out', out]);
    return readFileSync(join(out, 'import-rapport.md'), 'utf8');
  },
};

describe.each(Object.entries(outputs))('%s', (_, output) => {
  it('holds no reference', async () => {
    const markdown = await output();
    const text = await read(markdown);
    expect(text, 'something to look at').toContain('\u200b');
    const found = Object.entries(REFERENCES).flatMap(([name, pattern]) => {
      const [hit] = pattern.exec(text) ?? [];
      return hit === undefined ? [] : [`${name}: ${hit}`];
    });
    expect(found).toEqual([]);
  });
});

it('numbers of documents and dates can be copied as they stand', async () => {
  const { out } = await callCli(['coverage', folderOf(fristad), ...DAY, '--format', 'markdown']);
  expect(out).toContain('SSN14971-1865200826-13');
});
