/** What programs import: the same judgement as the command line's, in the shape that its types and its schema promise. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { check, format } from '../../language/api/index.ts';
import { allChecks } from '../../language/checks/index.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { files } from '../support/formats.ts';
import { valid } from '../support/schemas.ts';

removeFolders();
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a workspace of texts', () => {
  it('is judged as the command line judges it', async () => {
    const cwd = folderOf(files);
    const { out } = await callCli(['check', '--datum', '2026-11-21', '--format', 'json'], { cwd });
    const report = check(files, { asOf: '2026-11-21' });
    expect(report).toEqual(JSON.parse(out));
    valid('findings', JSON.stringify(report));
  });

  it('is judged as its settings say', () => {
    const config = '{ "severity": { "RUT-002": "tips" }, "exclude": ["b.rutin"], "lang": "en" }';
    const texts = { 'a.rutin': 'verksamhet A "A" { del av B }\n', 'b.rutin': '§' };
    const { findings } = check(texts, { asOf: '2026-10-05', config });
    const own = findings.filter(({ file }) => !file.startsWith('builtin:'));
    expect(own.map(({ severity, message }) => [severity, message])).toEqual([
      ['tips', expect.stringMatching(/^There is no/)],
    ]);
  });

  it.each([
    [{ asOf: '2026-02-30' }, /asOf 2026-02-30 är inget datum/],
    [{ asOf: '2026-10-05', horizonDays: 0 }, /horizonDays 0/],
    [{ asOf: '2026-10-05', config: '{ "lng": 1 }' }, /rutin\.config\.json:1:3: lng är ingen inställning/],
    [{ asOf: '2026-10-05', config: '{ "kräver": ">=99" }' }, /kräver Rutin >=99/],
    [{ asOf: '2026-10-05', config: '{ "severity": { "RUT-999": "fel" } }' }, /RUT-999 finns varken/],
  ])('is not judged with %j', (options, message) => {
    expect(() => check({}, options)).toThrow(message);
  });
});

describe('a check that fails', () => {
  const texts = { 'a.rutin': 'person exea1 "Exempel Ett" { }\nförvaltning B "B" { del av Ingen }\n' };
  const breakCheck = (): void => {
    const broken = allChecks.find(({ judge }) => judge.person !== undefined && judge.division === undefined);
    vi.spyOn(broken?.judge as { person: () => void }, 'person').mockImplementation(() => {
      throw new Error('forced');
    });
  };

  it('is told of in a sentence, and all else is reported', () => {
    const whole = check(texts, { asOf: '2026-10-05' });
    breakCheck();
    const told: string[] = [];
    const report = check(texts, { asOf: '2026-10-05', onFault: (sentence) => told.push(sentence) });
    expect(told).toEqual([expect.stringMatching(/^Kontrollen .* gick inte att göra på a\.rutin rad 1: /)]);
    expect(report.findings).toEqual(whole.findings);
  });

  it('is thrown as that sentence, where nobody is to be told', () => {
    breakCheck();
    expect(() => check(texts, { asOf: '2026-10-05' })).toThrow(/gick inte att göra på a\.rutin rad 1/);
  });
});

describe('a text', () => {
  it('is given its shape, unless it has errors of syntax', () => {
    expect(format('huvudman  A "A"{typ region}')).toBe('huvudman A "A" {\n    typ region\n}\n');
    expect(format('huvudman {')).toBeUndefined();
  });
});
