/** Ombud and absences: what exactly each finding marks, which other places it points at, and what follows from nothing. */
import { describe, expect, it } from 'vitest';
import { lengthOf, offsetOf } from '../../language/model/index.ts';
import { daySet } from '../../language/time/index.ts';
import { found, marked, ROLES, UNIT } from '../support/checks/absences.ts';

describe('marks', () => {
  it.each([
    ['the absent person', `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16`, ['MC-API-03 exetr1']],
    [
      'the absent person, where nobody assigned or decided',
      'frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 }',
      ['MC-TIL-01 exetr1', 'MC-TIL-09 exetr1'],
    ],
    [
      'who decided and who assigned',
      `frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 beslutat av exetv1 tilldelat av exetr1 }`,
      ['MC-TIL-09 exetv1', 'MC-TIL-02 exetr1'],
    ],
    [
      'the ombud',
      `frånvaro exetr1 semester från 2026-10-12 { ombud exepl1 ombud exetv1 till 2026-12-01 ${ROLES} }`,
      ['MC-TIL-04 ombud exepl1', 'MC-TIL-01 ombud exepl1'],
    ],
    [
      'the period of the ombud',
      `frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 från 2026-10-11 till 2026-10-16 ${ROLES} }`,
      ['MC-OMB-01 från 2026-10-11 till 2026-10-16'],
    ],
    [
      'the kind of absence',
      `frånvaro exetr1 ledighet från 2026-10-12 till 2026-10-16 { ombud exetv1 ${ROLES} }`,
      ['MC-OMB-02 ledighet'],
    ],
    [
      'the second of two, and oneself',
      `frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetr1 ombud exetv1 ombud exetv1 ${ROLES} }`,
      ['MC-TIL-10 ombud exetr1', 'MC-TIL-10 ombud exetv1'],
    ],
    [
      'what was passed on',
      `frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 vidare från exeet1 ${ROLES} }`,
      ['MC-TIL-13 vidare från exeet1'],
    ],
  ])('%s', (_, text, expected) => {
    expect([...marked(text)].sort()).toEqual([...expected].sort());
  });

  it('points at the absence that keeps an ombud away', () => {
    const text = `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 ${ROLES} }
frånvaro exetv1 semester från 2026-10-12 till 2026-10-13`;
    const uncovered = found(text).find(
      ({ code, args }) => code === 'MC-API-03' && args['owner'] === 'Exempel Tre (exetr1)',
    );
    const places = uncovered?.related.map(({ mark: { anchor, at } }) =>
      text.slice(anchor.start).substr(offsetOf(at), lengthOf(at)),
    );
    expect(places).toEqual(['exetv1']);
    expect(uncovered?.related.map(({ message }) => message.sv)).toEqual(['Exempel Två (exetv1) är borta.']);
  });

  it('points at a name that nobody has', () => {
    const text = `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 ombud exenn9 ${ROLES} }`;
    const [tooFew] = found(text).filter(({ code }) => code === 'MC-TIL-12');
    expect(tooFew?.related.map(({ message }) => message.sv)).toEqual(['exenn9 finns inte och räknas inte.']);
  });
});

describe('two absences that begin on one day', () => {
  it('leave a day that nobody covers with the first', () => {
    const text = `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16
frånvaro exetr1 sjukfrånvaro från 2026-10-12 till 2026-10-19`;
    expect(
      found(text).map(({ mark, days }) => [mark.anchor.start > text.indexOf('\nfrånvaro exetr1 sjuk'), days?.length]),
    ).toEqual([
      [false, 2],
      [true, 2],
    ]);
    expect(found(text).map(({ days }) => (days === undefined ? 0 : daySet.count(days)))).toEqual([5, 1]);
  });
});

describe('what is past', () => {
  it.each([
    ['an ombud', `frånvaro exetr1 semester från 2026-09-01 till 2026-10-16 { ombud exepl1 till 2026-09-30 }`],
    [
      'an uppdrag',
      `person exefd1 "Förr" { uppdrag läkare vid PrivatVerksamhet till 2026-09-30 uppdrag läkare vid Exempelverksamheten }
frånvaro exefd1 semester från 2026-09-01 till 2026-10-16 { ombud exetv1 ${ROLES} }`,
    ],
  ])('says nothing: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('the day on which a role is judged', () => {
  const NEW_HEAD = 'person exenc1 "Ny" { uppdrag enhetschef vid Exempelverksamheten från 2026-10-10 }\n';
  const absence = (from: string, decided: string): string =>
    `${NEW_HEAD}frånvaro exetr1 semester från ${from} till 2026-11-30 { ombud exetv1 beslutat av ${decided} tilldelat av exems1 }`;
  it.each([
    ['the as-of date, before the absence', '2026-11-01', 'exenc1', '2026-10-05', ['MC-TIL-09 exenc1']],
    ['the as-of date, when the role has begun', '2026-11-01', 'exenc1', '2026-10-10', []],
    ['the first day of the absence, once it is past', '2026-10-09', 'exenc1', '2026-10-20', ['MC-TIL-09 exenc1']],
    ['the day that is written', '2026-10-10', 'exenc1 2026-10-10', '2026-10-20', []],
    ['a day after the first of the ombud', '2026-10-09', 'exenc1 2026-10-10', '2026-10-20', ['MC-TIL-09 2026-10-10']],
    ['no day, when the one written does not exist', '2026-10-09', 'exenc1 2026-02-30', '2026-10-20', []],
  ])('%s', (_, from, decided, asOf, expected) => {
    expect(marked(absence(from, decided), asOf)).toEqual(expected);
  });
});

describe('who needs an ombud that signs', () => {
  it.each([
    ['someone who signs', 'signeringsrätt', ['MC-AOM-01 exeag1']],
    ['someone who prescribes', 'ordinerar', ['MC-AOM-01 exeag1']],
    ['nobody else', 'intygsansvarig', []],
  ])('%s', (_, words, expected) => {
    const text = `${UNIT}person exeag1 "Ägare" { uppdrag läkare vid Mottagningen ${words} }
frånvaro exeag1 semester från 2026-10-12 till 2026-10-16 { ombud exetr1 ombud exevc1 ${ROLES} }`;
    expect(marked(text)).toEqual(expected);
  });
});
