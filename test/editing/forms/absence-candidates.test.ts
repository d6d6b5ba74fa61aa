/** Who is offered as ombud in an absence, and what is said against whom: what the validator says when he is written in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../language/editing/fixes/trial.ts';
import { type Candidates, candidatesOf } from '../../../language/editing/forms/absence/candidates.ts';
import { type AbsenceFields, understood, type WantedAbsence } from '../../../language/editing/forms/absence/fields.ts';
import { questionOf } from '../../../language/editing/forms/absence/question.ts';
import type { Session } from '../../../language/services/session.ts';
import { finish } from '../../../language/services/work.ts';
import { daySet, formatDay } from '../../../language/time/index.ts';
import { fieldsWith, outcomeOf } from '../../support/editing/absence.ts';
import { sessionOf } from '../../support/editing/session.ts';

const TEXT = `huvudman VGR "VGR" { typ region }
förvaltning F "F" { del av VGR driftläge drift från 2024-11-12 beslut "RS 1" }
verksamhet V "V" { del av F }
verksamhet W "W" { del av F }
enhet A "A" { del av V öppet mån-fre 08:00-17:00 }
enhet C "C" { del av W öppet mån-fre 08:00-17:00 }
person exeet1 "Exempel Ett" { uppdrag läkare vid A signeringsrätt }
person exeas1 "Exempel Sköterska" { uppdrag sjuksköterska vid A }
person exeba1 "Exempel Borta" { uppdrag läkare vid A signeringsrätt }
person exebc1 "Exempel Chef" { uppdrag verksamhetschef vid A signeringsrätt }
person execa1 "Exempel Annan" { uppdrag läkare vid A signeringsrätt }
person exeup1 "Exempel Upptagen" { uppdrag läkare vid A signeringsrätt }
person exesl1 "Exempel Slutar" { uppdrag läkare vid A till 2026-12-10 signeringsrätt }
person exeut1 "Exempel Utanför" { uppdrag läkare vid C signeringsrätt }
person exems1 "Exempel Sekreterare" { uppdrag medicinsk sekreterare vid A }
person exebs1 "Exempel Borta Sjuk" { uppdrag läkare vid A signeringsrätt }
frånvaro exeba1 semester från 2026-12-09 till 2026-12-20
frånvaro exebs1 sjukfrånvaro från 2026-12-01 {
    ombud exeup1 till 2026-12-31
    beslutat av exebc1
    tilldelat av exems1
}
`;
const TEXTS = { 'p.rutin': TEXT };
const DECEMBER = { person: 'exeet1', kind: 'semester', from: '2026-12-07', to: '2026-12-18' };

function wantedIn(session: Session, fields: AbsenceFields): WantedAbsence {
  const { wanted, lacks } = understood(session.ws, fields);
  if (wanted === undefined) throw new Error(JSON.stringify(lacks));
  return wanted;
}

function candidates(given: Parameters<typeof fieldsWith>[0], search = '', text = TEXT): Candidates {
  const texts = { 'p.rutin': text };
  const session = sessionOf(texts);
  const wanted = wantedIn(session, fieldsWith({ ...DECEMBER, ...given }));
  return finish(candidatesOf(session, questionOf(session.ws, wanted), { search, most: 20 }));
}

const namesOf = ({ list }: Candidates): readonly string[] => list.map(({ person }) => person.name);
const codesOf = ({ list }: Candidates, name: string): readonly string[] =>
  list.find(({ person }) => person.name === name)?.reasons.map(({ code }) => code) ?? ['not there'];

describe('candidates for an absence', () => {
  it('are tried with no more of the text than they are told of, however much stands in the file, and others come in between', () => {
    const text = `${TEXT}// ${'lång '.repeat(2000)}\n`;
    const texts = { 'p.rutin': text };
    const session = sessionOf(texts);
    const lengths: number[] = [];
    const trialOf = session.trialOf.bind(session);
    session.trialOf = (tried) => {
      for (const [, one] of tried) lengths.push(one.text.length);
      return trialOf(tried);
    };
    const wanted = wantedIn(session, fieldsWith(DECEMBER));
    const work = candidatesOf(session, questionOf(session.ws, wanted), { search: '', most: 20 });
    let steps = 0;
    while (work.next().done !== true) steps++;
    expect(lengths.length).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThan(200);
    expect(steps).toBeGreaterThanOrEqual(namesOf(candidates({})).length);
  });

  const all = candidates({});

  it('have those first who meet most rules, then those of the same role, then those who stand in for fewer; who is never there last, the absent one and who decides never', () => {
    expect(namesOf(all)).toEqual(['execa1', 'exeup1', 'exeas1', 'exems1', 'exesl1', 'exeba1', 'exebs1']);
  });

  it('tell the days that need an ombud and on which each is there', () => {
    expect(daySet.count(all.needed)).toBe(10);
    const there = all.list.map(({ person, there: days }) => [person.name, daySet.count(days)]);
    expect(Object.fromEntries(there)).toMatchObject({ execa1: 10, exeba1: 2, exebs1: 0, exesl1: 4 });
    const away = all.list.find(({ person }) => person.name === 'exeba1')?.standing.away[0];
    expect([away?.from, away?.to].map((day) => formatDay(day ?? 0))).toEqual(['2026-12-09', '2026-12-20']);
    expect(all.list.map(({ standing }) => standing.others)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  });

  it('tell what the validator says against each', () => {
    expect(codesOf(all, 'execa1')).toEqual([]);
    expect(codesOf(all, 'exeas1')).toEqual(['MC-AOM-01']);
    expect(codesOf(all, 'exeba1')).toEqual([]);
    expect(codesOf(all, 'exeut1')).toEqual(['not there']);
  });

  it('are written on the days on which they are there alone, where less speaks against that', () => {
    const lines = all.list.map(({ person, line }) => [
      person.name,
      [line.from, line.to].map((day) => day && formatDay(day)),
    ]);
    expect(Object.fromEntries(lines)).toEqual({
      ...Object.fromEntries(namesOf(all).map((name) => [name, [undefined, undefined]])),
      exesl1: [undefined, '2026-12-10'],
    });
    expect(codesOf(all, 'exesl1')).toEqual([]);
    expect(codesOf(candidates({ delegates: ['exesl1'] }), 'exesl1')).toEqual(['MC-TIL-01']);
  });

  it('are told of what others are told of, too', () => {
    // Whoever has this one as ombud then lacks someone who signs, as the absent one may.
    const other = 'frånvaro exeut1 semester från 2026-12-07 till 2026-12-18 { ombud exeet1 ombud exeas1 }';
    expect(codesOf(candidates({}, '', `${TEXT}${other}`), 'exeas1')).toEqual(['MC-AOM-01']);
  });

  it('need not sign once someone does', () => {
    expect(codesOf(candidates({ delegates: ['execa1'] }), 'exeas1')).toEqual([]);
  });

  it('stay in the list when they are chosen, with what is said against them', () => {
    const some = candidates({
      delegates: ['exeas1', ['exesl1', '2026-12-07', '2026-12-09'], ['execa1', '2026-12-01']],
    });
    expect([...namesOf(some)].sort()).toEqual([...namesOf(all)].sort());
    expect(some.list.filter(({ isChosen }) => isChosen).map(({ person }) => person.name)).toEqual([
      'exeas1',
      'execa1',
      'exesl1',
    ]);
    expect(codesOf(some, 'exesl1')).toEqual([]);
    expect(codesOf(some, 'execa1')).toEqual(['MC-OMB-01']);
  });

  it('are found by name anywhere, who decides included', () => {
    const found = candidates({}, 'exempel UTANFOR');
    expect(namesOf(found)).toEqual(['exeut1']);
    expect(codesOf(found, 'exeut1')).toEqual(['MC-TIL-01']);
    expect(namesOf(candidates({}, 'chef'))).toEqual(['exebc1']);
    expect(namesOf(candidates({}, 'ett'))).toEqual([]);
    expect(namesOf(candidates({ delegates: ['execa1'] }, 'utanför'))).toEqual(['execa1', 'exeut1']);
  });

  it('of an absence without an end are asked about to the end of the horizon', () => {
    const open = candidates({ to: '' });
    expect(formatDay(open.to)).toBe('2027-01-02');
    expect(codesOf(open, 'execa1')).toEqual([]);
    expect(codesOf(candidates({ to: '', delegates: ['execa1'] }), 'execa1')).toEqual(['MC-TIL-04']);
  });
});

describe('a candidate against whom nothing is said', () => {
  const people = ['exeet1', 'exeas1', 'exeba1', 'execa1', 'exeup1', 'exesl1', 'exems1', 'exebs1', 'exeut1'];
  const absence = fc.record({
    person: fc.constantFrom(...people),
    kind: fc.constantFrom('semester', 'sjukfrånvaro', 'ledighet'),
    first: fc.integer({ min: 20_770, max: 20_860 }),
    length: fc.integer({ min: 0, max: 40 }),
    first_delegate: fc.constantFrom('', ...people),
  });

  it('brings no finding when written in, but that there are too few', () => {
    const session = sessionOf(TEXTS);
    const property = fc.property(absence, fc.nat(), ({ person, kind, first, length, first_delegate }, which) => {
      const chosen = first_delegate === '' || first_delegate === person ? [] : [first_delegate];
      const given = {
        ...{ person, kind, from: formatDay(first), to: formatDay(first + length), delegates: chosen, returns: true },
        ...{ decidedBy: 'exebc1', assignedBy: 'exems1', justification: 'Prövat' },
      };
      const wanted = wantedIn(session, fieldsWith(given));
      const { list } = finish(candidatesOf(session, questionOf(session.ws, wanted), { search: '', most: 20 }));
      const free = list.filter(({ reasons, isChosen }) => reasons.length === 0 && !isChosen);
      const one = free[which % Math.max(1, free.length)];
      if (one === undefined) return;
      const before = said(session, given);
      const after = said(session, { ...given, delegates: [...chosen, lineOf(one)] });
      expect(after.filter((one) => !before.includes(one) && !one.startsWith('MC-TIL-12'))).toEqual([]);
    });
    fc.assert(property, { numRuns: 60 });
  }, 60_000);

  function lineOf({ person, line }: Candidates['list'][number]): readonly string[] {
    return [person.name, ...[line.from, line.to].map((day) => (day === undefined ? '' : formatDay(day)))];
  }

  function said(session: Session, given: Parameters<typeof fieldsWith>[0]): readonly string[] {
    // What is said of the same absence as before, of other days, is nothing new.
    const { come, gone } = outcomeOf(session, TEXTS, given).proposal;
    const known = new Set(gone.map(identityOf));
    return come.map(identityOf).filter((one) => !known.has(one));
  }

  it('and another, with who decided and assigned, leave nothing to say', () => {
    const session = sessionOf(TEXTS);
    const first = candidates({}).list.filter(({ reasons }) => reasons.length === 0)[0]?.person.name ?? '';
    const second = candidates({ delegates: [first] }).list.find(
      ({ reasons, isChosen }) => reasons.length === 0 && !isChosen,
    );
    const given = {
      ...DECEMBER,
      delegates: [first, second?.person.name ?? ''],
      decidedBy: 'exebc1',
      assignedBy: 'exems1',
    };
    expect(said(session, given)).toEqual([]);
  });
});
