/** Wherever a personnummer stands, no command shows it: not in a format, a file it writes, a message or a plan. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../language/report/findings/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { textsIn } from '../support/folder.ts';
import { planted, SPELLINGS, shownIn } from '../support/identity.ts';

removeFolders();

const EXAMPLES = join(CHECKOUT, 'examples');
const ON = ['--datum', '2026-11-21', '--no-color'];
/** With these, what stands in the way of generating does not. */
const LENIENT = JSON.stringify({ severity: { 'RUT-008': 'upplysning' } });

type Texts = Readonly<Record<string, string>>;

function examples(name: string): Texts {
  const texts = textsIn(join(EXAMPLES, name));
  return Object.fromEntries(Object.entries(texts).filter(([file]) => file.endsWith('.rutin')));
}

/** One file of them with the number in it. */
function spoiled(texts: Texts, seed: number): Texts {
  const files = Object.keys(texts);
  const file = files[seed % files.length] as string;
  return { ...texts, [file]: planted(texts[file] ?? '', seed) };
}

async function hides(args: readonly string[], cwd: string): Promise<number | null> {
  const { code, out, err } = await callCli(args, { cwd });
  expect(shownIn(out), args.join(' ')).toBeUndefined();
  expect(shownIn(err), args.join(' ')).toBeUndefined();
  expect(code, args.join(' ')).not.toBe(3);
  return code;
}

function hidesIn(folder: string): void {
  for (const [file, text] of Object.entries(allTexts(folder))) {
    expect(shownIn(file), file).toBeUndefined();
    expect(shownIn(text), file).toBeUndefined();
  }
}

function allTexts(folder: string): Texts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

async function everyReport(cwd: string): Promise<void> {
  for (const format of formatNames) await hides(['check', '--format', format, ...ON], cwd);
  for (const format of ['pretty', 'sarif']) await hides(['check', '--format', format, '--lang', 'en', ...ON], cwd);
  for (const format of ['table', 'markdown', 'json']) await hides(['coverage', '--format', format, ...ON], cwd);
  for (const format of ['svg', 'mermaid', 'dot']) await hides(['graph', '--format', format, ...ON], cwd);
  await hides(['fix', '--dry-run', ...ON], cwd);
  await hides(['fmt', '--check'], cwd);
}

async function everyAccess(cwd: string, texts: Texts): Promise<void> {
  const names = Object.values(texts).flatMap((text) => [...text.matchAll(/^\s*(?:person|enhet) ([\wåäö]+)/gm)]);
  const told = names.map(([, name]) => name as string).filter((name) => /\d{6}/.test(name) || name === 'exeet1');
  for (const name of told) {
    for (const format of ['table', 'json', 'csv']) {
      await hides(['access', name, '--format', format, ...ON], cwd);
      await hides(['access', `${name}.samverkan`, '--format', format, ...ON], cwd);
    }
  }
}

async function generating(cwd: string, before: string): Promise<void> {
  const out = join(folderOf({}), 'ut');
  const code = await hides(['generate', '--out', out, ...ON], cwd);
  if (code === 0) hidesIn(out);
  const plan = join(folderOf({}), 'plan.json');
  await hides(['plan', '--current', before, '--out', plan, ...ON], cwd);
  await hides(['plan', '--current', before, '--lang', 'en', ...ON], cwd);
}

describe.each(['fristad', 'regelbrott'])('in %s', (name) => {
  const whole = examples(name);

  it.each(Array.from({ length: 10 }, (_, seed) => seed))(
    'in random place %i',
    async (seed) => {
      const texts = spoiled(whole, seed);
      const cwd = folderOf(texts);
      await everyReport(cwd);
      await everyAccess(cwd, texts);
      expect((await callCli(['check', ...ON], { cwd })).out).toContain('RUT-008');
    },
    60_000,
  );
});

describe('what is generated and planned', () => {
  const whole = examples('fristad');

  it.each(Array.from({ length: 12 }, (_, seed) => seed + 100))(
    'with the number in random place %i',
    async (seed) => {
      const before = join(folderOf({}), 'ut');
      expect((await callCli(['generate', '--out', before, ...ON], { cwd: folderOf(whole) })).code).toBe(0);
      await generating(folderOf({ ...spoiled(whole, seed), 'rutin.config.json': LENIENT }), before);
    },
    60_000,
  );
});

describe('what a change means', () => {
  const whole = examples('fristad');
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=Exempel', '-c', 'user.email=e@example.invalid', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd,
        encoding: 'utf8',
      },
    );

  it.each(Array.from({ length: 8 }, (_, seed) => seed + 200))(
    'with the number in random place %i',
    async (seed) => {
      const cwd = folderOf(whole);
      git(cwd, 'init', '-q');
      git(cwd, 'add', '-A');
      git(cwd, 'commit', '-qm', 'x');
      for (const [file, text] of Object.entries(spoiled(whole, seed))) writeFileSync(join(cwd, file), text);
      git(cwd, 'commit', '-qam', 'x');
      for (const [from, to] of [
        ['HEAD~1', 'HEAD'],
        ['HEAD', 'HEAD~1'],
      ] as const) {
        for (const format of ['pretty', 'markdown', 'json']) {
          await hides(['diff', from, to, '--format', format, ...ON], cwd);
        }
      }
      await hides(['impact', '--routine', 'region.rutin', ...ON], cwd);
    },
    60_000,
  );
});

