/** A new version of a routine over a workspace: what it takes over is judged as before, what it drops is told. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { messageOf } from '../../language/engine/index.ts';
import type { FileFacts, Finding, Routine } from '../../language/model/index.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { BASE } from '../support/checks/base.ts';
import { textsIn } from '../support/folder.ts';
import { findingsIn, markedWords, shipped } from '../support/judged.ts';

const DOCUMENT = 'SSN14971-1865200826-13';
/** Files with errors on purpose, and units that break many krav. */
const WORKSPACE = {
  ...textsIn(join(CHECKOUT, 'examples/vastra-gotaland')),
  'bas.rutin': BASE,
  'fel.rutin': `enhet Trasig "Trasiga mottagningen" {
    del av Exempelverksamheten
    öppet mån-fre 08:00-17:00
    skriver intyg
    inkorg meddelande { }
    inkorg samverkan { medlemmar exeet1 bevakas 2 gånger per dag av exeet1 }
}
frånvaro exeet1 semester från 2026-12-16 till 2027-01-20
`,
};

function version(number: string, lines: string, clauses = ''): string {
  return `rutin Nya "Länsgemensam rutin för Millennium Meddelandecenter" {
    dokument "${DOCUMENT}"
    version "${number}"
    giltig från 2026-12-15 till 2028-12-14
    ${lines}
    ${clauses}
}
`;
}

const THREE = `krav MC-BEV-03 ska {
        avsnitt "Bevakning" citat "Inkorgen för samverkan ska bevakas en gång om dagen."
        kontroll bevakning { inkorg samverkan gånger_per_dag 1 inom_öppettid ja }
    }
    krav MC-META-05 ska { avsnitt "Giltighet" citat "Gäller till 2028." kontroll giltighet }
    krav MC-ADI-05 ska { avsnitt "Svar" citat "Svar lämnas inom en vecka." manuellt "Syns inte här" }`;

const ASOF = '2026-12-16';

function judged(
  texts: Readonly<Record<string, string>>,
  asOf = ASOF,
  routines?: readonly FileFacts[],
): readonly Finding[] {
  return findingsIn({ ...WORKSPACE, ...texts }, { asOf, ...(routines === undefined ? {} : { routines }) });
}

/** Each finding in words, with what cites it but the number of the version. */
function told(findings: readonly Finding[], without: readonly string[] = []): readonly string[] {
  return findings
    .filter(({ code }) => !without.includes(code))
    .map((one) => {
      const cited = `${one.clause?.requirement.quote?.value ?? ''} ${one.alsoCites.join()}`;
      const place = `${one.mark.anchor.file}:${one.mark.anchor.start}:${one.mark.at}`;
      return `${place} ${one.severity} ${one.code} ${messageOf(one, 'sv')} ${cited} ${one.suppressedBy === undefined}`;
    })
    .sort();
}

function codesOf(findings: readonly Finding[], file: string): readonly string[] {
  return findings.filter(({ mark }) => mark.anchor.file === file).map(({ code }) => code);
}

const meddelandecenter = shipped
  .flatMap(({ declarations }) => declarations)
  .find((one): one is Routine => one.kind === 'routine' && one.document?.value === DOCUMENT) as Routine;

describe('a 4.0 of three krav', () => {
  const changed = ['MC-BEV-03', 'MC-META-05', 'MC-ADI-05'];

  it('that takes over the rest finds what 3.0 finds but for the three', () => {
    const before = judged({});
    const after = judged({ 'ny.rutin': version('4.0', 'ersätter "3.0"\ni övrigt som "3.0"', THREE) });
    expect(before.length).toBeGreaterThan(20);
    expect(before.some(({ code }) => code === 'MC-BEV-03')).toBe(true);
    // Where MC-BEV-03 asks for less, a krav that found the same may say it instead.
    expect(told(after, changed)).toEqual(told(before, changed));
    const cited = new Set(
      after.flatMap(({ clause }) =>
        clause?.routine.document?.value === DOCUMENT ? [clause.routine.version?.value] : [],
      ),
    );
    expect([...cited]).toEqual(['4.0']);
    expect(
      after.filter(({ code }) => code.startsWith('MC-')).every(({ clause }) => clause?.statedBy !== undefined),
    ).toBe(true);
  });

  it('that stands for itself says how much falls away', () => {
    const text = version('4.0', 'ersätter "3.0"', THREE);
    const said = judged({ 'ny.rutin': text }).filter(({ code }) => code === 'RUT-023');
    expect(said).toHaveLength(1);
    const [finding] = said as [Finding];
    const gone = meddelandecenter.requirements.filter(({ id }) => !changed.includes(id));
    expect(markedWords(finding, text)).toBe('Nya');
    expect(finding.args['count']).toBe(gone.length);
    expect(finding.args['checks']).toBe(gone.reduce((sum, { bindings }) => sum + bindings.length, 0));
    expect(messageOf(finding, 'sv')).toBe(
      `${gone.length} krav ur version 3.0 faller bort i version 4.0 av Länsgemensam rutin för Millennium Meddelandecenter`,
    );
  });

  it('may begin before 3.0 ends only if it says so', () => {
    const early = version('4.0', 'i övrigt som "3.0"').replace('2026-12-15', '2026-11-01');
    expect(codesOf(judged({ 'ny.rutin': early }), 'ny.rutin')).toEqual(['RUT-003']);
    expect(codesOf(judged({ 'ny.rutin': early.replace('i övrigt', 'ersätter "3.0" i övrigt') }), 'ny.rutin')).toEqual(
      [],
    );
  });
});

