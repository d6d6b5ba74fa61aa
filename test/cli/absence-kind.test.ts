/** Why someone is away reaches nobody but those who write it: every output says frånvaro, until its kind is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { contentBelow } from '../support/publishing/generated-set.ts';

removeFolders();

/** What tells the kind of an absence. Professions, organisations and routines have `sjuk` in their names, too. */
const KIND = /sjukfrånvaro|sjukskriv|sick|semester|vacation|'leave'|"leave"|\bleave\b/iu;
const DAY = '2026-12-08';

const away = (kind: string, delegates = 'exeet1'): string => `
frånvaro exetv1 ${kind} från 2026-12-21 till 2026-12-30 { ombud ${delegates} beslutat av exeec1 2026-11-20 tilldelat av exems1 2026-11-23 motivering "Bara en på enheten" }
`;
const before = { ...fristad, 'franvaro.rutin': '' };
const after = { ...fristad, 'franvaro.rutin': away('sjukfrånvaro') };
const folder = folderOf(after);
const relied = folderOf({
  ...after,
  'forvantan.rutin': 'förväntan "Ombud" {\n    exeet1 når personlig exetv1 från 2026-12-21 till 2026-12-30\n}\n',
});

const newRoutine = (() => {
  const path = join(CHECKOUT, 'language/routines/meddelandecenter.rutin');
  return readFileSync(path, 'utf8')
    .replace('version "3.0"', 'version "4.0"')
    .replace('giltig från 2024-11-14 till 2026-11-14', 'giltig från 2026-12-01 till 2028-11-30')
    .replaceAll('minst 2', 'minst 9');
})();

function writtenRoutine(): string {
  return join(folderOf({ 'ny.rutin': newRoutine }), 'ny.rutin');
}

/** Every command that shows what stands in a workspace to others than the one who writes it, in all its formats. */
const commands: readonly (readonly string[])[] = [
  ...['table', 'json', 'csv'].flatMap((format) =>
    ['exetv1', 'exeet1', 'FristadVC.samverkan', 'FristadVC'].map((word) => [
      'access',
      word,
      folder,
      '--format',
      format,
    ]),
  ),
  ['access', '--facit', '-', folder],
  ...['svg', 'mermaid', 'dot'].flatMap((format) => [
    ['graph', folder, '--format', format],
    ['graph', folder, '--format', format, '--for', 'FristadVC'],
  ]),
  ...['pretty', 'json', 'markdown'].flatMap((format) => [
    ['diff', folderOf(before), folder, '--format', format],
    ['diff', folder, folderOf(before), '--format', format],
    ['diff', folder, folderOf({ ...before, 'franvaro.rutin': away('semester', 'exeet1, exetr1') }), '--format', format],
    ['diff', folder, folderOf({ ...before, 'franvaro.rutin': away('semester') }), '--format', format],
  ]),
  ...['pretty', 'json', 'markdown'].flatMap((format) => [
    ['impact', folder, '--routine', writtenRoutine(), '--format', format],
    ['routine', 'diff', '3.0', writtenRoutine(), '--workspace', folder, '--format', format],
    ['prove', 'exeet1 når FristadVC.samverkan', folder, '--format', format],
  ]),
  ...['pretty', 'concise', 'json', 'junit', 'markdown'].map((format) => [
    ...['test', relied, '--coverage', '--format', format],
  ]),
  ...['table', 'json', 'markdown'].map((format) => [
    ...['ombud', 'exeet1', folder, '--from', '2026-12-09', '--till', '2026-12-11', '--format', format],
  ]),
];

const inBoth = commands.flatMap((args) => ['sv', 'en'].map((language) => [...args, '--lang', language]));

describe('no output tells the kind of an absence', () => {
  it.each(inBoth.map((args) => [args.map((arg) => arg.replace(/.*\/rutin-[^/]+/u, '…')).join(' '), args] as const))(
    '%s',
    async (_, args) => {
      const ran = await callCli([...args, '--datum', DAY]);
      expect(ran.code, ran.err).toBe(0);
      expect(ran.out).not.toBe('');
      const told = `${ran.out}${ran.err}`.split('\n').filter((line) => KIND.test(line));
      expect(told).toEqual([]);
    },
  );

  it('plan, whatever the current state tells', async () => {
    const written = await generated('--include-absence-kind');
    const current = {
      kinds: join(written, 'provisionering.json'),
      none: join(await generated(), 'provisionering.json'),
    };
    for (const language of ['sv', 'en']) {
      const more = folderOf({ ...before, 'franvaro.rutin': away('ledighet', 'exeet1, exetr1') });
      for (const args of [[folder], [more], [folderOf(before)]]) {
        const out = join(folderOf({}), 'plan.json');
        const said: string[] = [];
        for (const file of Object.values(current)) {
          const ran = await callCli([
            'plan',
            ...args,
            '--current',
            file,
            '--datum',
            DAY,
            '--lang',
            language,
            '--out',
            out,
          ]);
          const text = `${ran.out}${ran.err}${readFileSync(out, 'utf8')}`;
          expect(text.split('\n').filter((line) => KIND.test(line))).toEqual([]);
          said.push(text.replaceAll(file, '…'));
        }
        expect(said[0], 'the same plan and digest with and without kinds').toBe(said[1]);
      }
    }
  });
});

