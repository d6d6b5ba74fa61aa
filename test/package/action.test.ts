/** What other repositories take from this one: the action, which is run here, and the hooks. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ACTIONS, NODE } from '../../language/starter/ci/pins.ts';
import { bundled, RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, fristad, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';
import { actionFaults, type Step } from '../support/starter/workflows.ts';

removeFolders();
bundled();

const text = readFileSync(join(CHECKOUT, 'action.yml'), 'utf8');
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const { steps } = action.runs;

/** Runs a step as the action would with the inputs, in a folder; `npm` says what it was asked. */
function ran(name: string, cwd: string, given: Readonly<Record<string, string>> = {}) {
  const step = steps.find((one) => one.name === name) as Step;
  const inputFor = (expression: string): string => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
    return given[input] ?? action.inputs[input]?.default ?? expression;
  };
  const inputs = Object.entries(step.env ?? {}).map(([key, expression]) => [key, inputFor(expression)]);
  const programs = folderOf({
    rutin: `#!/bin/sh\nexec '${process.execPath}' '${RUTIN}' "$@"\n`,
    npm: '#!/bin/sh\necho "npm $*"\n',
  });
  for (const program of ['rutin', 'npm']) chmodSync(join(programs, program), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '-e', '-o', 'pipefail', '-c', step.run ?? ''], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: [programs, dirname(process.execPath), process.env['PATH']].join(delimiter),
      GITHUB_ACTION_PATH: CHECKOUT,
      GITHUB_STEP_SUMMARY: join(cwd, 'summary.md'),
      ...Object.fromEntries(inputs),
    },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the action', () => {
  it('is one that GitHub can read', () => {
    expect(actionFaults('action.yml', text)).toEqual([]);
    expect(actionFaults('action.yml', text.replace('shell: bash', 'shel: bash'))).not.toEqual([]);
  });

  it('runs with the Node and the actions of every pipeline', () => {
    expect(text).toContain(`uses: ${ACTIONS.setupNode}\n      with:\n        node-version: ${NODE}\n`);
  });

  it('hands no input to a shell but as a variable', () => {
    expect(steps.length).toBe(6);
    for (const { run = '' } of steps) expect(run).not.toMatch(/\$\{\{/);
  });

  it('fetches its own version, or the package that is named', () => {
    const { version } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const cwd = folderOf({});
    expect(ran('npm install rutin', cwd).out).toBe(`npm install --global --no-audit --no-fund rutin@${version}\n`);
    expect(ran('npm install rutin', cwd, { package: './r.tgz' }).out).toMatch(/ \.\/r\.tgz\n$/);
  });

  it('checks, with a summary, and a log and a baseline where they are asked for', () => {
    const cwd = folderOf({ 'en mapp/a.rutin': 'verksamhet A "A" { del av B }\n' });
    const given = { folder: 'en mapp', 'sarif-file': 'r 1.sarif', 'fail-on': 'varning' };
    const { code, out } = ran('rutin check', cwd, given);
    expect([code, out]).toEqual([1, expect.stringContaining('::error file=en mapp/a.rutin,line=1')]);
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('### Rutin');
    expect(JSON.parse(readFileSync(join(cwd, 'r 1.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    spawnSync(process.execPath, [RUTIN, 'check', 'en mapp', '--write-baseline', 'en bas.json'], { cwd });
    expect(ran('rutin check', cwd, { folder: 'en mapp', baseline: 'en bas.json' }).code).toBe(0);
  });

  it('names files that are out of shape, and writes what a change means', () => {
    const cwd = repository(fristad, { 'ny.rutin': 'verksamhet   Ny "Ny" { del av VGR }\n' });
    expect(ran('rutin fmt --check', cwd)).toMatchObject({ code: 1, out: 'ny.rutin\n' });
    expect(ran('rutin diff', cwd, { base: 'HEAD~1', 'comment-file': 'c.md' }).code).toBe(0);
    expect(readFileSync(join(cwd, 'c.md'), 'utf8')).toContain('Vad ändringen betyder');
  });

  it('holds the reviewed list of access true, where there is one or another is named', () => {
    const cwd = folderOf(Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`en mapp/${name}`, text])));
    const step = (facit?: string) =>
      ran('rutin access --facit', cwd, { folder: 'en mapp', ...(facit === undefined ? {} : { facit }) });
    expect(step()).toMatchObject({ code: 0, out: '' });
    expect(step('annat.facit')).toMatchObject({ code: 2, err: expect.stringContaining('annat.facit finns inte') });
    const list = join(cwd, 'en mapp/atkomst.facit');
    spawnSync(process.execPath, [RUTIN, 'access', '--facit', list, 'en mapp'], { cwd });
    expect(step()).toMatchObject({ code: 0, out: expect.stringContaining('atkomst.facit stämmer') });
    writeFileSync(list, readFileSync(list, 'utf8').replace(/^FristadVC.*\n/m, ''));
    expect(step()).toMatchObject({ code: 1, out: expect.stringContaining('1 rad tillkommer') });
  });
});

it('the hooks run the program on the whole workspace, when a file of it is changed', () => {
  const hooks = parse(readFileSync(join(CHECKOUT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
    readonly files: string;
    readonly pass_filenames: boolean;
  }[];
  expect(hooks.map(({ id, entry, language, pass_filenames }) => [id, entry, language, pass_filenames])).toEqual([
    ['rutin-check', 'rutin check', 'node', false],
    ['rutin-fmt', 'rutin fmt --check', 'node', false],
    ['rutin-facit', 'rutin access --facit atkomst.facit --check', 'node', false],
  ]);
  for (const { files } of hooks) {
    expect(['vård/a.rutin', 'a.rutin.txt'].map((path) => new RegExp(files).test(path))).toEqual([true, false]);
  }
});
