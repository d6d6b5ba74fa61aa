/** Commands in the chapters are such as there are: each name, each option and each script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { CHECKOUT } from '../support/checkout.ts';

const files = [
  ...['docs/sv', 'docs/en'].flatMap((folder) => readdirSync(join(CHECKOUT, folder)).map((name) => `${folder}/${name}`)),
  'CONTRIBUTING.md',
  'README.md',
  'README.en.md',
];

const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What stands as code: blocks by their lines, and words within a line. */
function codeIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, body = '']) => body.split('\n'));
  const within = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  return [...blocks, ...within];
}

const session = {
  language: 'sv',
  asked: undefined,
  exit: (): void => undefined,
  whole: () => Promise.reject(new Error('no command is run')),
  print: (): void => undefined,
  again: () => Promise.reject(new Error('no command is run')),
} as const;
const commands = new Map(
  await Promise.all(
    registry.map(
      async ({ name, load, summary }) => [name, (await load()).define(summary, session) as Command] as const,
    ),
  ),
);

/** What a line says that is not so; nothing where it is no command of ours. */
function amiss(line: string): readonly string[] {
  const [, script] = /npm run (?:-s )?([\w:]+)/.exec(line) ?? [];
  if (script !== undefined && scripts[script] === undefined) return [`there is no script ${script}`];
  const words = /(?:^|npm run -s |> )rutin (?:-- )?(?!-)([\w ].*)$/
    .exec(line.replace(/\s+#.*$/, ''))?.[1]
    ?.split(/\s+/);
  if (words === undefined) return [];
  const command = commands.get(words[0] ?? '');
  if (command === undefined) return [`there is no command ${words[0]}`];
  const own = command.commands.find((one) => one.name() === words[1]) ?? command;
  const known = new Set(['--help', ...own.options.map((option) => option.long)]);
  const flags = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*/, ''));
  return flags.filter((flag) => !known.has(flag)).map((flag) => `${words[0]} has no option ${flag}`);
}

it.each(files)('in %s', (file) => {
  const text = readFileSync(join(CHECKOUT, file), 'utf8');
  const lines = codeIn(text).filter((line) => !/^[A-ZÅÄÖ]/.test(line));
  expect(lines.flatMap((line) => amiss(line).map((what) => `${line}: ${what}`))).toEqual([]);
});

it('are found, and what is wrong in one is told', () => {
  expect(
    files
      .flatMap((file) => codeIn(readFileSync(join(CHECKOUT, file), 'utf8')))
      .filter((line) => /\brutin \w/.test(line)).length,
  ).toBeGreaterThan(30);
  expect(amiss('rutin check vard --datum 2026-11-21  # prövar')).toEqual([]);
  expect(amiss('npm run -s rutin -- chek vard')).toEqual(['there is no command chek']);
  expect(amiss('rutin diff main --datm 2026-11-21')).toEqual(['diff has no option --datm']);
  expect(amiss('npm run dokument')).toEqual(['there is no script dokument']);
});
