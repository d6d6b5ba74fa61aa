/** The executable of one file does what the command line does, where there is no Node and nothing else. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM_SIGN } from '../../language/server/beside.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { nodeOf } from '../support/package/nodes.ts';
import { isWanted } from './tools.ts';

removeFolders();

const OUT = join(CHECKOUT, 'dist/executable');
const suffix = process.platform === 'win32' ? '.exe' : '';
const EXECUTABLE = join(OUT, `rutin-${process.platform}-${process.arch}${suffix}`);
const DAY = ['--datum', QUIET_DAY];

describe.runIf(isWanted)('the executable', () => {
  let folder = '';

  beforeAll(() => {
    rmSync(EXECUTABLE, { force: true });
    const { stderr } = spawnSync(nodeOf('26'), [join(CHECKOUT, 'extension/build/executable.mts')], {
      encoding: 'utf8',
    });
    expect([existsSync(EXECUTABLE), stderr]).toEqual([true, '']);
    folder = folderOf({});
    for (const name of ['fristad', 'vastra-gotaland']) {
      cpSync(join(CHECKOUT, 'examples', name), join(folder, name), { recursive: true });
    }
  });

  const ran = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(EXECUTABLE, args, { cwd: folder, env: {}, encoding: 'utf8', input });
    return { code: status, out: stdout, err: stderr };
  };

  it('says what it is', () => {
    const { version } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    expect(ran(['--version'])).toMatchObject({ code: 0, out: expect.stringContaining(`Rutin ${version}\n`), err: '' });
  });

  it('checks the examples', () => {
    expect(ran(['check', 'fristad', ...DAY])).toMatchObject({ code: 0, err: '' });
    const { code, out } = ran(['check', 'vastra-gotaland', '--datum', '2026-11-21', '--format', 'json']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ version: 1 })]);
  });

  it('generates a set, one in its place, and one in an empty folder', () => {
    mkdirSync(join(folder, 'tom'));
    for (const out of ['ut', 'ut', 'tom']) {
      expect(ran(['generate', 'fristad', ...DAY, '--out', out])).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(join(folder, out))).toContain('provisionering.json');
    }
  });

  it('runs the programs in it, which a stop of the command does not reach', () => {
    mkdirSync(join(folder, 'a'));
    mkdirSync(join(folder, 'b'));
    expect(ran([`${PROGRAM_SIGN}rename-twice`, 'a', 'c', 'b'])).toMatchObject({ code: 0, out: '', err: '' });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['a', 'c']));
    expect(existsSync(join(folder, 'b'))).toBe(false);
  });

  it('draws, explains, begins a workspace, and speaks to an editor', () => {
    expect(ran(['graph', 'fristad', '--format', 'svg', ...DAY]).out).toMatch(/^<svg /);
    expect(ran(['explain', 'MC-BEV-03'])).toMatchObject({ code: 0, err: '' });
    expect(ran(['init', 'ny'])).toMatchObject({ code: 0, err: '' });
    const asked =
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}';
    const { out } = ran(['lsp', '--stdio'], `Content-Length: ${asked.length}\r\n\r\n${asked}`);
    expect(out).toContain('"hoverProvider":true');
  });

  it('has the notices of what is in it beside it', () => {
    const notices = readFileSync(join(OUT, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    expect(notices).toMatch(/^commander \d[\s\S]*^Node\.js 26\.\d+\.\d+$/m);
    expect(readFileSync(join(OUT, 'LICENSE'), 'utf8')).toBe(readFileSync(join(CHECKOUT, 'LICENSE'), 'utf8'));
  });
});
