/** `kräver` in `rutin.config.json`: a program of another version than those asked for refuses, in one sentence. */
import { describe, expect, it } from 'vitest';
import { PROGRAM_VERSION } from '../../language/model/index.ts';
import { unmetRequirement } from '../../language/services/config/requires.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';

removeFolders();

function workspaceThat(requires: string): string {
  return folderOf({ ...fristad, 'rutin.config.json': `{ "kräver": ${JSON.stringify(requires)} }\n` });
}

describe('a workspace that asks for another version', () => {
  it.each([
    [['check']],
    [['fmt', '--check']],
    [['fix', '--dry-run']],
    [['generate', '--out', 'ut']],
    [['access', 'exevc1']],
  ])('is refused by %j', async (command) => {
    const cwd = workspaceThat('>=99');
    expect(await callCli(command, { cwd })).toEqual({
      code: 2,
      out: '',
      err: `rutin: rutin.config.json:1:3: Arbetsytan kräver Rutin >=99, och det här är Rutin ${PROGRAM_VERSION}: installera en version som den kräver.\n`,
    });
  });

  it('is refused in English when asked', async () => {
    const { err } = await callCli(['check', '--lang', 'en'], { cwd: workspaceThat('<0.1') });
    expect(err).toContain(
      `The workspace requires Rutin <0.1, and this is Rutin ${PROGRAM_VERSION}: install a version that it requires.`,
    );
  });
});

describe('a workspace', () => {
  it.each(['>=0.1', `^${PROGRAM_VERSION}`, '*', '>=0.1 <99'])('that asks for %s is judged', async (requires) => {
    const { code } = await callCli(['check', '--datum', QUIET_DAY], { cwd: workspaceThat(requires) });
    expect(code).toBe(0);
  });

  it.each(['nyast', '>=ett', '1.2.x.y'])('that asks for %s asks for nothing that there is', async (requires) => {
    const { code, err } = await callCli(['check'], { cwd: workspaceThat(requires) });
    expect([code, err]).toEqual([2, expect.stringContaining('kräver ska namnge versioner av programmet')]);
  });

  it('may have asked for another version in its past, and is compared with it', async () => {
    const folder = repository(
      { ...fristad, 'rutin.config.json': '{ "kräver": "<0.1" }\n' },
      { 'rutin.config.json': '{ "kräver": ">=0.1" }\n' },
    );
    const { code, err } = await callCli(['diff', 'HEAD~1', '--datum', QUIET_DAY], { cwd: folder });
    expect([code, err]).toEqual([0, '']);
  });
});

describe('a version', () => {
  const config = (wanted: string) => ({
    values: { kräver: wanted },
    spotOf: () => ({ line: 1, column: 1, length: 1 }),
  });

  it.each([
    ['1.2.0', '>=1.2', true],
    ['1.10.0', '>=1.2', true],
    ['1.1.9', '>=1.2', false],
    ['2.0.0', '^1.2', false],
    ['1.3.0-beta.1', '>=1.2', true],
  ])('%s against %s', (version, wanted, isMet) => {
    expect(unmetRequirement(config(wanted), version) === undefined).toBe(isMet);
  });
});
