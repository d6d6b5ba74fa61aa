/** The tools: no more than seven, all of them only read, and each answers what the command of its name answers. */

import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { repository } from '../support/git.ts';
import { asking, pageIn, pagesOf, together } from '../support/mcp/client.ts';
import { newRoutine } from '../support/mcp/routine.ts';

removeFolders();

const MOST_TOOLS = 7;
const MOST_CHARACTERS = 24_000;

/** A workspace in which there is something to say to every question. */
const wrong = {
  ...fristad,
  'franvaro.rutin': `frånvaro exetv1 sjukfrånvaro från 2026-12-21 till 2026-12-30 { ombud exeet1 beslutat av exeec1 2026-11-20 tilldelat av exems1 2026-11-23 }\n`,
  'fel.rutin': `person okand1 "Exempel Okänd" { uppdrag läkare vid Ingenstans }\n`,
};
const folder = folderOf(wrong);
const inFolder = { cwd: folder };

/** As a reader of schemas takes it. */
function anySchema(told: object | undefined): Readonly<Record<string, unknown>> {
  return { ...told };
}

describe('the tools', () => {
  it('are at most seven, by name', async () => {
    const { client } = await asking(folder);
    const { tools } = await client.listTools();
    expect(tools.length).toBeLessThanOrEqual(MOST_TOOLS);
    expect(tools.map(({ name }) => name)).toEqual([
      'check',
      'explain',
      'access',
      'ombud',
      'diff',
      'impact',
      'fix_preview',
    ]);
  });

  it('say that they only read, and describe every parameter and field', async () => {
    for (const language of ['sv', 'en'] as const) {
      const { client } = await asking(folder, language);
      for (const { annotations, inputSchema, outputSchema, description } of (await client.listTools()).tools) {
        expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false, openWorldHint: false });
        expect(description).toMatch(language === 'sv' ? /[åäö]/ : /^[^åäö]*$/);
        expect(inputSchema).toMatchObject({ additionalProperties: false });
        for (const one of Object.values(inputSchema.properties ?? {})) {
          expect((one as { readonly description?: string }).description).toMatch(/\S\.$/);
        }
        expect(new Ajv2020().validateSchema(anySchema(outputSchema))).toBe(true);
      }
    }
  });
});

const questions: readonly (readonly [string, object, readonly string[]])[] = [
  ['check', {}, ['check', '--format', 'json']],
  ['check', { file: 'fel.rutin' }, ['check', 'fel.rutin', '--format', 'json']],
  ['check', { date: '2026-12-22' }, ['check', '--format', 'json', '--datum', '2026-12-22']],
  ['access', { subject: 'FristadVC' }, ['access', 'FristadVC', '--format', 'json']],
  ['access', { subject: 'exetv1' }, ['access', 'exetv1', '--format', 'json']],
];