describe('a 4.0 with all krav renumbered', () => {
  const clauses = meddelandecenter.requirements.map(
    ({ id }) => `krav ${id.replace('MC-', 'MD-')} upplysning { avsnitt "A" citat "B" }`,
  );
  const text = version(
    '4.0',
    `ersätter "3.0" utgår ${meddelandecenter.requirements.map(({ id }) => id).join(', ')}`,
    clauses.join('\n'),
  );
  const exemption = `undantag från MC-BEV-03 för Trasig.samverkan {
    från 2026-11-01 till 2027-12-31 motivering "Ombyggnad" avvikelse "MCP-2026-000001" beslutat av exevc1
}
`;
  const found = judged({ 'ny.rutin': text, 'undantag.rutin': exemption });

  it('vouches for nothing that is gone', () => {
    const cited = found.flatMap(({ code, alsoCites }) => [code, ...alsoCites]);
    expect(cited.filter((code) => code.startsWith('MC-'))).toEqual([]);
    expect(codesOf(found, 'ny.rutin')).toEqual([]);
  });

  it('keeps the exception, and tells of it once', () => {
    const said = found.filter(({ mark }) => mark.anchor.file === 'undantag.rutin');
    expect(said.map(({ code, severity, trigger }) => `${code} ${severity} ${trigger}`)).toEqual([
      'RUT-012 warning fellAway',
    ]);
    expect(messageOf(said[0] as Finding, 'sv')).toBe(
      'Kravet MC-BEV-03 finns i version 3.0 av Länsgemensam rutin för Millennium Meddelandecenter men inte i 4.0 som gäller nu',
    );
    expect(found.every(({ suppressedBy }) => suppressedBy === undefined)).toBe(true);
  });

  it('leaves an exception from a new id alone until it holds', () => {
    const early = { 'ny.rutin': text, 'undantag.rutin': exemption.replace('MC-', 'MD-') };
    expect(codesOf(judged(early, '2026-12-14'), 'undantag.rutin')).toEqual([]);
    expect(codesOf(judged(early), 'undantag.rutin')).toEqual(['RUT-010']);
    expect(codesOf(judged({ ...early, 'ny.rutin': '' }, '2026-12-14'), 'undantag.rutin')).toEqual(['RUT-012']);
  });

  it('lets the exception hold until then', () => {
    const earlier = judged({ 'ny.rutin': text, 'undantag.rutin': exemption }, '2026-12-14');
    expect(codesOf(earlier, 'undantag.rutin')).toEqual([]);
    expect(earlier.some(({ suppressedBy }) => suppressedBy !== undefined)).toBe(true);
  });
});

describe('a Läsläge 1.1 from 2026-12-01', () => {
  const text = `rutin Läsläge "Millennium i läsläge" {
    dokument "SSN14971-1865200826-94"
    version "1.1"
    giltig från 2026-12-01 till 2028-12-01
    ersätter "1.0"
    i övrigt som "1.0"
}
`;

  it('ends 1.0 without a word, and takes away the warning that it will expire', () => {
    const before = judged({}, '2026-11-30').filter(({ code }) => code === 'LL-META-04');
    expect(before).toHaveLength(1);
    const found = judged({ 'ny.rutin': text }, '2026-11-30');
    expect(codesOf(found, 'ny.rutin')).toEqual([]);
    expect(found.filter(({ code }) => code === 'LL-META-04')).toEqual([]);
  });
});

