/** A check that fails ends the run as a fault of the program, and keeps back nothing else. */
import { readdirSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
afterEach(() => {
  vi.restoreAllMocks();
});

/** Every command that judges. */
const COMMANDS: readonly (readonly string[])[] = [
  ['generate', '.', '--out', 'ut'],
  ['plan', '.', '--current', 'nu/provisionering.json'],
  ['diff', 'fore', '.'],
];

const FILES = { 'a.rutin': '// Ett\nperson exea1 "Exempel Ett" { }\nförvaltning B "B" { del av Ingen }\n' };

/** Lets a check of persons fail. */
function breakCheck(): void {
  const check = allChecks.find(({ judge }) => judge.person !== undefined && judge.division === undefined);
  vi.spyOn(check?.judge as { person: () => void }, 'person').mockImplementation(() => {
    throw new Error('forced');
  });
}

it.each(['concise', 'pretty', 'json', 'sarif'])('in %s', async (format) => {
  breakCheck();
  const args = ['check', folderOf(FILES), '--datum', QUIET_DAY, '--format', format];
  const { code, out, err } = await callCli(args);
  expect(code).toBe(3);
  expect(out).toContain('RUT-002');
  expect(err).toMatch(/^rutin: Kontrollen .* gick inte att göra på a\.rutin rad 2: .*\n$/m);
  expect(err).not.toContain('forced');
  if (format === 'pretty') expect(out).toMatch(/Slutkod 3: en kontroll gick inte att göra/);
  if (format === 'sarif') expect(out).toMatch(/"executionSuccessful": false/);
});

it.each(COMMANDS)('%s ends with 3 and a sentence, and leaves nothing behind', async (...args) => {
  const folder = folderOf({
    'a.rutin': '// Ett\nperson exea1 "Exempel Ett" { }\n',
    'fore/rutin.config.json': '{}',
    'fore/a.rutin': '// Ett\n',
  });
  await callCli(['generate', 'fore', '--out', 'nu', '--only', 'json', '--datum', QUIET_DAY], { cwd: folder });
  breakCheck();
  const { code, out, err } = await callCli([...args, '--datum', QUIET_DAY], { cwd: folder });
  expect([code, out]).toEqual([3, '']);
  expect(err).toMatch(/^rutin: .* fel i programmet Rutin, inte i .*$/m);
  expect(err).not.toContain('forced');
  expect(readdirSync(folder).sort()).toEqual(['a.rutin', 'fore', 'nu']);
});
