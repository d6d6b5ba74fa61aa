/** The example of expectations: all of them hold, and each kind says what breaks it: the day, the person, the lines. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../language/lowering/lower.ts';
import { type Finding, Workspace } from '../../language/model/index.ts';
import { expectationReport } from '../../language/report/expectations/report.ts';
import type { ExpectationReport, ReportedClaim } from '../../language/report/expectations/shape.ts';
import { unspokenIn } from '../../language/report/expectations/unspoken.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { textsIn } from '../support/folder.ts';
import { findingsIn } from '../support/judged.ts';

const TEXTS = textsIn(join(CHECKOUT, 'examples/forvantningar'));
const AS_OF = parseDay('2026-11-21') ?? 0;

function told(texts: Readonly<Record<string, string>>, findings: readonly Finding[]) {
  const ws = new Workspace();
  for (const [file, text] of Object.entries(texts)) ws.replace(file, factsOf(file, text));
  return {
    ws,
    asOf: AS_OF,
    until: AS_OF + 89,
    language: 'sv' as const,
    findingsIn: (file: string) => findings.filter(({ mark }) => mark.anchor.file === file),
  };
}

function reportOf(texts: Readonly<Record<string, string>>): ExpectationReport {
  const findings = findingsIn(texts, { asOf: '2026-11-21' });
  return expectationReport(told(texts, findings), Object.keys(texts));
}

function claimsOf(report: ExpectationReport): readonly ReportedClaim[] {
  return report.expectations.flatMap(({ claims }) => claims);
}

/** The example with some words changed; each must be there. */
function changed(file: string, ...changes: readonly (readonly [from: string, to: string])[]): Record<string, string> {
  let text = TEXTS[file] ?? '';
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  return { ...TEXTS, [file]: text };
}

/** Those that do not hold, in a line each: what fails, on which day, of whom, and by which lines. */
function broken(texts: Readonly<Record<string, string>>): readonly string[] {
  return claimsOf(reportOf(texts))
    .filter(({ state }) => state !== 'holds')
    .map(({ text, day, person, path, remove, message }) => {
      const ways = path.map(({ file, line, message: word }) => `${file}:${line} ${word}`);
      const gone = (remove ?? []).map(({ file, line, message: word }) => `${file}:${line} ${word}`);
      return [`${text} | ${day} ${person} | ${message}`, ...ways, ...gone].join('\n  ');
    });
}

describe('the example', () => {
  it('has lines of every form, and all hold', () => {
    const claims = claimsOf(reportOf(TEXTS));
    expect(claims.length).toBeGreaterThan(11);
    expect(claims.filter(({ state }) => state !== 'holds')).toEqual([]);
    const forms = [/^exe\w+, .* når /, /når inte/, /^personer i /, /^ingen utanför /, /bevakas/, /täcks/, /personlig/];
    expect(forms.filter((form) => !claims.some(({ text }) => form.test(text)))).toEqual([]);
  });

  it('leaves no inbox and no absence unspoken of, which less would', () => {
    const few = changed('forvantningar.rutin', ['SamordnareNorr', 'NorraVC.samverkan'], ['exeet1', 'exetv1']);
    expect(unspokenIn(told(TEXTS, []))).toEqual({ inboxes: [], absences: [] });
    const { inboxes, absences } = unspokenIn(told(few, []));
    expect(inboxes.map(({ key }) => key)).toEqual(['SamordnareNorr']);
    expect(absences.map(({ person, period }) => `${person} ${period}`)).toEqual([
      'exeet1 från 2026-12-07 till 2026-12-18',
    ]);
  });
});

describe('what breaks a line is told with the day, the person and the lines', () => {
  it('of someone who reaches what they are not to', () => {
    const members = '            exetr1 till 2027-01-31,\n';
    const texts = changed('norr.rutin', [members, `${members}            exesv1 från 2026-12-01 till 2026-12-31,\n`]);
    expect(broken(texts)).toMatchInlineSnapshot(`
      [
        "exesv1 når inte NorraVC.samverkan | 2026-12-01 exesv1 | Exempel Söder (exesv1) når Norra vårdcentralen Samverkan tisdag 2026-12-01
        norr.rutin:27 Medlem enligt den här raden.
        norr.rutin:27 ta bort exesv1",
      ]
    `);
    const without = changed('norr.rutin', [members, members]);
    expect(broken(without)).toEqual([]);
  });

  it('of someone who is let in twice: both lines would have to go', () => {
    const members = '            exetr1 till 2027-01-31,\n';
    const failing = (lines: string): ReportedClaim | undefined =>
      claimsOf(reportOf(changed('norr.rutin', [members, members + lines]))).find(({ state }) => state === 'fails');
    const [early, late] = ['exesv1 från 2026-12-01 till 2026-12-10,\n', 'exesv1 från 2027-01-01,\n'];
    const claim = failing(early + late);
    expect(claim?.remove?.map(({ line, message }) => `${line} ${message}`)).toEqual([
      '27 ta bort exesv1',
      '28 ta bort exesv1',
    ]);
    expect([early, late, ''].map((left) => failing(left)?.day)).toEqual(['2026-12-01', '2027-01-01', undefined]);
  });

  it('of someone who no longer does', () => {
    expect(
      broken(
        changed('norr.rutin', [
          'medlemmar\n            exeet1,\n            exetv1,\n            exetr1,',
          'medlemmar\n            exetv1,\n            exetr1,',
        ]),
      ),
    ).toMatchInlineSnapshot(`
      [
        "personer i NorraVC når NorraVC.meddelande | 2026-11-21 exeet1 | Exempel Ett (exeet1) når inte Norra vårdcentralen Meddelande lördag 2026-11-21
        norr.rutin:14 Medlemmarna står här.",
      ]
    `);
  });

  it('of an inbox that is checked too seldom', () => {
    expect(
      broken(changed('norr.rutin', ['3 gånger per dag kl 08:15, 12:00, 15:30', '2 gånger per dag kl 08:15, 12:00'])),
    ).toMatchInlineSnapshot(`
      [
        "NorraVC.samverkan bevakas 3 gånger per dag från 2026-12-21 till 2027-01-06 | 2026-12-21 null | Norra vårdcentralen Samverkan bevakas 2 av 3 gånger måndag 2026-12-21
        norr.rutin:27 Bevakningen står här.",
      ]
    `);
  });

  it('of days without an ombud', () => {
    const short = changed(
      'personer.rutin',
      ['ombud exetv1', 'ombud exetv1 till 2026-12-11'],
      ['ombud exetr1', 'ombud exetr1 till 2026-12-11'],
    );
    expect(broken(short)).toMatchInlineSnapshot(`
      [
        "exeet1 täcks från 2026-12-07 till 2026-12-18 | 2026-12-14 exeet1 | Exempel Ett (exeet1) saknar ombud måndag 2026-12-14
        personer.rutin:29 Exempel Ett (exeet1) är borta.",
        "exetv1, exetr1 når personlig exeet1 från 2026-12-07 till 2026-12-18 | 2026-12-12 exetr1 | Exempel Tre (exetr1) når inte den personliga inkorgen för Exempel Ett (exeet1) lördag 2026-12-12
        personer.rutin:16 Exempel Två (exetv1) också, först lördag 2026-12-12.",
      ]
    `);
  });

  it('of a name that nobody has', () => {
    expect(broken(changed('forvantningar.rutin', ['exesv1 når', 'exesv9 når']))).toMatchInlineSnapshot(`
      [
        "exesv9 når inte NorraVC.samverkan | null null | Det finns ingen person som heter exesv9",
      ]
    `);
  });
});