describe('a routine that has ended', () => {
  const local = (lines: string): string => `lokal rutin Lokal "Lokal rutin" {
    dokument "L" version "1" giltig från 2025-01-01 till 2026-06-30 gäller Trasig ${lines}
}
`;

  it('is told of once, by the program or by its own krav', () => {
    expect(codesOf(judged({ 'l.rutin': local('') }), 'l.rutin')).toEqual(['RUT-024']);
    const own = local('krav LOK-1 bör { avsnitt "A" citat "B" kontroll giltighet }');
    expect(codesOf(judged({ 'l.rutin': own }), 'l.rutin')).toEqual(['LOK-1']);
  });

  it('is told of no more when it has been repealed', () => {
    const repealed = local(
      'upphävd 2026-06-01 krav LOK-1 ska { avsnitt "A" citat "B" kontroll bevakning { inkorg samverkan gånger_per_dag 9 } }',
    );
    const found = judged({ 'l.rutin': repealed });
    expect(codesOf(found, 'l.rutin')).toEqual([]);
    expect(found.filter(({ code }) => code === 'LOK-1')).toEqual([]);
  });
});

describe('a version that takes over everything', () => {
  const routines = shipped
    .flatMap(({ declarations }) => declarations)
    .filter((one): one is Routine => one.kind === 'routine' && one.type === 'regional');

  it('finds what the one before it finds, on any day after it began', () => {
    fc.assert(
      fc.property(fc.subarray([...routines], { minLength: 1 }), fc.integer({ min: 0, max: 90 }), (some, later) => {
        const day = new Date(Date.UTC(2027, 0, 1 + later)).toISOString().slice(0, 10);
        const texts = some.map(
          (
            one,
          ) => `rutin ${one.name} { dokument "${one.document?.value}" version "ny" giltig från 2026-12-19 till 2028-12-31
            ersätter "${one.version?.value}" i övrigt som "${one.version?.value}" }\n`,
        );
        // What is said of the validity itself is about the version.
        const validity = ['MC-META-05', 'IN-META-05', 'LL-META-04'];
        expect(told(judged({ 'nya.rutin': texts.join('') }, day), validity)).toEqual(told(judged({}, day), validity));
      }),
      { seed: 20261129, numRuns: 12 },
    );
  });
});

describe('versions that are added, edited and taken away one after the other', () => {
  const texts = [
    version('4.0', 'ersätter "3.0" i övrigt som "3.0"', THREE),
    version('4.0', 'ersätter "3.0"', THREE),
    version('4.0', 'i övrigt som "3.0" utgår MC-PIN-03'),
    version('4.0', 'i övrigt som "9.9"'),
    version('4.0', 'upphävd 2026-12-16 i övrigt som "3.0"'),
    version('5.0', 'ersätter "4.0" i övrigt som "4.0"').replace('2026-12-15', '2026-12-16'),
    'källa Kommunerna "K" { dokument "webb:halso-och-sjukvard-i-kommunerna" version "2" uppdaterad 2026-12-01 }\n',
    '',
  ];

  it('leave what a fresh judgement finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a.rutin', 'b.rutin'), fc.constantFrom(...texts)), {
          minLength: 1,
          maxLength: 6,
        }),
        (edits) => {
          const session = new Session({
            checks: allChecks,
            asOf: parseDay(ASOF) ?? 0,
            horizonDays: 90,
            language: 'sv',
          });
          for (const facts of shipped) {
            session.analysis.update(session.ws.replace(facts.file, facts), [], facts.declarations);
          }
          for (const [file, text] of Object.entries(WORKSPACE)) session.setText(file, text);
          const now: Record<string, string> = {};
          for (const [file, text] of edits) {
            session.setText(file, text);
            now[file] = text;
            expect(told(session.analysis.findings)).toEqual(told(judged(now)));
          }
        },
      ),
      { seed: 20261129, numRuns: 15 },
    );
  });
});

describe('a källa that has been updated', () => {
  it('holds from that day in place of the one that ships', () => {
    const text = `källa Kommunerna "Kommunerna" {
    dokument "webb:halso-och-sjukvard-i-kommunerna" version "2026" uppdaterad 2026-12-10
    i övrigt som "2022-07-05 11:13"
}
`;
    const kommun = { 'k.rutin': 'huvudman Göteborg "Göteborgs Stad" { typ kommun kommunkod 1480 option 1, 2 }' };
    const stale = (more: Readonly<Record<string, string>>, asOf: string): number =>
      judged({ ...kommun, ...more }, asOf).filter(({ code }) => code === 'KO-META-01').length;
    expect(stale({}, '2026-12-10')).toBeGreaterThan(0);
    expect(stale({ 'n.rutin': text }, '2026-12-09')).toBe(stale({}, '2026-12-09'));
    expect(stale({ 'n.rutin': text }, '2026-12-10')).toBe(0);
    expect(codesOf(judged({ 'n.rutin': text }), 'n.rutin')).toEqual([]);
  });
});
