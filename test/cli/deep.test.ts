/** Files of JSON that go deeper than anyone writes: each command says so in a sentence, and its stack holds. */
import { expect, it } from 'vitest';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();

const DEPTH = 100_000;
const LISTS = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
const OBJECTS = `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;
const onDay = ['--datum', QUIET_DAY];

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  'rutin.config.json': ['check', ...onDay],
  'nu.json': ['plan', ...onDay, '--current', 'nu.json'],
  'kvitto.json': ['replay', 'kvitto.json'],
  'känt.json': ['check', ...onDay, '--baseline', 'känt.json'],
  'plan.json': ['plan', ...onDay, '--current', 'nu.json', '--reviewed', 'plan.json'],
  'export.json': ['import', 'export.json'],
};

const TEXTS = {
  lists: LISTS,
  objects: OBJECTS,
  'objects under a name that belongs there': `{ "owners": ${OBJECTS}, "stamp": ${OBJECTS}, "digest": "x" }`,
  'a list in a record': `[{ "Namn": ${LISTS} }]`,
};

const cases = Object.entries(COMMANDS).flatMap(([file, args]) =>
  Object.entries(TEXTS).map(([what, text]) => [file, what, args, text] as const),
);

it.each(cases)('%s of %s', async (file, _what, args, text) => {
  const { code, out, err } = await callCli(args, { cwd: folderOf({ ...fristad, [file]: text }) });
  expect(code).toBe(2);
  expect(err).toMatch(/^rutin: .*[a-zåäö]\..*$/m);
  expect(out + err).not.toMatch(/undefined|fel i programmet|\n +at /);
});

it('the place in the settings is told, and how deep is deep', async () => {
  const cwd = folderOf({ ...fristad, 'rutin.config.json': `{\n  "include": ${LISTS}\n}` });
  const { err } = await callCli(['check', ...onDay], { cwd });
  expect(err).toMatch(/^rutin: rutin\.config\.json:2:113: Inställningarna går djupare än 100 nivåer\./);
});
