/** Who is proposed as ombud, for one or several: what is proposed is written in and judged anew, and held against trying everyone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../../language/checks/index.ts';
import { identityOf } from '../../../language/editing/fixes/trial.ts';
import type { DelegateCandidate } from '../../../language/editing/forms/absence/candidate.ts';
import { type StandIn, type StandIns, standInsOf } from '../../../language/editing/forms/absence/stand-ins.ts';
import { delegateLine } from '../../../language/editing/forms/absence/written.ts';
import type { Finding } from '../../../language/model/index.ts';
import { finish } from '../../../language/services/work.ts';
import { daySet, formatDay, parseDay } from '../../../language/time/index.ts';
import { sessionOf } from '../../support/editing/session.ts';

const HEAD = `huvudman VGR "VGR" { typ region }
förvaltning F "F" { del av VGR driftläge drift från 2024-11-12 beslut "RS 1" }
verksamhet V "V" { del av F }
enhet A "A" { del av V öppet mån-fre 08:00-17:00 }
person exebc1 "Exempel Chef" { uppdrag verksamhetschef vid A }
person exems1 "Exempel Sekreterare" { uppdrag medicinsk sekreterare vid A till 2026-10-31 }
`;
/** More can be asked for in a run by hand. */
const RUNS = Number(process.env['STAND_IN_RUNS'] ?? 120);

const FROM = '2026-12-07';
const TO = '2026-12-18';

interface Staff {
  readonly role: string;
  readonly signs: boolean;
  readonly ends: number | undefined;
  readonly away: readonly [number, number] | undefined;
}

const staff: fc.Arbitrary<Staff> = fc.record({
  role: fc.constantFrom('läkare', 'sjuksköterska'),
  signs: fc.boolean(),
  ends: fc.option(fc.integer({ min: 0, max: 13 }), { nil: undefined, freq: 4 }),
  away: fc.option(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 })), {
    nil: undefined,
    freq: 2,
  }),
});

const idOf = (index: number): string => `exep${String.fromCharCode(97 + index)}1`;
const dayOf = (offset: number): string => formatDay((parseDay(FROM) ?? 0) + offset);

/** A region of some staff; the first of them are those who are asked about. */
function regionOf(all: readonly Staff[]): string {
  const persons = all.map(({ role, signs, ends }, index) => {
    const end = ends === undefined || index < 2 ? '' : ` till ${dayOf(ends)}`;
    return `person ${idOf(index)} "Exempel ${idOf(index)}" { uppdrag ${role} vid A${end}${signs ? ' signeringsrätt' : ''} }\n`;
  });
  const absences = all.flatMap(({ away }, index) =>
    away === undefined || index < 2
      ? []
      : [`frånvaro ${idOf(index)} ledighet från ${dayOf(away[0])} till ${dayOf(away[0] + away[1])} { återkommer }\n`],
  );
  return HEAD + persons.join('') + absences.join('');
}

function standIns(text: string, persons: readonly string[], days: readonly string[] = [FROM, TO]): StandIns {
  const session = sessionOf({ 'p.rutin': text });
  const before = [...session.files.keys()];
  const [from, to] = days.map((day) => parseDay(day));
  const request = { persons, days: from === undefined ? undefined : { from, to } };
  const found = finish(standInsOf(session, (file) => (file === 'p.rutin' ? text : undefined), request));
  expect([...session.files.keys()]).toEqual(before);
  return found;
}

const linesOf = ({ whole }: StandIn, set: readonly DelegateCandidate[]): string =>
  set.map(({ line }) => ` ${delegateLine(whole, line)}\n`).join('');

/** Absences of a few days with ombud, and with those who decided and assigned. */
function absences(written: readonly { readonly person: string; readonly lines: string }[]): string {
  return written
    .map(({ person, lines }) => {
      const actors = lines === '' ? '' : ' beslutat av exebc1\n tilldelat av exebc1\n';
      return `frånvaro ${person} semester från ${FROM} till ${TO} {\n${lines}${actors}}\n`;
    })
    .join('');
}

const judging = sessionOf({});

function judged(text: string): readonly Finding[] {
  judging.setText('p.rutin', text);
  return judging.findings;
}

/** What is left to say, judged as it is written: of days without enough ombud, and what is not said without any. */
function leftAnew(text: string, written: readonly { readonly person: string; readonly lines: string }[]): string[] {
  const bare = written.map(({ person }) => ({ person, lines: '' }));
  const known = new Set(judged(text + absences(bare)).map(identityOf));
  const owners = new Set(written.map(({ person }) => person));
  const isOfCover = (finding: Finding): boolean => {
    const about = finding.subject?.declaration;
    return traitsOf(finding).about === 'cover' && about?.kind === 'absence' && owners.has(about.person.name);
  };
  const after = judged(text + absences(written));
  return after.filter((one) => isOfCover(one) || !known.has(identityOf(one))).map(identityOf);
}

