/**
 * The package on the oldest Node that it promises to run on, and on the newest there is; what comes with the extension on the Node
 * of the oldest editor that it promises to run in.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { nodeOf } from '../support/package/nodes.ts';
import { installed, packed } from '../support/package/packed.ts';
import { isWanted } from './tools.ts';

removeFolders();
bundled();

const { engines } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
  readonly engines: { readonly node: string };
};
const oldest = `${engines.node.replace('>=', '')}.0.0`;

describe.runIf(isWanted).each([oldest, 'latest'])('on Node %s', (version) => {
  let folder = '';
  let node = '';

  beforeAll(() => {
    node = nodeOf(version);
    folder = installed(packed());
    cpSync(join(CHECKOUT, 'examples/fristad'), join(folder, 'vard'), { recursive: true });
  });

  const ran = (...args: readonly string[]) => {
    const { status, stderr, stdout } = spawnSync(node, ['node_modules/rutin/dist/cli/rutin.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { code: status, err: stderr, out: stdout };
  };

  it('is that Node', () => {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    const major = Number(/^v(\d+)/.exec(stdout)?.[1]);
    if (version === oldest) expect(stdout.trim()).toBe(`v${oldest}`);
    else expect(major).toBeGreaterThan(Number(oldest.split('.')[0]));
  });

  it.each([
    [['--version']],
    [['check', 'vard', '--datum', QUIET_DAY]],
    [['fmt', 'vard', '--check']],
    [['generate', 'vard', '--datum', QUIET_DAY, '--out', 'ut']],
    [['generate', 'vard', '--datum', QUIET_DAY, '--out', 'ut']],
    [['graph', 'vard', '--format', 'svg']],
    [['explain', 'MC-BEV-03']],
    [['init', 'ny']],
  ])('%j does its work without a word of complaint', (args) => {
    expect(ran(...args)).toMatchObject({ code: 0, err: '' });
  });
});

/** VS Code 1.91 is made with Electron 29, whose Node this is. */
const NODE_OF_OLDEST_EDITOR = '20.9.0';
const PROGRAM = join(CHECKOUT, 'extension/dist/node/rutin.mjs');

describe.runIf(isWanted)('in the oldest editor', () => {
  let folder = '';
  let node = '';

  beforeAll(() => {
    node = nodeOf(NODE_OF_OLDEST_EDITOR);
    if (!existsSync(PROGRAM)) execFileSync(process.execPath, ['extension/build/main.mts'], { cwd: CHECKOUT });
    folder = folderOf({});
    cpSync(join(CHECKOUT, 'examples/fristad'), join(folder, 'vard'), { recursive: true });
  });

  it('is the editor that the extension promises', () => {
    const manifest = readFileSync(join(CHECKOUT, 'extension/package.json'), 'utf8');
    expect((JSON.parse(manifest) as { readonly engines: unknown }).engines).toEqual({ vscode: '^1.91.0' });
  });

  it.each([
    [['check', 'vard', '--datum', QUIET_DAY]],
    [['check', 'vard', '--datum', QUIET_DAY]],
    [['generate', 'vard', '--datum', QUIET_DAY, '--out', 'ut']],
    [['generate', 'vard', '--datum', QUIET_DAY, '--out', 'ut']],
    [['plan', 'vard', '--datum', QUIET_DAY, '--current', 'ut/provisionering.json']],
    [['graph', 'vard', '--format', 'svg']],
    [['test', 'vard', '--allow-empty']],
    [['coverage', 'vard']],
    [['init', 'ny']],
  ])('%j does its work without a word of complaint', (args) => {
    const { status, stderr } = spawnSync(node, [PROGRAM, ...args], { cwd: folder, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
