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
import { elementsOf } from '../support/xml.ts';

removeFolders();

const DAY = ['--datum', '2026-11-21'];
const units = fristad['enheter.rutin'] as string;

/** Findings of every severity, one that is forgiven, one with another place, words that every format must escape. */
const files = {
  ...fristad,
  'enheter.rutin': units.replace('3 gånger per dag kl 08:15, 12:00, 15:30', '2 gånger per dag kl 08:15, 12:00'),
  'undantag.rutin': `undantag från MC-BEV-03 för FristadVC.samverkan {
    från 2026-11-01 till 2026-12-31
    motivering "Ombyggnad <b>|tills vidare|</b> & \\"mer\\""
    avvikelse "MCP-2026-001234"
    beslutat av exevc1
}
`,
  'värre/å, b%.rutin': `person exe1 "Exempel ::error::|<x>" {
    uppdrag lakare vid FinnsInte
    hsa SE2321000131-P000000000001
}
verksamhet A "A" { del av B }
verksamhet B "B" { del av A }
funktion F "F" {
    vid FristadVC
    bemannas av exe1, exe1
}
§
`,
  'öppen.rutin': 'verksamhet Halv "Halv" {\n    del av VGR\n',
};

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

interface Published {
  readonly findings: readonly {
    readonly code: string;
    readonly severity: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly suppressed: object | null;
    readonly clause: object | null;
    readonly fingerprint: string;
  }[];
  readonly summary: object;
  readonly routines: readonly object[];
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
      expect(path).toMatch(/^testsuites(\/testsuite(\/testcase(\/(skipped|error|failure|system-out))?)?)?$/);
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
    expect(elementsOf(out).map(({ path }) => path)).toEqual([
      'testsuites',
      'testsuites/testsuite',
      'testsuites/testsuite/testcase',
    ]);
  });
});

describe('github', () => {
  it('is one command a finding, with the file and nothing that breaks out of it', async () => {
    const lines = (await written('github')).trimEnd().split('\n');
    const { findings } = JSON.parse(await written('json')) as Published;
    const isOpen = (one: { suppressed: object | null; file: string }) =>
      one.suppressed === null && !one.file.startsWith('builtin:/');
    expect(lines).toHaveLength(findings.filter(isOpen).length);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) ((file|line|col|endLine|endColumn|title)=[^:,]*,?)+::[^\r\n]+$/);
    }
    expect(lines.some((line) => line.includes('file=värre/å%2C b%25.rutin,line=2,'))).toBe(true);
  });
});

describe('gitlab', () => {
  it('has what Code Quality asks for, and unique fingerprints', async () => {
    const issues = JSON.parse(await written('gitlab')) as readonly {
      readonly fingerprint: string;
      readonly severity: string;
    }[];
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/\S/),
        check_name: expect.stringMatching(/^[A-Z]+-/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: expect.stringMatching(/^(critical|major|minor|info)$/),
        location: {
          path: expect.stringMatching(/\.rutin$/),
          lines: { begin: expect.any(Number), end: expect.any(Number) },
        },
      });
    }
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('markdown', () => {
  it('keeps what people wrote from becoming markup', async () => {
    const out = await written('markdown');
    expect(out).toMatch(/^### Rutin 2026-11-21\n/);
    const rows = out.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|  |'));
    for (const row of rows) {
      expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
    }
    expect(out.replace(/<\/?(code|br|sub)>/g, '')).not.toMatch(/<[a-z]/);
  });

  it('fits in a comment', async () => {
    const many = Array.from(
      { length: 2000 },
      (_, i) => `person exexx${i % 999} "Exempel" {\n    uppdrag läkare vid FinnsInte\n}\n`,
    ).join('');
    const { out } = await callCli(['check', folderOf({ 'a.rutin': many }), ...DAY, '--format', 'markdown']);
    expect(out.length).toBeLessThan(65_536);
    expect(out).toMatch(/… och \d+ till\./);
  });

  it('says so when there is nothing to mend', async () => {
    const { out } = await callCli(['check', '--datum', '2026-10-05', '--format', 'markdown'], {
      cwd: folderOf(fristad),
    });
    expect(out).toMatch(/✅ Inget att åtgärda \(3 filer i den här mappen\)\./);
  });
});

describe('concise', () => {
  it('is a line for each open finding, in order', async () => {
    const { findings } = JSON.parse(await written('json')) as Published;
    const open = findings.filter(({ suppressed }) => suppressed === null);
    const lines = (await written('concise')).trimEnd().split('\n');
    expect(lines.map((line) => /^(.*?):(\d+):\d+: (\S+) (\S+) /.exec(line)?.slice(1))).toEqual(
      open.map(({ file, line, severity, code }) => [file, String(line), severity, code]),
    );
  });
});

describe('pretty', () => {
  it('shows the words, the clause, what to do, and sums up for a chief', async () => {
    const out = await written('pretty');
    expect(out).toMatch(/✖ fel RUT-002 {2}.*\n 2 │ {5}uppdrag lakare vid FinnsInte\n {3}│ {24}\^{9}\n/);
    expect(out).toMatch(/Gör så här: \S/);
    expect(out).toMatch(/→ värre\/å, b%\.rutin:\d+ {2}\S/);
    expect(out).toMatch(/6 filer, 2 enheter, 9 personer bedömda den 2026-11-21, och 90 dagar framåt till 2027-02-18\./);
    expect(out).toMatch(/Meddelandecenter 3\.0 +gick ut 2026-11-14 och används/);
    expect(out).toMatch(
      /MC-BEV-03 för FristadVC\.samverkan, \d fynd, till och med 2026-12-31, beslutat av Exempel\s+Verksamhetschef\s+\(exevc1\)/,
    );
    expect(out).toMatch(/Slutkod 1: det finns fel\.\n$/);
  });

  it('says so when there is nothing to mend, and in English when asked', async () => {
    const clean = ['check', folderOf(fristad), '--datum', '2026-10-05', '--format', 'pretty'];
    expect((await callCli(clean)).out).toMatch(/Inget att åtgärda\.[\s\S]*Slutkod 0: inga fel\.\n$/);
    expect((await callCli([...clean, '--lang', 'en'])).out).toMatch(
      /Nothing to mend\.[\s\S]*Exit code 0: no errors\.\n$/,
    );
  });
});
