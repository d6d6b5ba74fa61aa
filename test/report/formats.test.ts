/** The report formats, each held against what reads it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { DAY, files, type Published } from '../support/formats.ts';
import { elementsOf } from '../support/xml.ts';

removeFolders();

let folder = '';

beforeAll(() => {
  folder = folderOf(files);
});

/** The schema is draft 04 in name; it uses nothing that later drafts read otherwise. */
function sarifSchema(): string {
  const entry = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
  return join(dirname(entry), 'schemas/sarif-2.1.0-rtm.5.json');
}

async function written(format: string, ...more: string[]): Promise<string> {
  const { out, err } = await callCli(['check', ...DAY, '--format', format, ...more], { cwd: folder });
  expect(err).toBe('');
  return out;
}

describe('json', () => {
  it('is as its schema says', async () => {
    const path = join(CHECKOUT, 'language/report/schemas/findings.schema.json');
    const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(path, 'utf8')));
    expect(validate(JSON.parse(await written('json'))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('says which routines were used, what is forgiven, and adds up', async () => {
    const { findings, summary, routines } = JSON.parse(await written('json')) as Published;
    expect(routines[0]).toEqual({
      dokument: 'SSN14971-1865200826-13',
      version: '3.0',
      from: '2024-11-14',
      to: '2026-11-14',
      expired: true,
    });
    const forgiven = findings.filter(({ suppressed }) => suppressed !== null);
    expect(forgiven).toEqual([
      expect.objectContaining({
        code: 'MC-BEV-03',
        file: 'enheter.rutin',
        suppressed: {
          motivering: 'Ombyggnad <b>|tills vidare|</b> & "mer"',
          avvikelse: 'MCP-2026-001234',
          beslutatAv: 'exevc1',
          from: '2026-11-01',
          to: '2026-12-31',
        },
        clause: expect.objectContaining({ avsnitt: 'Bevakning av delade inkorgar', expired: true }),
      }),
    ]);
    const count = (word: string) =>
      findings.filter(({ severity, suppressed }) => severity === word && suppressed === null).length;
    expect(summary).toEqual({
      fel: count('fel'),
      varning: count('varning'),
      upplysning: count('upplysning'),
      tips: count('tips'),
      suppressed: 1,
      files: 6,
    });
    expect(count('fel')).toBeGreaterThan(2);
    expect(count('tips')).toBeGreaterThan(0);
  });

  it('has no clause for a rule of the language, and a fingerprint for each finding', async () => {
    const { findings } = JSON.parse(await written('json')) as Published;
    expect(findings.every(({ code, clause }) => code.startsWith('RUT-') === (clause === null))).toBe(true);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  it('is sorted by file, line, column and code', async () => {
    const { findings } = JSON.parse(await written('json')) as Published;
    const keyOf = ({ file, line, column, code }: Published['findings'][number]) =>
      [Buffer.from(file).toString('hex'), String(line).padStart(6, '0'), String(column).padStart(6, '0'), code].join(
        ' ',
      );
    const keys = findings.map(keyOf);
    expect(keys).toEqual([...keys].sort());
  });

  it('does not count what is forgiven', async () => {
    const { 'värre/å, b%.rutin': _, 'öppen.rutin': __, ...forgiven } = files;
    const { code, out } = await callCli(['check', folderOf(forgiven), ...DAY, '--format', 'json']);
    expect(JSON.parse(out).summary).toMatchObject({ fel: 0, suppressed: 1 });
    expect(code).toBe(0);
  });

  it('keeps fingerprints when lines move', async () => {
    const moved = folderOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `\n\n// en rad till\n${text}`])),
    );
    const prints = (out: string) =>
      (JSON.parse(out) as Published).findings.map(({ fingerprint }) => fingerprint).sort();
    const { out } = await callCli(['check', moved, ...DAY, '--format', 'json']);
    expect(prints(out)).toEqual(prints(await written('json')));
  });
});

