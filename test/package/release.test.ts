/** How a version comes to those who use it: the workflows, the container, and the number that stands in several places. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACTIONS, NODE } from '../../language/starter/ci/pins.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';
import { type Step, stepsOf, workflowFaults, workflowIn } from '../support/starter/workflows.ts';

removeFolders();

const FOLDER = join(CHECKOUT, '.github/workflows');

function textOf(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

const manifest = JSON.parse(textOf('package.json')) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};
const release = workflowIn(textOf('.github/workflows/release.yml'));

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const steps = stepsOf(workflowIn(text));

  it('is one that GitHub can read', async () => {
    expect(await workflowFaults(name, text)).toEqual([]);
  });

  it('names every action by the digest of a commit, the same as elsewhere', () => {
    const used = [...text.matchAll(/uses: (.+)$/gm)].map(([, action]) => action as string);
    for (const action of used) expect(action).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const known = Object.values(ACTIONS).map((action) => action.split('@')[0]);
    const others = used.filter((action) => known.includes(action.split('@')[0] as string));
    for (const action of others) expect(Object.values(ACTIONS)).toContain(action);
  });

  it('has scripts that a shell can read, and hands them nothing but as variables', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      expect(run).not.toMatch(/\$\{\{/);
      expect(spawnSync('bash', ['-n', '-c', run], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });

  it('runs nothing of npm that package.json does not have', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    const named = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, one]) => one),
    );
    for (const one of named) expect(scripts).toHaveProperty([one as string]);
  });
});

describe('the release', () => {
  const step = (name: string): string => stepsOf(release).find((one) => one.name === name)?.run ?? 'exit 99';
  const runs = (name: string, tag: string, changes: string) => {
    const cwd = folderOf({ 'package.json': textOf('package.json'), 'CHANGELOG.md': changes });
    const env = { PATH: `${dirname(process.execPath)}:${process.env['PATH']}`, GITHUB_REF_NAME: tag };
    const { status } = spawnSync('bash', ['-e', '-c', step(name)], { cwd, env });
    return { status, cwd };
  };

  it('is of the version that the tag names', () => {
    expect(runs('the tag is the version', `v${manifest.version}`, '').status).toBe(0);
    expect(runs('the tag is the version', 'v99.0.0', '').status).toBe(1);
  });

  it('tells what has changed in it and nothing else', () => {
    const changes = '# Ändringar\n\n## 2.0.0\n\nTvå.\n\n## 1.0.0\n\n- Ett.\n- Mer.\n\n## 0.1.0\n\nNoll.\n';
    const { status, cwd } = runs('what has changed', 'v1.0.0', changes);
    expect([status, readFileSync(join(cwd, 'notes.md'), 'utf8').trim()]).toEqual([0, '- Ett.\n- Mer.']);
    expect(runs('what has changed', 'v3.0.0', changes).status).not.toBe(0);
    expect(runs('what has changed', `v${manifest.version}`, textOf('CHANGELOG.md')).status).toBe(0);
  });

  it('has a right to write only where something is written', () => {
    const writing = Object.entries(release.jobs).map(([name, { permissions = {} }]) => [
      name,
      Object.keys(permissions).filter((right) => permissions[right] === 'write'),
    ]);
    expect([release.permissions, Object.fromEntries(writing)]).toEqual([
      {},
      {
        check: [],
        package: [],
        executable: [],
        publish: ['id-token'],
        container: ['packages', 'id-token', 'attestations'],
        release: ['contents', 'id-token', 'attestations'],
      },
    ]);
  });

  it('publishes what was packed and tried, with no token', () => {
    const published = release.jobs['publish']?.steps as readonly Step[];
    expect(published.at(-1)?.run).toMatch(/^npm publish \.\/rutin-\*\.tgz --provenance/);
    expect(textOf('.github/workflows/release.yml')).not.toMatch(/secrets\.|NODE_AUTH_TOKEN/);
    expect(published.some(({ uses }) => uses?.includes('checkout'))).toBe(false);
  });

  it('builds executables with a Node that can', () => {
    const [, least] = /const NODE = (\d+);/.exec(textOf('extension/build/executable.mts')) ?? [];
    const nodes = release.jobs['executable']?.steps.flatMap(({ with: given }) => given?.['node-version'] ?? []);
    expect(nodes).toEqual([Number(least)]);
    expect(textOf('package.json')).toContain(`--package=node@${least} `);
  });
});

it('the package is tried on the oldest Node that it promises, and on the newest', () => {
  const { jobs } = workflowIn(textOf('.github/workflows/ci.yml')) as unknown as {
    readonly jobs: {
      readonly package: { readonly strategy: { readonly matrix: { readonly node: readonly string[] } } };
    };
  };
  const oldest = `${manifest.engines.node.replace('>=', '')}.0.0`;
  expect(jobs.package.strategy.matrix.node).toEqual([oldest, String(NODE), 'latest']);
});

describe('the container', () => {
  const lines = textOf('Containerfile')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

  it('is made of the package alone, with the Node of every pipeline, and runs as nobody in particular', () => {
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...['ARG', 'FROM', 'RUN', 'COPY', 'RUN', 'USER', 'WORKDIR', 'ENTRYPOINT', 'CMD'],
    ]);
    expect(of('ARG')).toEqual([`BASE=docker.io/library/node:${NODE}-alpine`]);
    expect(of('FROM')).toEqual(['$BASE']);
    expect(of('USER')).toEqual(['node']);
    expect(textOf('.dockerignore')).toBe('*\n!rutin-*.tgz\n');
    expect(of('COPY')).toEqual(['rutin-*.tgz /tmp/package/']);
  });

  it('is released on a base that is named by its digest', () => {
    const run = stepsOf(release).find(({ name }) => name === 'build, try and push')?.run ?? '';
    expect(run).toContain("base=$(sed -n 's/^ARG BASE=//p' Containerfile)");
    expect(run).toContain('--build-arg "BASE=$digest_of_base"');
  });

  it('runs the command, and checks where nothing else is asked for', () => {
    expect(JSON.parse(of('ENTRYPOINT')[0] ?? '')).toEqual(Object.keys(manifest.bin));
    expect(JSON.parse(of('CMD')[0] ?? '')).toEqual(['check']);
    for (const command of of('RUN')) expect(spawnSync('sh', ['-n', '-c', command]).status).toBe(0);
  });
});

it('npm version writes the number everywhere', () => {
  const places = [
    'package.json',
    'extension/package.json',
    'language/model/versions.ts',
    'extension/build/version.mts',
  ];
  const folder = repository(Object.fromEntries(places.map((path) => [path, textOf(path)])));
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  cpSync(join(CHECKOUT, '.npmrc'), join(folder, '.npmrc'));
  const options = { cwd: folder, stdio: 'ignore' } as const;
  execFileSync('npm', ['version', '7.8.9', '--no-git-tag-version', '--force'], options);
  const written = places.slice(0, 3).map((path) => readFileSync(join(folder, path), 'utf8').match(/7\.8\.9/g)?.length);
  expect(written).toEqual([1, 1, 1]);
});
