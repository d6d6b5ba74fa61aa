/** The package: what is in it, and that it works where it is installed alone, without a network. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { QUIET_DAY, removeFolders } from '../support/cli.ts';
import { installed, npm, packed, pathsIn } from '../support/package/packed.ts';

removeFolders();
bundled();

let tarball = '';
let folder = '';

beforeAll(() => {
  tarball = packed();
  folder = installed(tarball);
  cpSync(join(CHECKOUT, 'examples/fristad'), join(folder, 'vard'), { recursive: true });
}, 120_000);

/** What a program in that folder says. */
function runs(script: string): unknown {
  const args = ['--input-type=module', '--eval', `${script}\nprocess.stdout.write(JSON.stringify(answer));`];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }));
}

describe('the package', () => {
  it('holds the compiled program, the routines, schemas, types, and what one must be told; nothing else', () => {
    const expected = [
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
      /^dist\/cli\/(?:programs\/)?[\w-]+\.js$/,
      /^dist\/cli\/(?:api\.d\.ts|THIRD-PARTY-NOTICES\.txt)$/,
      /^dist\/cli\/build\.txt$/,
      /^dist\/cli\/schemas\/[\w-]+\.schema\.json$/,
      /^language\/routines\/\w+\.rutin$/,
    ];
    const paths = pathsIn(tarball);
    expect(paths.filter((path) => !expected.some((one) => one.test(path)))).toEqual([]);
    expect(expected.filter((one) => !paths.some((path) => one.test(path)))).toEqual([]);
    expect(paths.length).toBeLessThan(200);
  });

  it('brings nothing with it that must be fetched', () => {
    expect(JSON.parse(npm(folder, 'ls', '--all', '--json'))).toMatchObject({
      dependencies: { rutin: { version: expect.any(String) } },
    });
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/rutin/package.json'), 'utf8')) as object;
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'private']) {
      expect(manifest).not.toHaveProperty(kind);
    }
  });
});

describe('installed in an empty folder', () => {
  it('npx rutin check works', () => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['--offline', 'rutin', 'check', 'vard', '--datum', QUIET_DAY, '--format', 'json'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { fel: 0, files: 3 } });
  });

  it('rutin generate works, which has programs of its own beside it', () => {
    const args = ['rutin', 'generate', 'vard', '--datum', QUIET_DAY, '--out', 'ut'];
    const first = spawnSync('npx', ['--offline', ...args], { cwd: folder, encoding: 'utf8' });
    const again = spawnSync('npx', ['--offline', ...args], { cwd: folder, encoding: 'utf8' });
    expect([first.status, first.stderr, again.status, again.stderr]).toEqual([0, '', 0, '']);
  });
});

describe('what the package exports', () => {
  it('is a workspace judged and a text in its shape', () => {
    const script = `
      import { check, format } from 'rutin';
      const report = check({ 'a.rutin': 'verksamhet A "A" { del av B }' }, { asOf: '2026-10-05' });
      const answer = [report.findings.map(({ code, file }) => [code, file]).slice(0, 1), format('huvudman  A "A"{typ region}')];`;
    expect(runs(script)).toEqual([[['RUT-002', 'a.rutin']], 'huvudman A "A" {\n    typ region\n}\n']);
  });

  it('is schemas, routines and the manifest too', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      const read = (name) => readFileSync(new URL(import.meta.resolve('rutin/' + name)), 'utf8');
      const answer = [JSON.parse(read('schemas/config.schema.json')).title, JSON.parse(read('package.json')).name,
        read('routines/meddelandecenter.rutin').includes('rutin Meddelandecenter')];`;
    expect(runs(script)).toEqual(['rutin.config.json', 'rutin', true]);
  });

  it('has types, under which a program of its user compiles', () => {
    const program = `import { check, type Finding } from 'rutin';
const findings: readonly Finding[] = check({}, { asOf: '2026-10-05', language: 'en' }).findings;
export const codes: readonly string[] = findings.map(({ code, clause }) => clause?.citat ?? code);
`;
    writeFileSync(join(folder, 'program.mts'), program);
    const tsc = join(CHECKOUT, 'node_modules/.bin/tsc');
    const args = ['--noEmit', '--strict', '--module', 'nodenext', '--types', '', 'program.mts'];
    expect(spawnSync(tsc, args, { cwd: folder, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
  });
});
