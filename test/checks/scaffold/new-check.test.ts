/** A new check made by the scaffold compiles, is registered, and passes the test that its own page is. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKOUT } from '../../support/checkout.ts';

const NEEDED = ['language', 'test', 'tsconfig.base.json', 'vitest.config.ts', 'package.json', 'biome.json'];

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'rutin-scaffold-'));
  for (const name of NEEDED) cpSync(join(CHECKOUT, name), join(copy, name), { recursive: true });
  symlinkSync(join(CHECKOUT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(command: string, ...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

const newCheck = (...args: readonly string[]): ReturnType<typeof run> =>
  run(process.execPath, 'language/checks/scaffold/main.ts', ...args);

describe('a new check', () => {
  it('is written, compiles and passes its page', { timeout: 120_000 }, () => {
    expect(newCheck('unit-name-length', 'namnlängd')).toMatchObject({ status: 0 });
    expect(run(bin('tsc'), '-b', 'language/reference').text).toBe('');
    const page = run(bin('vitest'), 'run', 'test/checks/pages.test.ts', '-t', 'unit-name-length');
    expect(page.text).toMatch(/3 passed/);
    expect(page.status).toBe(0);
    expect(run(bin('vitest'), 'run', 'test/reference').status).toBe(0);
  });

  it('stands in the lists as the formatter wants them', () => {
    expect(
      run(
        bin('biome'),
        'format',
        '--vcs-enabled=false',
        'language/checks/index.ts',
        'language/checks/unit-name-length.ts',
        'language/reference/entries/checks.ts',
        'language/reference/phrases.ts',
      ).status,
    ).toBe(0);
    expect(readFileSync(join(copy, 'language/checks/index.ts'), 'utf8')).toMatch(/^ {2}unitNameLength,$/m);
  });

  it('is refused when its name is taken or unfit, and nothing is written', () => {
    const before = readFileSync(join(copy, 'language/checks/index.ts'), 'utf8');
    expect(newCheck('unit-name-length', 'annat')).toMatchObject({
      status: 2,
      text: expect.stringContaining('finns redan'),
    });
    expect(newCheck('another', 'namnlängd')).toMatchObject({ status: 2, text: expect.stringContaining('finns redan') });
    expect(newCheck('../another', 'ord')).toMatchObject({ status: 2 });
    expect(newCheck('another')).toMatchObject({ status: 2 });
    expect(readFileSync(join(copy, 'language/checks/index.ts'), 'utf8')).toBe(before);
  });
});

function bin(name: string): string {
  return join(CHECKOUT, 'node_modules/.bin', name);
}