const names = (set: readonly DelegateCandidate[] | undefined): readonly string[] | undefined =>
  set?.map(({ person }) => person.name);

describe('who is proposed', () => {
  const region = fc.array(staff, { minLength: 3, maxLength: 8 });

  it('leaves nothing to say when written in, nor does anyone who is told to be enough alone', () => {
    const property = fc.property(region, (all) => {
      const text = regionOf(all);
      const [one] = standIns(text, [idOf(0)]).list;
      if (one === undefined) throw new Error('nothing is told');
      const alone = one.candidates.list.filter(({ reasons, cover }) => reasons.length + cover.length === 0);
      const sets = [
        ...(one.proposed === undefined ? [] : [one.proposed]),
        ...one.others,
        ...alone.map((each) => [each]),
      ];
      for (const set of sets) expect(leftAnew(text, [{ person: idOf(0), lines: linesOf(one, set) }])).toEqual([]);
      if (one.proposed === undefined) expect(one.left.length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: RUNS });
  }, 600_000);

  it('are as few as can be: trying everyone in smaller sets always leaves something', () => {
    const property = fc.property(fc.array(staff, { minLength: 3, maxLength: 6 }), (all) => {
      const text = regionOf(all);
      const [one] = standIns(text, [idOf(0)]).list as readonly [StandIn];
      const size = one.proposed?.length ?? 4;
      for (const set of smaller(one.candidates.list, size)) {
        expect({ set: names(set), left: leftAnew(text, [{ person: idOf(0), lines: linesOf(one, set) }]) }).not.toEqual({
          set: names(set),
          left: [],
        });
      }
    });
    fc.assert(property, { numRuns: RUNS / 5 });
  }, 600_000);

  it('for several leave nothing to say when all is written in, and nobody is among them who is away', () => {
    const property = fc.property(region, (all) => {
      const text = regionOf(all);
      const both = [idOf(0), idOf(1)];
      const { list, twice } = standIns(text, both);
      expect(list.flatMap(({ proposed }) => names(proposed) ?? []).filter((name) => both.includes(name))).toEqual([]);
      if (!list.every(({ proposed }) => proposed !== undefined)) return;
      const written = list.map((one) => ({ person: one.owner.name, lines: linesOf(one, one.proposed ?? []) }));
      expect(leftAnew(text, written)).toEqual([]);
      const [first, second] = list.map(({ proposed }) => names(proposed) ?? []) as [string[], string[]];
      // Whoever ends before another begins is not ombud twice at once.
      if (twice.length > 0) expect(first.filter((name) => second.includes(name)).length).toBeGreaterThan(0);
    });
    fc.assert(property, { numRuns: RUNS / 2 });
  }, 600_000);

  it('is the same whatever the order in which persons stand in the files', () => {
    const property = fc.property(region, (all) => {
      const text = regionOf(all);
      const turned = text.trim().split('\n').reverse().join('\n');
      const told = (from: string): unknown =>
        standIns(from, [idOf(0), idOf(1)]).list.map(({ proposed, others, candidates }) => [
          names(proposed),
          others.map(names),
          names(candidates.list),
        ]);
      expect(told(turned)).toEqual(told(text));
    });
    fc.assert(property, { numRuns: RUNS / 5 });
  }, 600_000);

  function smaller<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
    const sets: (readonly T[])[] = [[]];
    for (const one of all) sets.push(...sets.map((set) => [...set, one]));
    return sets.filter(({ length }) => length < size);
  }
});

const doctor = (id: string, rest = ''): string =>
  `person ${id} "Exempel ${id}" { uppdrag läkare vid A${rest} signeringsrätt }\n`;

describe('for several at once', () => {
  it('nobody is proposed twice where that can be helped, also where the best of one must give way', () => {
    const text = HEAD + ['exeaa1', 'exeab1', 'execa1', 'execb1', 'execc1', 'execd1'].map((id) => doctor(id)).join('');
    const { list, twice } = standIns(text, ['exeaa1', 'exeab1']);
    expect(list.map(({ proposed }) => names(proposed))).toEqual([
      ['execa1', 'execb1'],
      ['execc1', 'execd1'],
    ]);
    expect(twice).toEqual([]);
  });

  it('it is told who is proposed twice since there are too few', () => {
    const text = HEAD + ['exeaa1', 'exeab1', 'execa1', 'execb1', 'execc1'].map((id) => doctor(id)).join('');
    const { list, twice } = standIns(text, ['exeaa1', 'exeab1']);
    expect(list.map(({ proposed }) => names(proposed))).toEqual([
      ['execa1', 'execb1'],
      ['execa1', 'execc1'],
    ]);
    expect(twice.map(({ name }) => name)).toEqual(['execa1']);
  });
});

