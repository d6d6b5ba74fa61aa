/** What is shipped of others: under which terms, that the list of a release names it all, and how faults that are known are looked for. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { stepsOf, workflowIn } from '../support/starter/workflows.ts';

removeFolders();

/** Terms under which something may be a part of what is given to others; of a choice, the first is taken. Holidays are CC-BY-3.0. */
const ALLOWED = new Set([
  'CC-BY-3.0',
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
  'EPL-2.0',
  'MPL-2.0',
]);

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(CHECKOUT, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

/** Packages that sources of what is shipped name; what only builds it is left out. */
function named(): readonly string[] {
  const files = ['language', 'extension/src', 'docs/site/browser'].flatMap((folder) =>
    readdirSync(join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = files.filter(
    (name) => /\.m?tsx?$/.test(name) && !/\/derive\/|\/scaffold\/|\/generated\/langium\//.test(name),
  );
  const specifiers = sources.flatMap((name) => {
    const text = readFileSync(join(CHECKOUT, name), 'utf8');
    return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)].map(([, specifier = '']) => specifier);
  });
  const names = specifiers.map((one) => /^(?:@[^/]+\/)?[^/]+/.exec(one)?.[0] ?? '');
  return [...new Set(names)].filter((name) => packages[`node_modules/${name}`] !== undefined).sort();
}

/** Where a package finds another, as Node looks for it. */
function placeOf(name: string, from: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (at === '') return undefined;
  }
}

/** The places of all that is shipped: what is named, and what that needs. */
function shipped(): readonly string[] {
  const found = new Set<string>();
  const waiting = named().map((name) => `node_modules/${name}`);
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (found.has(place)) continue;
    found.add(place);
    const names = Object.keys(packages[place]?.dependencies ?? {});
    waiting.push(...names.map((name) => placeOf(name, place) ?? `? ${name}`));
  }
  return [...found].sort();
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

function isAllowed(license: string | undefined): boolean {
  const [first = ''] = (license ?? '').replaceAll(/[()]/g, '').split(' OR ');
  return first.split(' AND ').every((one) => ALLOWED.has(one));
}

const SHIPPED = shipped();

describe('the licence', () => {
  it('of every package that is shipped is one of those that may be', () => {
    expect(named()).toEqual(expect.arrayContaining(['commander', 'hucre', 'preact', 'vscode-languageserver']));
    expect(SHIPPED.length).toBeGreaterThan(20);
    const others = SHIPPED.filter((place) => !isAllowed(packages[place]?.license));
    expect(others.map((place) => `${place}: ${packages[place]?.license}`)).toEqual([]);
  });

  it('of what may not be is found', () => {
    expect(['GPL-3.0-or-later', 'MIT AND GPL-2.0', undefined, 'SEE LICENSE IN LICENSE.txt'].filter(isAllowed)).toEqual(
      [],
    );
    expect(['MIT', '(ISC OR GPL-3.0)', 'EPL-2.0 OR GPL-3.0-or-later', 'MIT AND ISC'].every(isAllowed)).toBe(true);
  });
});

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly licenses?: readonly unknown[];
}

describe('the list of a release, rutin.cdx.json', () => {
  it('names every package that is shipped, with its version and licence', { timeout: 120_000 }, () => {
    const release = workflowIn(readFileSync(join(CHECKOUT, '.github/workflows/release.yml'), 'utf8'));
    const run = stepsOf(release).find(({ name }) => name === 'npm sbom')?.run ?? 'exit 99';
    const cwd = folderOf({});
    for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(CHECKOUT, file), join(cwd, file));
    const env = { ...process.env, npm_config_offline: 'true' };
    expect(spawnSync('bash', ['-e', '-c', run], { cwd, env, encoding: 'utf8' })).toMatchObject({ status: 0 });
    const { bomFormat, components } = JSON.parse(readFileSync(join(cwd, 'rutin.cdx.json'), 'utf8')) as {
      readonly bomFormat: string;
      readonly components: readonly Component[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const told = new Map(
      components.map((one) => [
        `${one.group === undefined ? '' : `${one.group}/`}${one.name} ${one.version}`,
        one.licenses ?? [],
      ]),
    );
    const lacking = SHIPPED.map((place) => `${nameOf(place)} ${packages[place]?.version}`).filter(
      (one) => (told.get(one) ?? []).length === 0,
    );
    expect(lacking).toEqual([]);
  });
});

describe('the search for known faults', () => {
  /** What `.ci/audit` ends with and says where npm answers so. */
  function audited(answer: string, code: number): { readonly status: number | null; readonly said: string } {
    const cwd = folderOf({ 'bin/npm': `#!/bin/sh\ncat <<'SLUT'\n${answer}\nSLUT\nexit ${code}\n` });
    chmodSync(join(cwd, 'bin/npm'), 0o755);
    mkdirSync(join(cwd, '.ci'));
    writeFileSync(join(cwd, '.ci/audit'), readFileSync(join(CHECKOUT, '.ci/audit')));
    const path = [join(cwd, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
    const { status, stderr } = spawnSync('bash', ['.ci/audit'], {
      cwd,
      env: { ...process.env, PATH: path },
      encoding: 'utf8',
    });
    return { status, said: stderr };
  }

  it('is made by what the registry tells, and says so where it tells nothing', () => {
    expect(audited('{"auditReportVersion": 2, "vulnerabilities": {}}', 0)).toEqual({ status: 0, said: '' });
    const found = audited('{"auditReportVersion": 2, "vulnerabilities": {"x": {"severity": "high"}}}', 1);
    expect(found).toEqual({ status: 1, said: expect.stringContaining('"severity": "high"') });
    for (const silence of ['{"message": "405 Method Not Allowed", "statusCode": 405}', '', 'inget svar']) {
      expect(audited(silence, 1)).toEqual({ status: 0, said: expect.stringContaining('nothing has been looked at') });
    }
  });

  it('is a part of what must hold before a change lands', () => {
    expect(readFileSync(join(CHECKOUT, '.ci/run'), 'utf8')).toMatch(/^\.ci\/audit$/m);
    const steps = stepsOf(workflowIn(readFileSync(join(CHECKOUT, '.github/workflows/ci.yml'), 'utf8')));
    expect(steps.map(({ run }) => run)).toEqual(expect.arrayContaining(['.ci/audit', 'npm audit signatures']));
  });
});
