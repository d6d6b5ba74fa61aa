/** SARIF that GitHub takes, however much there is to say: no more results than it reads, and no file too large. */
import { gzipSync } from 'node:zlib';
import type { Log, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report, ReportedFinding } from '../../language/engine/index.ts';
import type { Language } from '../../language/model/index.ts';
import { sarif } from '../../language/report/findings/sarif.ts';

const MOST = 25_000;
const LARGEST = 10_000_000;

const finding = (i: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  code: 'RUT-002',
  severity: 'upplysning',
  message: `Ingen enhet heter ${i}`,
  advice: 'Rätta namnet.',
  file: 'a.rutin',
  line: i + 1,
  column: 1,
  endLine: i + 1,
  endColumn: 2,
  clause: null,
  alsoCites: [],
  related: [],
  suppressed: null,
  afterHorizon: false,
  fingerprint: i.toString(16).padStart(16, '0'),
  ...more,
});

const suppressed = {
  motivering: 'Ombyggnad',
  avvikelse: null,
  beslutatAv: null,
  from: null,
  to: '2026-12-31',
  place: { file: 'a.rutin', line: 1, column: 1, endLine: 1, endColumn: 2 },
} as unknown as NonNullable<ReportedFinding['suppressed']>;

function runOf(findings: readonly ReportedFinding[], language: Language = 'sv'): Run & { readonly text: string } {
  const report = { asOf: '2026-11-21', horizonDays: 90, language, routines: [], findings } as unknown as Report;
  const text = sarif({ report, unreadable: [], exitCode: 1, prefix: '' } as unknown as Parameters<typeof sarif>[0]);
  return { ...((JSON.parse(text) as Log).runs[0] as Run), text };
}

function notices({ invocations }: Run): readonly string[] {
  return (invocations?.[0]?.toolExecutionNotifications ?? []).map(({ message }) => message.text ?? '');
}

describe('as many findings as there is room for', () => {
  it('are all there, in the order of the report, and nothing is said of it', () => {
    const run = runOf(Array.from({ length: MOST }, (_, i) => finding(i)));
    expect(run.results).toHaveLength(MOST);
    expect(run.results?.map((one) => one.locations?.[0]?.physicalLocation?.region?.startLine).slice(0, 3)).toEqual([
      1, 2, 3,
    ]);
    expect(notices(run)).toEqual([]);
  });
});

describe('more findings than there is room for', () => {
  const many = [
    ...Array.from({ length: MOST }, (_, i) => finding(i)),
    finding(90_000, { severity: 'fel', suppressed }),
    finding(90_001, { severity: 'varning', code: 'RUT-003' }),
    finding(90_002, { severity: 'fel', code: 'RUT-004' }),
  ];

  it('are cut to the gravest, and of those that are excepted none is kept before one that is not', () => {
    const { results, tool } = runOf(many);
    expect(results).toHaveLength(MOST);
    expect(results?.slice(0, 3).map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error RUT-004',
      'warning RUT-003',
      'note RUT-002',
    ]);
    expect(results?.some(({ suppressions }) => (suppressions ?? []).length > 0)).toBe(false);
    expect(tool.driver.rules?.map(({ id }) => id)).toEqual(['RUT-002', 'RUT-003', 'RUT-004']);
  });

  it.each([
    ['sv', /^Filen har de 25000 allvarligaste av 25003 fynd.* 3\.$/u],
    ['en', /^The file has the 25000 gravest of 25003 findings.* 3\.$/u],
  ] as const)('are told of in the run, in %s', (language, words) => {
    const run = runOf(many, language);
    expect(notices(run)).toEqual([expect.stringMatching(words)]);
    expect(run.invocations?.[0]?.toolExecutionNotifications?.[0]?.level).toBe('warning');
    expect(run.invocations?.[0]?.executionSuccessful).toBe(true);
  });

  it('with long names and many places still make a file that is taken', () => {
    const names = (i: number): string => `Exempel ${Math.sin(i).toString(36).repeat(5)}`;
    const related = [{ file: 'b.rutin', line: 1, column: 1, endLine: 1, endColumn: 9, message: 'Den andra.' }];
    const { text } = runOf(
      Array.from({ length: MOST + 1 }, (_, i) =>
        finding(i, { message: `${names(i)} saknas i ${names(i + 1)}`, related }),
      ),
    );
    expect(gzipSync(text).length).toBeLessThan(LARGEST);
  });
});

describe('one finding', () => {
  it('has no more related places than are shown', () => {
    const place = { file: 'b.rutin', line: 1, column: 1, endLine: 1, endColumn: 9, message: 'Den andra.' };
    const { results } = runOf([finding(1, { related: Array.from({ length: 1500 }, () => place) })]);
    expect(results?.[0]?.relatedLocations).toHaveLength(100);
  });

  it('gives its rule no description that is too long, nor one that is cut in two', () => {
    for (const letter of ['å', '[', '\u{1f600}']) {
      const { tool } = runOf([finding(1, { message: `x${letter.repeat(1500)}` })]);
      const text = tool.driver.rules?.[0]?.shortDescription?.text ?? '';
      expect(text.length).toBeLessThanOrEqual(1024);
      expect(text).toMatch(/(?:å|\\\[|\u{1f600})…$/u);
    }
  });
});

describe('what people wrote', () => {
  const written = '[klicka](http://example.invalid) \\ {0} [1](2) <b>';
  const run = runOf([
    finding(1, {
      message: written,
      advice: written,
      related: [{ file: 'a.rutin', line: 1, column: 1, endLine: 1, endColumn: 2, message: written }],
    }),
  ]);
  const texts = [
    run.results?.[0]?.message.text,
    run.results?.[0]?.relatedLocations?.[0]?.message?.text,
    run.tool.driver.rules?.[0]?.shortDescription?.text,
    run.tool.driver.rules?.[0]?.fullDescription?.text,
    run.tool.driver.rules?.[0]?.help?.text,
  ];

  it('is no link and no argument', () => {
    for (const text of texts) {
      expect(text).toContain('\\[klicka\\](http://example.invalid) \\\\ {{0}} \\[1\\](2) <b>');
      expect(text).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/u);
    }
  });

  it('is no markup in the help', () => {
    const markdown = run.tool.driver.rules?.[0]?.help?.markdown ?? '';
    expect(markdown).not.toMatch(/(?<!\\)\[|<b>|:\/\//u);
  });
});