describe('what is said of the use of the program', () => {
  const cwd = folderOf({
    'a.rutin': 'enhet A "A" {}\n',
    'b 870314-2391.rutin': 'enhet { // §\n',
    'c.csv': 'VGR-id;Namn\n',
  });

  it.each(SPELLINGS)('with %s', async (number) => {
    for (const args of [
      [number],
      ['check', number],
      ['check', `--${number}`],
      ['check', '--datum', number],
      ['check', '--format', number],
      ['check', '--config', number],
      ['explain', number],
      ['access', number],
      ['diff', number],
      ['graph', '--for', number],
      ['generate', '--only', number],
      ['import', number],
      ['import', 'c.csv', '--out', join(folderOf({}), number)],
      ['init', join(folderOf({}), number)],
      ['plan', '--current', number],
      ['fmt', number],
      ['help', number],
    ]) {
      await hides(args, cwd);
    }
  });

  it('with a file whose name has it, and a configuration', async () => {
    await everyReport(cwd);
    const config = folderOf({
      'a.rutin': '',
      'rutin.config.json': JSON.stringify({ severity: { '870314-2391': 'fel' }, x19870314_2391: 1 }),
    });
    await hides(['check'], config);
  });

  it('with a file to write to', async () => {
    for (const format of formatNames) {
      const out = join(folderOf({}), 'ut');
      await hides(['check', '--format', format, '--output-file', out, ...ON], cwd);
      expect(shownIn(readFileSync(out, 'utf8')), format).toBeUndefined();
    }
  });
});

describe('what is imported', () => {
  it.each(SPELLINGS)('with %s in every column', async (number) => {
    const cwd = folderOf({
      'enheter.csv': `Enhetskod;Enhetsnamn;HSA-id;Förvaltning;Huvudman;Nivå;Slag\n${number};E ${number};${number};F ${number};H;${number};${number}\nA;A;;;H;5;\n`,
      'personer.csv': `VGR-id;Namn;HSA-id;Roll;Enhet;Från\n${number};N ${number};${number};${number};A;${number}\nexeet1;N;;${number};${number};\n`,
      'medlemmar.csv': `Inkorg;Medlem;Till\nA.samverkan;${number};${number}\n${number};exeet1;\n`,
      [`${SPELLINGS.indexOf(number) < 10 ? number : 'x'}.csv`]: `Okänd ${number};${number}\n1;2\n`,
    });
    const files = ['enheter.csv', 'personer.csv', 'medlemmar.csv'];
    await hides(['import', ...files, '--out', 'ut'], cwd);
    await hides(['import', ...files, '--out', 'ut', '--lang', 'en', '--force'], cwd);
    hidesIn(join(cwd, 'ut'));
  });

  it('in any place of what was generated', async () => {
    const out = join(folderOf({}), 'ut');
    await callCli(['generate', '--out', out, ...ON], { cwd: folderOf(examples('fristad')) });
    const whole = readFileSync(join(out, 'provisionering.json'), 'utf8');
    const texts = [...new Set(whole.match(/"(?:[^"\\]|\\.)*"(?=[,\]}\n])/g))];
    const cwd = folderOf({});
    for (const [i, text] of texts.entries()) {
      const words = `x ${SPELLINGS[i % SPELLINGS.length]}`;
      writeFileSync(join(cwd, 'p.json'), whole.replaceAll(text, JSON.stringify(i % 2 === 0 ? words : words.slice(2))));
      const code = await hides(['import', 'p.json', '--out', 'ut', '--force'], cwd);
      if (code !== 2) hidesIn(join(cwd, 'ut'));
    }
  }, 120_000);
});

describe('what is written back', () => {
  it('keeps what stands in the file', async () => {
    const text = 'enhet  A   "E 870314-2391" {\n}\n// 19870314 2391\n';
    const cwd = folderOf({ 'a 870314-2391.rutin': text });
    await hides(['fmt', cwd], cwd);
    await hides(['fix', cwd, ...ON], cwd);
    const now = readFileSync(join(cwd, 'a 870314-2391.rutin'), 'utf8');
    expect(now).toContain('enhet A "E 870314-2391"');
    expect(now).toContain('// 19870314 2391');
  });

  it('is what the patch of a dry run makes of it, though no line of it shows the number', async () => {
    const zero = '\u200b';
    for (const lines of [
      [`// a${zero}`, '// 870314-2391', `// b${zero}`, '// c', '// d'],
      ['// 870314-2391', `// b${zero}`, '// 19870314 2391'],
      [`// b${zero}`, '// c', '// d', '// pnr 8703142391', `// e${zero}`, '// 870314-2391'],
    ]) {
      const text = `${lines.join('\n')}\n`;
      const cwd = folderOf({ 'a.rutin': text });
      const { out } = await callCli(['fix', cwd, '--dry-run', ...ON]);
      expect(shownIn(out)).toBeUndefined();
      await hides(['fix', cwd, ...ON], cwd);
      const now = readFileSync(join(cwd, 'a.rutin'), 'utf8');
      expect(now).toBe(text.replaceAll(zero, ''));
      expect(applyPatch(text, out)).toBe(now);
    }
  });
});