/** The folder of a generated set. */
async function generated(...flags: readonly string[]): Promise<string> {
  const out = join(folderOf({}), 'ut');
  const ran = await callCli(['generate', folder, '--out', out, '--datum', DAY, ...flags]);
  expect(ran.code, ran.err).toBe(0);
  return out;
}

it('every command is walked, shows the source to the one who writes it, or shows nothing but outputs of the others', () => {
  const walked = new Set([...commands.map(([name]) => name), 'plan', 'coverage', 'generate', 'import', 'mcp']);
  const toTheWriter = ['check', 'fmt', 'fix', 'lsp'];
  const ofNoWorkspace = ['completion', 'explain', 'init'];
  const ofOutputs = ['replay'];
  expect([...walked, ...toTheWriter, ...ofNoWorkspace, ...ofOutputs].sort()).toEqual(
    registry.map(({ name }) => name).sort(),
  );
});

describe('what quotes the routines, which speak of kinds in general', () => {
  it.each(['table', 'markdown', 'json'])('coverage in %s shows nothing of the absence', async (format) => {
    const of = async (path: string) =>
      (await callCli(['coverage', path, '--format', format, '--datum', DAY])).out.replace(/sha256:[0-9a-f]{64}/, '…');
    expect(await of(folder)).toBe(await of(folderOf(before)));
  });
});

describe('generated files', () => {
  const tells = async (...flags: readonly string[]): Promise<readonly string[]> =>
    Object.entries(contentBelow(await generated(...flags)))
      .filter(([, latin]) => KIND.test(Buffer.from(latin, 'latin1').toString('utf8').replaceAll('\r\n ', '')))
      .map(([path]) => path.replace(/-[0-9a-f]{8}\.ics$/u, ''));

  it('tell of an absence, and not of its kind', async () => {
    expect(await tells()).toEqual([]);
    const ics = Object.entries(contentBelow(await generated())).filter(([path]) => path.includes('person-exeet1'));
    expect(Buffer.from(ics[0]?.[1] ?? '', 'latin1').toString('utf8')).toContain(
      'frånvaro från 2026-12-21 till 2026-12-30',
    );
  });

  it('tell the kind when it is asked for', async () => {
    expect(await tells('--include-absence-kind')).toEqual([
      'arbetslista/verksamheten.csv',
      'kalender/person-exeet1',
      'kalender/person-exetr1',
      'kalender/person-exetv1',
      'provisionering.json',
      'provisionering.schema.json',
      'rapport/index.html',
    ]);
  });
});

describe('the way back', () => {
  const imported = async (flags: readonly string[], file: string): Promise<Readonly<Record<string, string>>> => {
    const out = folderOf({});
    const ran = await callCli(['import', join(await generated(...flags), file), '--out', join(out, 'in')]);
    expect(ran.code, ran.err).toBeLessThan(2);
    return contentBelow(join(out, 'in'));
  };
  const utf8 = (latin: string | undefined): string => Buffer.from(latin ?? '', 'latin1').toString('utf8');

  it.each(['provisionering.json', 'arbetslista/verksamheten.csv'])('%s asks for what it was not told', async (file) => {
    const files = await imported([], file);
    expect(utf8(files['franvaro.rutin'])).toMatch(
      /\/\/ Slaget är inte känt: semester, sjukfrånvaro eller ledighet\?\nfrånvaro exetv1 semester från 2026-12-21/u,
    );
    expect(utf8(files['import-rapport.md'])).toContain('slag av frånvaro, skrivet som semester: 2 (exeet1, exetv1)');
  });

  it.each(['provisionering.json', 'arbetslista/verksamheten.csv'])('%s brings back what it was told', async (file) => {
    const files = await imported(['--include-absence-kind'], file);
    expect(utf8(files['franvaro.rutin'])).toContain('frånvaro exetv1 sjukfrånvaro från 2026-12-21');
    expect(utf8(files['franvaro.rutin'])).not.toContain('Slaget är inte känt');
    expect(utf8(files['import-rapport.md'])).not.toContain('slag av frånvaro');
  });
});

describe('those who write', () => {
  it('are told the kind where a routine needs it', async () => {
    const text = away('ledighet');
    const { out } = await callCli(['check', folderOf({ ...before, 'franvaro.rutin': text }), '--datum', DAY]);
    expect(out).toMatch(/MC-OMB-02.*ledighet/su);
  });

  it('see in a comparison that the kind is another, and not which', async () => {
    const other = folderOf({ ...before, 'franvaro.rutin': away('semester') });
    const { out } = await callCli(['diff', other, folder, '--datum', DAY]);
    expect(out).toMatch(/frånvaro exetv1 från 2026-12-21 till 2026-12-30.*slag/u);
  });
});