describe('sarif', () => {
  it('is valid SARIF 2.1.0', async () => {
    const { $schema, id, ...schema } = JSON.parse(readFileSync(sarifSchema(), 'utf8'));
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
      schema,
    );
    expect(id).toMatch(/sarif-2\.1\.0/);
    expect($schema).toMatch(/draft-04/);
    expect(validate(JSON.parse(await written('sarif'))), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('carries suppressions, related places, and the clause as help', async () => {
    const [run] = (JSON.parse(await written('sarif')) as Log).runs;
    const results = run?.results ?? [];
    const forgiven = results.filter(({ suppressions }) => (suppressions ?? []).length > 0);
    expect(forgiven.map(({ ruleId, suppressions }) => [ruleId, suppressions?.[0]?.status])).toEqual([
      ['MC-BEV-03', 'accepted'],
    ]);
    const rule = run?.tool.driver.rules?.find(({ id }) => id === 'MC-BEV-03');
    expect(rule?.help?.text).toMatch(/^Inkorgen för samverkan ska bevakas/);
    expect(results.some(({ relatedLocations }) => (relatedLocations ?? []).length > 0)).toBe(true);
    expect(results.every(({ ruleId, ruleIndex }) => run?.tool.driver.rules?.[ruleIndex ?? -1]?.id === ruleId)).toBe(
      true,
    );
  });

  it('names files as URIs relative to the repository', async () => {
    const { out } = await callCli(['check', '.', ...DAY, '--format', 'sarif'], { cwd: folder });
    const uris = (JSON.parse(out) as Log).runs[0]?.results?.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(uris).toContain('v%C3%A4rre/%C3%A5%2C%20b%25.rutin');
    const below = await callCli(['check', 'värre', ...DAY, '--format', 'sarif'], { cwd: folder });
    expect(below.out).toMatch(/"uri": "v%C3%A4rre\/%C3%A5%2C%20b%25\.rutin"/);
  });
});

describe('junit', () => {
  it('is well-formed, with the elements that Jenkins knows and counts that add up', async () => {
    const elements = elementsOf(await written('junit'));
    expect(elements[0]?.path).toBe('testsuites');
    for (const { path } of elements) {
      expect(path).toMatch(
        /^testsuites(\/testsuite(\/properties(\/property)?|\/testcase(\/(skipped|error|failure|system-out))?)?)?$/,
      );
    }
    for (const [i, { path, attributes }] of elements.entries()) {
      if (path === 'testsuites/testsuite') {
        const rest = elements.slice(i + 1);
        const end = rest.findIndex((element) => element.path === path);
        const mine = end < 0 ? rest : rest.slice(0, end);
        const count = (name: string) => String(mine.filter((element) => element.path.endsWith(`/${name}`)).length);
        expect(attributes).toMatchObject({
          tests: count('testcase'),
          failures: count('failure'),
          skipped: count('skipped'),
        });
      }
    }
  });

  it('fails exactly what makes the program fail', async () => {
    const failures = (xml: string) => elementsOf(xml).filter(({ path }) => path.endsWith('/failure')).length;
    const { findings } = JSON.parse(await written('json')) as Published;
    const open = findings.filter(({ suppressed }) => suppressed === null);
    expect(failures(await written('junit'))).toBe(open.filter(({ severity }) => severity === 'fel').length);
    expect(failures(await written('junit', '--fail-on', 'varning'))).toBe(
      open.filter(({ severity }) => severity === 'fel' || severity === 'varning').length,
    );
    expect(failures(await written('junit', '--fail-on', 'never'))).toBe(0);
  });

  it('holds a case that passes when there is nothing to say', async () => {
    const { out } = await callCli(['check', folderOf(fristad), '--datum', '2026-10-05', '--format', 'junit']);
    const paths = elementsOf(out).map(({ path }) => path);
    // What it was made from stands in properties.
    expect(paths.filter((path) => !path.includes('/properties'))).toEqual([
      'testsuites',
      'testsuites/testsuite',
      'testsuites/testsuite/testcase',
    ]);
  });
});