describe('days', () => {
  const staffed = HEAD + doctor('exeaa1') + doctor('execa1') + doctor('execb1', ' till 2026-12-10') + doctor('execc1');

  it('of one who leaves are his own, and another goes on', () => {
    const away = 'frånvaro execc1 semester från 2026-12-07 till 2026-12-10\n';
    const [one] = standIns(staffed + away, ['exeaa1']).list as readonly [StandIn];
    expect(names(one.proposed)).toEqual(['execa1', 'execc1', 'execb1']);
    expect(linesOf(one, one.proposed ?? [])).toContain('ombud execb1 till 2026-12-10');
  });

  it('that are not given are those of the absences ahead, with the ombud who stand there', () => {
    const declared =
      'frånvaro exeaa1 semester från 2026-10-12 till 2026-10-16 {\n    ombud execa1 // så länge\n    beslutat av exebc1\n    tilldelat av exebc1\n}\n' +
      'frånvaro exeaa1 semester från 2026-09-01 till 2026-09-04\n';
    const { list } = standIns(staffed + declared, ['exeaa1'], []);
    expect(list.length).toBe(1);
    const [one] = list as readonly [StandIn];
    expect(one.declared?.period.from).toBe(parseDay('2026-10-12'));
    expect([names(one.proposed), names(one.candidates.list)]).toEqual([['execb1'], ['execb1', 'execc1', 'exems1']]);
  });

  it('within an absence that stands there are asked about in it, with days of their own', () => {
    const declared = 'frånvaro exeaa1 ledighet från 2026-11-30 { återkommer }\n';
    const [one] = standIns(staffed + declared, ['exeaa1']).list as readonly [StandIn];
    expect(one.declared).toBeDefined();
    expect(daySet.count(one.candidates.needed)).toBe(10);
    expect(linesOf(one, one.proposed ?? [])).toBe(
      ' ombud execa1 från 2026-12-07 till 2026-12-18\n ombud execc1 från 2026-12-07 till 2026-12-18\n',
    );
  });

  it('after the absent person has left need nobody, and are left out of the lines', () => {
    const leaving = staffed.replace(
      'uppdrag läkare vid A signeringsrätt',
      'uppdrag läkare vid A till 2026-12-09 signeringsrätt',
    );
    const [one] = standIns(leaving, ['exeaa1']).list as readonly [StandIn];
    expect(linesOf(one, one.proposed ?? [])).toBe(' ombud execa1 till 2026-12-09\n ombud execb1 till 2026-12-09\n');
  });

  it('decide who may be asked: whoever begins before the last of them may be, and whoever has left by then may not', () => {
    const moving =
      staffed +
      doctor('exece1', ' från 2026-12-01') +
      doctor('execf1', ' från 2026-12-14') +
      doctor('execg1', ' från 2026-12-19') +
      'person execv1 "Exempel Ny Chef" { uppdrag verksamhetschef vid A från 2026-12-14 }\n';
    const [one] = standIns(moving, ['exeaa1']).list as readonly [StandIn];
    const there = one.candidates.list.map(({ person, there: days }) => [person.name, daySet.count(days)]);
    expect(there).toEqual([
      ['execa1', 10],
      ['execc1', 10],
      ['exece1', 10],
      ['execf1', 5],
      ['execb1', 4],
    ]);
    expect(one.candidates.deciding.map(({ name }) => name)).toEqual(['exebc1', 'execv1']);
    const late = one.candidates.list.find(({ person }) => person.name === 'execf1');
    expect(linesOf(one, late === undefined ? [] : [late])).toBe(' ombud execf1 från 2026-12-14\n');
  });

  it('that have passed of an absence that goes on decide nothing: whoever left meanwhile is not asked', () => {
    const declared = 'frånvaro exeaa1 ledighet från 2026-08-03 till 2026-10-30 { återkommer }\n';
    const left = staffed + doctor('exech1', ' till 2026-10-04') + declared;
    const [one] = standIns(left, ['exeaa1'], []).list as readonly [StandIn];
    expect([...(names(one.candidates.list) ?? [])].sort()).toEqual(['execa1', 'execb1', 'execc1', 'exems1']);
  });

  it('that are over, or closed, need nobody', () => {
    const [past] = standIns(staffed, ['exeaa1'], ['2026-09-01', '2026-09-04']).list as readonly [StandIn];
    const [weekend] = standIns(staffed, ['exeaa1'], ['2026-12-12', '2026-12-13']).list as readonly [StandIn];
    expect([past, weekend].map(({ proposed }) => proposed)).toEqual([[], []]);
  });

  it('of one whose absence could not be read promise nothing', () => {
    const [one] = standIns(`${staffed}frånvaro exeaa1 semester från 2026-12-07 till 2026-12-18 { ombud ! }\n`, [
      'exeaa1',
    ]).list as readonly [StandIn];
    expect(one.isUncertain).toBe(true);
  });
});
