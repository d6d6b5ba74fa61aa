/** What a new version of a routine would change. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { type Impact, type ImpactDay, impactOf, isConcerned } from '../../language/plan/index.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { fristad } from '../support/plan/fristad.ts';

function version(number: string, from: string, to: string, times: number, more = ''): string {
  return `rutin Prov "Provrutin" {
    dokument "PROV-1"
    version "${number}"
    giltig från ${from} till ${to}
    omfattar region, privat, kommun

    krav PROV-BEV-01 ska {
        avsnitt "A"
        citat "B"
        kontroll bevakning { inkorg meddelande gånger_per_dag ${times} }
    }
    ${more}
}
`;
}

const old = version('1.0', '2026-01-01', '2026-12-31', 1);

function impact(
  added: string,
  files: Readonly<Record<string, string>> = { 'prov.rutin': old },
  day = '2026-10-05',
): Impact {
  const asOf = parseDay(day) as number;
  const ws = workspaceOf({ ...fristad, ...files }, []);
  return impactOf(ws, factsOf('ny.rutin', added), { checks: allChecks, asOf, horizonDays: 90 });
}

function told({ day, places, inForce }: ImpactDay): readonly string[] {
  const lines = places
    .filter(isConcerned)
    .map(({ place, appeared, disappeared, changed }) =>
      [place.key, `+${appeared.length}`, `-${disappeared.length}`, `~${changed.length}`].join(' '),
    );
  return [`${formatDay(day)} ${inForce.length > 0 ? 'in force' : 'not yet'}`, ...lines];
}

describe('a new version', () => {
  it('is judged on the as-of date and on its first day, unit by unit', () => {
    const { days } = impact(version('2.0', '2027-01-01', '2028-12-31', 2));
    expect(days.map(told)).toEqual([
      ['2026-10-05 not yet'],
      ['2027-01-01 in force', 'BoråsHemsjukvård +1 -0 ~0', 'FristadVC +1 -0 ~0', 'Prov +0 -1 ~0'],
    ]);
  });

  it('takes over from its first day, also where the older one says that it still holds', () => {
    const { days } = impact(version('2.0', '2026-11-01', '2028-12-31', 2));
    expect(days.map(told)).toEqual([
      ['2026-10-05 not yet'],
      ['2026-11-01 in force', 'BoråsHemsjukvård +1 -0 ~0', 'FristadVC +1 -0 ~0'],
    ]);
  });

  it('that holds already is judged on the as-of date alone', () => {
    const { days } = impact(version('2.0', '2026-10-01', '2028-12-31', 2));
    expect(days.map(told)).toEqual([['2026-10-05 in force', 'BoråsHemsjukvård +1 -0 ~0', 'FristadVC +1 -0 ~0']]);
  });

  it('takes findings away, and makes them otherwise', () => {
    const strict = { 'prov.rutin': version('1.0', '2026-01-01', '2026-12-31', 2) };
    const eased = impact(version('2.0', '2026-10-01', '2028-12-31', 1), strict);
    expect(eased.days.map(told)).toEqual([['2026-10-05 in force', 'BoråsHemsjukvård +0 -1 ~0', 'FristadVC +0 -1 ~0']]);
    const stricter = impact(version('2.0', '2026-10-01', '2028-12-31', 3), strict);
    expect(stricter.days.map(told)).toEqual([
      ['2026-10-05 in force', 'BoråsHemsjukvård +0 -0 ~1', 'FristadVC +0 -0 ~1'],
    ]);
  });

  it('may change nothing but the severity', () => {
    const strict = { 'prov.rutin': version('1.0', '2026-01-01', '2026-12-31', 2) };
    const milder = version('2.0', '2026-10-01', '2028-12-31', 2).replace(
      'krav PROV-BEV-01 ska',
      'krav PROV-BEV-01 bör',
    );
    const { days } = impact(milder, strict);
    const [place] = days[0]?.places.filter(isConcerned) ?? [];
    expect(place?.changed.map(({ before, after }) => [before.severity, after.severity])).toEqual([
      ['error', 'warning'],
    ]);
  });

  it('is not measured against itself where its file stands in the workspace', () => {
    const added = version('2.0', '2027-01-01', '2028-12-31', 2);
    const { days } = impact(added, { 'prov.rutin': old, 'ny.rutin': added });
    expect(days.map(told)[1]).toContain('FristadVC +1 -0 ~0');
  });

  it('has what is said of itself apart', () => {
    const { own, days } = impact(
      version(
        '2.0',
        '2027-01-01',
        '2028-12-31',
        1,
        'krav PROV-X-01 ska { avsnitt "A" citat "B" kontroll påhittad { } }',
      ),
    );
    expect(own.map(({ code }) => code)).toEqual(['RUT-016']);
    expect(days.map(told)[1]).toEqual(['2027-01-01 in force', 'Prov +0 -1 ~0']);
  });

  it('has what is said of what else is in its file with the rest', () => {
    const added = version('2.0', '2026-10-01', '2028-12-31', 1);
    const beside = `${added}person exeqq1 "Q" { uppdrag läkare vid Saknas }\n`;
    const { own, days } = impact(added, { 'prov.rutin': old, 'ny.rutin': beside });
    expect(own.map(({ code }) => code)).not.toContain('RUT-002');
    expect(days[0]?.places.flatMap(({ after }) => after.map(({ code }) => code))).toContain('RUT-002');
  });

  it('has what is said of another routine in its file, or of who bears its name, with the rest', () => {
    const added = version('2.0', '2026-10-01', '2028-12-31', 1);
    const broken = 'krav ANNAN-X-01 ska { avsnitt "A" citat "B" kontroll påhittad { } }';
    const other = version('1.0', '2026-01-01', '2028-12-31', 1, broken)
      .replaceAll('PROV', 'ANNAN')
      .replace('rutin Prov', 'rutin Annan');
    const named = 'person Prov "P" { uppdrag läkare vid Saknas }';
    const { own, days } = impact(added, { 'prov.rutin': old, 'ny.rutin': `${added}${other}${named}\n` });
    expect(own.map(({ code }) => code)).toEqual([]);
    const codes = days[0]?.places.flatMap(({ after }) => after.map(({ code }) => code));
    expect(codes).toContain('RUT-016');
    expect(codes).toContain('RUT-002');
  });

  it('concerns no place where the same is found before and after', () => {
    const found = { 'prov.rutin': old, 'mer.rutin': 'person exeqq1 "Q" { uppdrag läkare vid Saknas }' };
    const { days } = impact(version('2.0', '2026-10-01', '2028-12-31', 1), found);
    const places = days[0]?.places ?? [];
    expect(places.flatMap(({ after }) => after.map(({ code }) => code))).toContain('RUT-002');
    expect(places.filter(isConcerned)).toEqual([]);
  });

  it.each([
    ['a first day that does not exist', 'giltig från 2026-02-30 till 2027-12-31'],
    ['a last day that does not exist', 'giltig från 2026-01-01 till 2027-02-30'],
    ['an end before its beginning', 'giltig från 2026-12-31 till 2026-01-01'],
  ])('leaves an older one whose validity cannot be read as it is: %s', (_, validity) => {
    const unreadable = { 'prov.rutin': old.replace('giltig från 2026-01-01 till 2026-12-31', validity) };
    const { days, after, before } = impact(version('2.0', '2027-01-01', '2028-12-31', 2), unreadable);
    const [kept] = after.files.get('prov.rutin')?.declarations ?? [];
    expect(kept).toBe(before.files.get('prov.rutin')?.declarations[0]);
    expect(kept).toMatchObject({ kind: 'routine', validity: { readable: false } });
    expect(days.map(({ day }) => formatDay(day))).toEqual(['2026-10-05', '2027-01-01']);
  });

  it.each([
    ['2026-02-30', '2028-12-31'],
    ['2026-11-01', '2028-02-30'],
  ])('whose own validity cannot be read begins on no day and takes nothing over: %s to %s', (from, to) => {
    const { days, after, before } = impact(version('2.0', from, to, 2));
    expect(days.map(told)).toEqual([['2026-10-05 not yet']]);
    expect(after.files.get('prov.rutin')?.declarations).toEqual(before.files.get('prov.rutin')?.declarations);
  });

  it('that begins on the as-of date is judged on that day once; two in one file on the first day of each, in order', () => {
    const daysOf = (added: string): readonly string[] => impact(added).days.map(({ day }) => formatDay(day));
    expect(daysOf(version('2.0', '2026-10-05', '2028-12-31', 2))).toEqual(['2026-10-05']);
    const other = (text: string): string => text.replaceAll('PROV', 'ANNAN').replace('rutin Prov', 'rutin Annan');
    const [early, late] = [
      version('2.0', '2026-11-01', '2028-12-31', 2),
      other(version('2.0', '2027-01-01', '2028-12-31', 2)),
    ];
    expect(daysOf(late + early)).toEqual(['2026-10-05', '2026-11-01', '2027-01-01']);
    expect(daysOf(late + other(late))).toEqual(['2026-10-05', '2027-01-01']);
  });

  it('leaves routines of other documents as they are', () => {
    const other = version('2.0', '2026-10-01', '2028-12-31', 2)
      .replaceAll('PROV', 'ANNAN')
      .replace('rutin Prov', 'rutin Annan');
    expect(impact(other).days.map(told)).toEqual([
      ['2026-10-05 in force', 'BoråsHemsjukvård +1 -0 ~0', 'FristadVC +1 -0 ~0'],
    ]);
  });
});

describe('a finding of a person', () => {
  const checked = `rutin Prov "Provrutin" {
    dokument "PROV-1"
    version "2.0"
    giltig från 2026-10-01 till 2028-12-31
    omfattar region, privat, kommun

    krav PROV-OMB-01 ska {
        avsnitt "A"
        citat "B"
        kontroll ombudstäckning { minst 1 }
    }
}
`;
  const placesOf = (assignments: string): readonly string[] => {
    const files = {
      'prov.rutin': old,
      'borta.rutin': `person exebo1 "Exempel Borta" {
    ${assignments}
    signeringsrätt
}

frånvaro exebo1 semester från 2026-10-06 till 2026-10-20 {
    beslutat av exeec1
    tilldelat av exems1
}
`,
    };
    const [today] = impact(checked, files).days;
    return (today?.places ?? [])
      .filter(({ appeared }) => appeared.some(({ code }) => code === 'PROV-OMB-01'))
      .map(({ place }) => `${place.kind} ${place.name}`);
  };

  it('stands at the place where he works that day, the verksamhet or the unit, and elsewhere where he has none', () => {
    expect(placesOf('uppdrag läkare vid FristadVC')).toEqual(['unit Fristad vårdcentral Närhälsan']);
    expect(placesOf('uppdrag läkare vid NärhälsanFristad')).toEqual(['part Närhälsan Fristad']);
    expect(placesOf('uppdrag läkare vid FristadVC från 2026-10-06')).toEqual(['other ']);
  });
});

describe('a finding of something else', () => {
  const bound = (check: string): string => `rutin Prov "Provrutin" {
    dokument "PROV-1"
    version "2.0"
    giltig från 2026-10-01 till 2028-12-31
    omfattar region, privat, kommun

    krav PROV-X-01 ska {
        avsnitt "A"
        citat "B"
        kontroll ${check}
    }
}
`;
  const placesOf = (check: string, more: string): readonly string[] => {
    const files = { 'prov.rutin': old, 'mer.rutin': more };
    const [today] = impact(bound(check), files).days;
    return (today?.places ?? [])
      .filter(({ appeared }) => appeared.some(({ code }) => code === 'PROV-X-01'))
      .map(({ place }) => `${place.kind} ${place.key}`);
  };

  it.each([
    [
      'a funktionsinkorg stands at the unit where it is',
      'bevakning { inkorg funktion gånger_per_dag 1 }',
      'funktionsinkorg Tyst "Tyst" { för "x" vid FristadVC beslut "RS 1" }',
      ['unit FristadVC'],
    ],
    [
      'a funktionsinkorg at a verksamhet stands there',
      'bevakning { inkorg funktion gånger_per_dag 1 }',
      'funktionsinkorg Tyst "Tyst" { för "x" vid NärhälsanFristad beslut "RS 1" }',
      ['part NärhälsanFristad'],
    ],
    [
      'a funktionsinkorg that does not say where it is stands elsewhere',
      'bevakning { inkorg funktion gånger_per_dag 1 }',
      'funktionsinkorg Tyst "Tyst" { för "x" beslut "RS 1" }',
      ['other '],
    ],
    [
      'an absence of someone whom nobody knows is not judged',
      'ombudstäckning { minst 1 }',
      'frånvaro exenan semester från 2026-10-06 till 2026-10-20 { }',
      [],
    ],
    [
      'a flöde stands at the unit that it comes from',
      'flöde { regel patient_sparas kanal meddelande }',
      'flöde F "F" { från FristadVC.meddelande till personlig exetv1 kanal meddelande gäller patient }',
      ['unit FristadVC'],
    ],
    [
      'a flöde from a person stands elsewhere',
      'flöde { regel patient_sparas kanal meddelande }',
      'flöde F "F" { från personlig exeet1 till personlig exetv1 kanal meddelande gäller patient }',
      ['other '],
    ],
  ])('%s', (_, check, more, places) => {
    expect(placesOf(check, more)).toEqual(places);
  });
});
