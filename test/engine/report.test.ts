/** What a report says of a judgement: places, clauses, exceptions, and what was looked at. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import {
  isReported,
  judgeAll,
  type Report,
  reportedFinding,
  reportedRoutines,
  reportOf,
  severityOf,
  severityWord,
} from '../../language/engine/index.ts';
import type { Finding, Severity } from '../../language/model/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const ROUTINES = `rutin Prov "Provrutin" {
    dokument "PROV-1"
    version "1.0"
    giltig från 2026-01-01 till 2026-12-31
    omfattar region
    krav PROV-OMB-01 ska {
        avsnitt "Ombud"
        citat "Det ska finnas ombud."
        kontroll ombudstäckning { minst 1 }
    }
}
rutin ProvNy "Ny provrutin" {
    dokument "PROV-1"
    version "2.0"
    giltig från 2027-01-01
    omfattar region
    ersätter "1.0"
}
rutin Gammal "Gammal" {
    dokument "GAMMAL-1"
    version "1.0"
    giltig från 2025-01-01 till 2025-12-31
    omfattar region
}
`;
const REGION = `huvudman R "Regionen" { typ region }
verksamhet V "Verksamheten" { del av R }
enhet E "Enheten" { del av V driftläge drift öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
person exetv1 "Exempel Två" { uppdrag läkare vid E }
person exec1 { uppdrag verksamhetschef vid E }
person execv1 "Exempel Chef" { uppdrag verksamhetschef vid E }
`;
const ABSENCES = `
frånvaro exeet1 semester från 2026-11-02 till 2026-11-06 { }
frånvaro exetv1 semester från 2026-11-09 till 2026-11-13 { }
`;
const DAY = '2026-10-05';

function reportOn(
  texts: Readonly<Record<string, string>>,
  { only, day = DAY, horizonDays = 90 }: { only?: readonly string[]; day?: string; horizonDays?: number } = {},
): Report {
  const ws = workspaceOf(texts, []);
  const asOf = parseDay(day) as number;
  const found = judgeAll(ws, { checks: allChecks, asOf, horizonDays });
  const files = only === undefined ? undefined : new Set(only);
  return reportOf(ws, found, { asOf, horizonDays, language: 'sv', only: files });
}

const FILES = { 'rutin.rutin': ROUTINES, 'region.rutin': REGION, 'borta.rutin': ABSENCES };

function exempted(lines: string, subject = 'exeet1'): Report {
  const texts = { ...FILES, 'undantag.rutin': `undantag från PROV-OMB-01 för ${subject} { ${lines} }\n` };
  return reportOn(texts);
}

describe('a finding', () => {
  const [first, second] = reportOn(FILES).findings.filter(({ code }) => code === 'PROV-OMB-01');

  it('has its place, in lines and columns from one', () => {
    expect(first).toMatchObject({ file: 'borta.rutin', line: 2, column: 10, endLine: 2, endColumn: 16 });
    expect(second).toMatchObject({ file: 'borta.rutin', line: 3, column: 10 });
  });

  it('has its clause, with the version in which it holds and the last day of that', () => {
    expect(first?.clause).toEqual({
      dokument: 'PROV-1',
      version: '1.0',
      avsnitt: 'Ombud',
      citat: 'Det ska finnas ombud.',
      expired: false,
      name: 'Prov',
      to: '2026-12-31',
    });
    expect(first).toMatchObject({ severity: 'fel', suppressed: null, afterHorizon: false });
    expect(first?.from).toBeUndefined();
  });

  it('that is to come has the day from which it holds', () => {
    const routine = ROUTINES.replace('ombudstäckning { minst 1 }', 'verksamhetschef');
    const region = `${REGION.split('person')[0]}person exec1 "Exempel" { uppdrag verksamhetschef vid V till 2026-11-30 }`;
    const { findings } = reportOn({ 'rutin.rutin': routine, 'region.rutin': region });
    expect(findings.filter(({ code }) => code === 'PROV-OMB-01')).toMatchObject([{ from: '2026-12-01' }]);
  });

  it('has a fingerprint of its own, by itself the same', () => {
    expect(first?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    const moved = reportOn({ ...FILES, 'borta.rutin': `// en rad\n${ABSENCES}` }).findings;
    expect(moved.find(({ code, line }) => code === 'PROV-OMB-01' && line === 3)?.fingerprint).toBe(first?.fingerprint);
    const ws = workspaceOf(FILES, []);
    const asOf = parseDay(DAY) as number;
    const found = judgeAll(ws, { checks: allChecks, asOf, horizonDays: 90 });
    expect(found.map((one) => reportedFinding(ws, one, 'sv').fingerprint)).toContain(first?.fingerprint);
  });

  it('that is found twice is told apart', () => {
    const twice = reportOn({ 'a.rutin': `${REGION}enhet X "X" { del av Saknas del av Saknas }\n` }).findings;
    expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(twice.length);
  });

  it('in a file that is not there any more has its place at the beginning of that', () => {
    const [finding] = judgeAll(workspaceOf(FILES, []), { checks: allChecks, asOf: 0, horizonDays: 1 });
    const told = reportedFinding(workspaceOf({}, []), finding as Finding, 'sv');
    expect(told).toMatchObject({ line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('in a file that is not asked for is left out, one of a routine that is shipped is not', () => {
    const codes = (only: readonly string[]) => reportOn(FILES, { only }).findings.map(({ file }) => file);
    expect(new Set(codes(['borta.rutin']))).toEqual(new Set(['borta.rutin']));
    expect(codes(['region.rutin'])).not.toContain('borta.rutin');
  });
});

describe('an exception', () => {
  const suppressedBy = (report: Report) => report.findings.find(({ suppressed }) => suppressed !== null)?.suppressed;

  it('is told with all that is written of it', () => {
    const lines =
      'från 2026-10-01 till 2026-12-31 motivering "Ombyggnad" avvikelse "MCP-1" beslutat av execv1 2026-10-01';
    expect(suppressedBy(exempted(lines))).toEqual({
      motivering: 'Ombyggnad',
      avvikelse: 'MCP-1',
      beslutatAv: 'execv1',
      from: '2026-10-01',
      to: '2026-12-31',
      decider: 'Exempel Chef (execv1)',
      subject: 'exeet1',
      place: { file: 'undantag.rutin', line: 1, column: 15, endLine: 1, endColumn: 26 },
    });
  });

  it('is told where little is written', () => {
    expect(suppressedBy(exempted('från 2026-10-01 till 2026-12-31 motivering "X"'))).toBeUndefined();
    expect(suppressedBy(exempted('från 2026-10-01 till 2026-12-31 motivering "X" beslutat av exec1'))).toMatchObject({
      avvikelse: null,
      beslutatAv: 'exec1',
      decider: 'exec1',
    });
  });

  it('for an inbox is told with the unit whose it is', () => {
    const routine = ROUTINES.replace('ombudstäckning {', 'administratörer { huvudmän region');
    const region = REGION.replace('driftläge drift', 'driftläge drift inkorg samverkan { medlemmar exeet1 }');
    const lines = 'från 2026-10-01 till 2026-12-31 motivering "X" beslutat av execv1 2026-10-01';
    const exemption = `undantag från PROV-OMB-01 för E.samverkan { ${lines} }\n`;
    const report = reportOn({ 'rutin.rutin': routine, 'region.rutin': region, 'undantag.rutin': exemption });
    expect(suppressedBy(report)?.subject).toBe('E.samverkan');
  });
});

describe('the frame', () => {
  it('tells the horizon, its first and last day counted', () => {
    expect(reportOn(FILES)).toMatchObject({ asOf: DAY, horizonDays: 90, until: '2027-01-02', language: 'sv' });
    expect(reportOn(FILES, { horizonDays: 1 }).until).toBe(DAY);
  });

  it('tells the routines that hold or have expired, by document, and those to come within the horizon', () => {
    const { routines, coming } = reportOn(FILES);
    expect(routines).toEqual([
      {
        ...{ dokument: 'GAMMAL-1', version: '1.0', from: '2025-01-01', to: '2025-12-31', expired: true },
        ...{ name: 'Gammal', title: 'Gammal' },
      },
      {
        ...{ dokument: 'PROV-1', version: '1.0', from: '2026-01-01', to: '2026-12-31', expired: false },
        ...{ name: 'Prov', title: 'Provrutin' },
      },
    ]);
    expect(coming).toEqual([{ dokument: 'PROV-1', version: '2.0', from: '2027-01-01', name: 'ProvNy' }]);
    expect(reportOn(FILES, { horizonDays: 89 }).coming).toHaveLength(1);
    expect(reportOn(FILES, { horizonDays: 88 }).coming).toEqual([]);
    expect(reportOn(FILES, { day: '2027-02-01' }).routines.at(-1)).toMatchObject({ from: '2027-01-01', to: null });
  });

  it('tells whether any rutin holds; a källa is none', () => {
    expect(reportOn(FILES).isJudged).toBe(true);
    expect(reportOn({ 'a.rutin': REGION }).isJudged).toBe(false);
    expect(reportOn({ 'a.rutin': 'källa K "K" { uppdaterad 2026-01-01 }' }).isJudged).toBe(false);
  });

  it('tells of a routine without document, version or text by its name', () => {
    const { routines } = reportOn({ 'a.rutin': 'rutin Bar { giltig från 2026-01-01 }' });
    expect(routines).toMatchObject([{ dokument: 'Bar', version: '', name: 'Bar', title: 'Bar' }]);
  });
});

describe('what was looked at', () => {
  it('is counted, what is forgiven by itself', () => {
    const { summary, units, persons } = exempted('från 2026-10-01 till 2026-12-31 motivering "X" beslutat av exec1');
    expect([summary.files, units, persons]).toEqual([4, 1, 4]);
    expect(summary.suppressed).toBe(1);
    expect(summary.fel).toBe(reportOn(FILES).summary.fel - 1);
    expect(reportOn(FILES, { only: ['borta.rutin'] }).summary.files).toBe(1);
  });

  it('is counted by severity, and files that are shipped are not counted', () => {
    const none = { fel: 0, varning: 0, upplysning: 0, tips: 0, suppressed: 0, files: 0 };
    const at = { asOf: parseDay(DAY) as number, horizonDays: 90, language: 'sv' } as const;
    expect(reportOf(workspaceOf({}, []), [], at).summary).toEqual(none);
    const [finding] = judgeAll(workspaceOf(FILES, []), { checks: allChecks, ...at });
    const each = (['error', 'warning', 'information', 'hint'] as const).flatMap((severity, index) =>
      Array.from({ length: index + 1 }, () => ({ ...(finding as Finding), severity })),
    );
    const { summary } = reportOf(workspaceOf({ 'a.rutin': '' }), each, at);
    expect(summary).toEqual({ fel: 1, varning: 2, upplysning: 3, tips: 4, suppressed: 0, files: 1 });
  });

  it('tells of what is shipped whichever files are asked for', () => {
    expect(isReported('a.rutin', new Set(['a.rutin']))).toBe(true);
    expect(isReported('b.rutin', new Set(['a.rutin']))).toBe(false);
    expect(isReported('builtin:/laslage.rutin', new Set(['a.rutin']))).toBe(true);
  });

  it('counts the absences that reach beyond the horizon', () => {
    const absence = (dates: string): string => `frånvaro exeet1 semester ${dates} { }\n`;
    const beyond = (...dates: readonly string[]) =>
      reportOn({ ...FILES, 'borta.rutin': dates.map(absence).join('') }).beyond;
    expect(beyond('från 2026-12-01 till 2027-01-02')).toEqual({ starting: 0, lasting: 0, open: 0 });
    expect(beyond('från 2026-12-01 till 2027-01-03')).toEqual({ starting: 0, lasting: 1, open: 0 });
    expect(beyond('från 2027-01-02 till 2027-01-03')).toEqual({ starting: 0, lasting: 1, open: 0 });
    expect(beyond('från 2027-01-03 till 2027-01-03')).toEqual({ starting: 1, lasting: 0, open: 0 });
    expect(beyond('från 2027-01-03')).toEqual({ starting: 0, lasting: 0, open: 1 });
    expect(beyond('från 2027-02-30 till 2027-03-01')).toEqual({ starting: 0, lasting: 0, open: 0 });
  });
});

it('each severity has its word', () => {
  const words: Readonly<Record<Severity, string>> = {
    error: 'fel',
    warning: 'varning',
    information: 'upplysning',
    hint: 'tips',
  };
  for (const [severity, word] of Object.entries(words)) {
    expect(severityWord(severity as Severity)).toBe(word);
    expect(severityOf(word as 'fel')).toBe(severity);
  }
});

it('routines are told by document, those of one by name, in whatever order they are read', () => {
  const routine = (name: string, document: string): string =>
    `rutin ${name} "R" { ${document} version "1" giltig från 2026-01-01 }\n`;
  const all = [
    routine('A', ''),
    routine('Z', 'dokument "A"'),
    routine('M', 'dokument "A"').replace('rutin', 'lokal rutin'),
    routine('C', 'dokument "D-1"'),
    routine('B', 'dokument "D-2"'),
  ];
  const told = (texts: readonly string[]): readonly string[] => {
    const ws = workspaceOf(Object.fromEntries(texts.map((text, index) => [`${index}.rutin`, text])), []);
    return reportedRoutines(ws, parseDay(DAY) as number).map(({ dokument, name }) => `${dokument} ${name}`);
  };
  const wanted = told(all);
  expect(wanted).toEqual(['A A', 'A M', 'A Z', 'D-1 C', 'D-2 B'].filter((one) => wanted.includes(one)));
  expect(wanted).toContain('A A');
  expect(wanted.length).toBeGreaterThan(3);
  for (let at = 0; at < all.length; at++) {
    const turned = [...all.slice(at), ...all.slice(0, at)];
    expect([told(turned), told([...turned].reverse())]).toEqual([wanted, wanted]);
  }
});