describe('answers', () => {
  it.each(questions)('%s %j are those of the command, all pages together', async (tool, told, args) => {
    const { ask } = await asking(folder);
    const { out } = await callCli(args.includes('--datum') ? args : [...args, '--datum', QUIET_DAY], inFolder);
    for (const limit of [1, 2, 50]) {
      expect(together(await pagesOf(ask, tool, { ...told, limit })), `${limit}`).toEqual(JSON.parse(out));
    }
  });

  it.each(['sv', 'en'] as const)('of explain are the lines of the command, in %s', async (language) => {
    const { ask } = await asking(folder, language);
    for (const code of ['MC-BEV-03', 'RUT-002', 'bevakas']) {
      const { out } = await callCli(['explain', code, '--datum', QUIET_DAY, '--lang', language], inFolder);
      const { lines } = together(await pagesOf(ask, 'explain', { code })) as { readonly lines: readonly string[] };
      expect(`${lines.join('\n')}\n`).toBe(out);
    }
    const all = together(await pagesOf(ask, 'explain')) as { readonly lines: readonly string[] };
    expect(all.lines.length).toBeGreaterThan(50);
  });

  it('of diff are those of the command, with a newer revision and with the files as they are', async () => {
    const here = repository(fristad, wrong);
    const { ask } = await asking(here);
    for (const head of [undefined, 'HEAD']) {
      const args = ['diff', 'HEAD~1', ...(head === undefined ? [] : [head]), '--format', 'json', '--datum', QUIET_DAY];
      const { out } = await callCli(args, { cwd: here });
      const told = { base: 'HEAD~1', ...(head === undefined ? {} : { head }) };
      expect(JSON.parse(out)).toMatchObject({ same: false });
      for (const limit of [3, 200]) {
        expect(together(await pagesOf(ask, 'diff', { ...told, limit }))).toEqual(JSON.parse(out));
      }
    }
  });

  it('of impact are those of the command, with the verdict of each day in words', async () => {
    const here = folderOf({ ...fristad, 'rutin.config.json': '{ "exclude": ["ny/**"] }', 'ny/ny.rutin': newRoutine });
    const { ask } = await asking(here);
    const args = ['impact', '--routine', 'ny/ny.rutin', '--format', 'json', '--datum', QUIET_DAY];
    const { out } = await callCli(args, { cwd: here });
    const said = together(await pagesOf(ask, 'impact', { routine: 'ny/ny.rutin' })) as {
      readonly days: readonly Readonly<Record<string, unknown>>[];
    };
    const days = said.days.map(({ verdict, ...day }) => day);
    expect(said.days.map(({ verdict }) => verdict)).toEqual(said.days.map(() => expect.stringMatching(/\.$/)));
    expect({ ...said, days }).toEqual(JSON.parse(out));
  });

  it('of fix_preview are the patches of the command, but for the kinds of absences', async () => {
    const texts = Object.entries(textsIn(join(CHECKOUT, 'examples/regelbrott')));
    const here = folderOf(Object.fromEntries(texts.map(([file, text]) => [file, `\ufeff${text}`])));
    const { ask } = await asking(here, 'sv', '2026-11-21');
    const { out } = await callCli(['fix', '--dry-run', '--datum', '2026-11-21'], { cwd: here });
    const { files } = together(await pagesOf(ask, 'fix_preview', { limit: 1 })) as {
      readonly files: readonly { readonly file: string; readonly patch: string }[];
    };
    const told = out.replace(/sjukfrånvaro|semester|ledighet/gu, '•••');
    expect(files.map(({ patch }) => patch).join('')).toBe(told);
    expect(told).toContain('•••');
    expect(files.length).toBeGreaterThan(2);
    const [{ file, patch }] = files as [(typeof files)[0]];
    expect((await ask('fix_preview', { file })).data['files']).toEqual([{ file, patch: expect.any(String) }]);
    expect(patch).toContain(`--- a/${file}`);
  });

  it('fit their schema, each page of them', async () => {
    const outside = { 'rutin.config.json': '{ "exclude": ["ny/**"] }', 'ny/ny.rutin': newRoutine };
    const { client, ask } = await asking(repository(fristad, { ...wrong, ...outside }));
    const { tools } = await client.listTools();
    const told: Readonly<Record<string, object>> = {
      access: { subject: 'FristadVC' },
      ombud: { person: 'exeet1', from: '2026-12-21', till: '2026-12-30' },
      diff: { base: 'HEAD~1' },
      impact: { routine: 'ny/ny.rutin' },
    };
    for (const { name, outputSchema } of tools) {
      const validate = new Ajv2020().compile(anySchema(outputSchema));
      const said = await ask(name, { ...told[name] });
      expect(validate(said.data), `${name} ${said.text} ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});

describe('ombud', () => {
  it('ranks those who could stand in, and says what speaks against each', async () => {
    const { ask } = await asking(folderOf(fristad));
    const { data, text } = await ask('ombud', { person: 'exeet1', from: '2026-10-12', till: '2026-10-16' });
    const [absence] = data['absences'] as readonly { readonly candidates: readonly object[] }[];
    expect(absence).toMatchObject({ person: 'exeet1', hasInbox: true, needed: 5, more: 0 });
    const [first, second] = absence?.candidates ?? [];
    expect(first).toMatchObject({ person: 'exetv1', days: 5, maySign: true, objections: [] });
    expect(second).toMatchObject({ maySign: false, objections: [{ code: 'MC-AOM-01' }] });
    expect(text).toContain('Exempel Två');
  });

  it('asks about several who are away at once', async () => {
    const { ask } = await asking(folderOf(fristad));
    const { data } = await ask('ombud', { person: 'exeet1 exetv1', from: '2026-10-12', till: '2026-10-16' });
    expect(data['absences']).toMatchObject([{ person: 'exeet1' }, { person: 'exetv1' }]);
  });

  it('refuses a person who is none, and days in the wrong order', async () => {
    const { ask } = await asking(folderOf(fristad), 'en');
    const days = { from: '2026-10-12', till: '2026-10-16' };
    expect(await ask('ombud', { person: 'exeet2', ...days })).toMatchObject({
      isError: true,
      text: expect.stringContaining('Did you mean exeet1?'),
    });
    expect(await ask('ombud', { person: 'exeet1', from: days.till, till: days.from })).toMatchObject({ isError: true });
  });
});

describe('no answer', () => {
  it('is longer than the bound, and what is left out is counted', async () => {
    const persons = Array.from(
      { length: 400 },
      (_, i) => `person exe${i}a "Exempel ${'Lång '.repeat(20)}${i}" { uppdrag läkare vid Ingenstans${i} }\n`,
    );
    const { ask } = await asking(folderOf({ ...fristad, 'm.rutin': persons.join('') }));
    const first = await ask('check', { limit: 200 });
    expect(JSON.stringify(first.data).length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(first.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const { shown, total, next } = pageIn(first);
    expect(shown).toBeLessThan(200);
    expect(total).toBeGreaterThan(400);
    expect(first.text).toContain(`1–${shown} av ${total} visas. Nästa sida: cursor ${next}`);
  });

  it('shows part of an entry that is too long: it is passed over, and counted', async () => {
    const long = `person exefy1 "Exempel ${'x'.repeat(30_000)}" { uppdrag läkare vid FristadVC }\n`;
    const member = { 'enheter.rutin': fristad['enheter.rutin']?.replaceAll('exetv1,', 'exefy1, exetv1,') ?? '' };
    const { ask } = await asking(folderOf({ ...fristad, ...member, 'a.rutin': long }));
    const pages = await pagesOf(ask, 'access', { subject: 'FristadVC.samverkan' });
    const rows = pages.flatMap(({ data }) => data['rows'] as readonly { readonly person: string }[]);
    expect(rows.map(({ person }) => person)).toEqual(['exeec1', 'exeet1', 'exems1', 'exems1', 'exetv1']);
    expect(pages.map((said) => pageIn(said).omitted).reduce((sum, some) => sum + some, 0)).toBe(1);
    expect(pages.map(({ text }) => text).join('')).toContain('En post är för lång');
    for (const said of pages) expect(said.text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    const refused = await ask('access', { subject: 'exefy1' });
    expect(refused).toMatchObject({ isError: true, text: expect.stringContaining('Kör kommandot') });
  });

  it('shows an identity number or the kind of an absence', async () => {
    const number = '19121212-1212';
    const here = repository(fristad, {
      ...wrong,
      'nummer.rutin': `person exenr1 "Exempel ${number}" { uppdrag läkare vid FristadVC }\n`,
    });
    const { ask } = await asking(here);
    const said = [
      ...(await pagesOf(ask, 'check')),
      ...(await pagesOf(ask, 'access', { subject: 'FristadVC' })),
      ...(await pagesOf(ask, 'diff', { base: 'HEAD~1' })),
      ...(await pagesOf(ask, 'fix_preview')),
      await ask('access', { subject: number }),
      await ask('check', { file: number }),
    ];
    const all = said.map(({ text, data }) => text + JSON.stringify(data)).join('\n');
    expect(all).not.toContain('1212-1212');
    expect(all).toContain('••••');
    expect(all.split('\n').filter((line) => /sjukfrånvaro|sick/iu.test(line))).toEqual([]);
  });
});

describe('errors', () => {
  it.each([
    ['access', { subject: 'Fristad' }, 'Menade du FristadVC?', 'Did you mean FristadVC?'],
    ['explain', { code: 'MC-BEV-99' }, 'Koden MC-BEV-99 finns inte.', 'There is no code MC-BEV-99.'],
    ['check', { file: 'saknas.rutin' }, 'ingen fil i arbetsytan', 'no file of the workspace'],
    ['check', { fil: 'a' }, 'tar ingen uppgift ”fil”', 'takes nothing called “fil”'],
    ['diff', { base: 'HEAD' }, 'git', 'git'],
    ['check', { cursor: 'x' }, 'Fråga igen utan cursor', 'Ask again without a cursor'],
  ])('of %s %j are told in the language of the reader', async (tool, told, sv, en) => {
    for (const [language, words] of [
      ['sv', sv],
      ['en', en],
    ] as const) {
      const { ask, faults } = await asking(folder, language);
      expect(await ask(tool, told)).toMatchObject({ isError: true, text: expect.stringContaining(words) });
      expect(faults).toEqual([]);
    }
  });

  it('of a tool that is none are errors of the protocol', async () => {
    const { ask } = await asking(folder);
    await expect(ask('write')).rejects.toThrow();
  });
});

it('the whole checkout of examples answers within the bound', async () => {
  const { ask } = await asking(`${CHECKOUT}/examples/vastra-gotaland`);
  for (const [tool, told] of [
    ['check', {}],
    ['access', { subject: 'exeet1' }],
    ['fix_preview', {}],
  ] as const) {
    const { text, data } = await ask(tool, told);
    expect(Math.max(text.length, JSON.stringify(data).length)).toBeLessThanOrEqual(MOST_CHARACTERS);
  }
});
