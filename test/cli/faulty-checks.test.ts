/** A check that fails ends the run as a fault of the program, and keeps back nothing else. */
import { afterEach, expect, it, vi } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';

removeFolders();
afterEach(() => {
  vi.restoreAllMocks();
});

const FILES = { 'a.rutin': '// Ett\nperson exea1 "Exempel Ett" { }\nförvaltning B "B" { del av Ingen }\n' };

it.each(['concise', 'pretty', 'json', 'sarif'])('in %s', async (format) => {
  const check = allChecks.find(({ judge }) => judge.person !== undefined && judge.division === undefined);
  vi.spyOn(check?.judge as { person: () => void }, 'person').mockImplementation(() => {
    throw new Error('forced');
  });
  const args = ['check', folderOf(FILES), '--datum', QUIET_DAY, '--format', format];
  const { code, out, err } = await callCli(args);
  expect(code).toBe(3);
  expect(out).toContain('RUT-002');
  expect(err).toMatch(/^rutin: Kontrollen .* gick inte att göra på a\.rutin rad 2: .*\n$/m);
  expect(err).not.toContain('forced');
  if (format === 'pretty') expect(out).toMatch(/Slutkod 3: en kontroll gick inte att göra/);
  if (format === 'sarif') expect(out).toMatch(/"executionSuccessful": false/);
});
