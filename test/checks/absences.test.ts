/** Ombud and absences: what exactly each finding marks, which other places it points at, and what follows from nothing. */
import { describe, expect, it } from 'vitest';
import { type Finding, lengthOf, offsetOf } from '../../language/model/index.ts';
import { daySet } from '../../language/time/index.ts';
import { BASE } from '../support/checks/base.ts';
import { findingsIn, markedWords } from '../support/judged.ts';

const UNIT = 'enhet Mottagningen "Mottagningen" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }\n';
const ROLES = 'beslutat av exeec1 tilldelat av exems1';

/** The findings in a text beside the base workspace, those of the language's own rules left out. */
function found(text: string, asOf = '2026-10-05'): readonly Finding[] {
  return findingsIn({ 'a.rutin': text, 'bas.rutin': BASE }, { asOf })
    .filter(({ mark, code }) => mark.anchor.file === 'a.rutin' && !code.startsWith('RUT-'))
    .sort((a, b) => a.mark.anchor.start - b.mark.anchor.start || offsetOf(a.mark.at) - offsetOf(b.mark.at));
}

function marked(text: string, asOf?: string): readonly string[] {
  return found(text, asOf).map((finding) => `${finding.code} ${markedWords(finding, text)}`);
}

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
    ['the day that is written', '2026-10-09', 'exenc1 2026-10-10', '2026-10-20', []],
    ['no day, when the one written does not exist', '2026-10-09', 'exenc1 2026-02-30', '2026-10-20', []],
  ])('%s', (_, from, decided, asOf, expected) => {
    expect(marked(absence(from, decided), asOf)).toEqual(expected);
  });
});

describe('nothing follows from nothing', () => {
  const absence = (inside: string): string =>
    `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ${inside} }`;
  it.each([
    ['a person who does not exist', `${UNIT}frånvaro exetr9 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 }`],
    ['a date that does not exist', `${UNIT}frånvaro exetr1 semester från 2026-02-30 till 2026-10-16 { ombud exetv1 }`],
    [
      'an ombud whose date does not exist',
      absence(`ombud exepl1 från 2026-02-30 till 2026-10-16 ombud exetv1 ${ROLES}`),
    ],
    ['an absence with an error in it', absence('ombud exetv1 till till beslutat av exeec1')],
    [
      'an owner with an error in it',
      `${UNIT}person exexx1 "X" { uppdrag läkare vid Mottagningen ; signeringsrätt }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16`,
    ],
    [
      'an ombud with an error in it',
      `person exexx1 "X" { uppdrag läkare wid Exempelverksamheten }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exexx1 ${ROLES} }`,
    ],
    [
      'an ombud whose declaration could not be read',
      `${UNIT}person exexx1 "X" uppdrag { }}
${absence(`ombud exexx1 ombud exetv1 ${ROLES}`).slice(UNIT.length)}`,
    ],
    [
      'a verksamhet that does not exist',
      `enhet Vilse "Vilse" { del av Exempelverksamhetn öppet mån-fre 08:00-17:00 }
person exexx1 "X" { uppdrag läkare vid Vilse }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 ${ROLES} }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exexx1 ${ROLES} }`,
    ],
    [
      'opening hours that could not be read',
      `enhet Mottagningen "M" { del av Exempelverksamheten öppet mån-fre 08:00-25:00 }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16`,
    ],
    [
      'a driftläge that could not be read',
      `enhet Mottagningen "M" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 driftläge läsläge från 2026-02-30 }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16`,
    ],
    ['a chief who does not exist', absence('ombud exetv1 ombud exeet1 beslutat av exexx9 tilldelat av exexx9')],
    [
      'a place of the chief that does not exist',
      `person exexx1 "X" { uppdrag enhetschef vid Exempelverksamhetn }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 beslutat av exexx1 tilldelat av exexx1 }`,
    ],
    [
      'a limit that does not exist',
      `${UNIT}frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { gäller uppdrag vid Vilse }`,
    ],
    [
      'a date that does not exist, and an ombud whose dates do',
      `frånvaro exetr1 semester från 2026-02-30 till 2026-10-16 { ombud exetv1 från 2026-10-12 till 2026-10-16 }`,
    ],
    ['an absence whose decision may have been lost', absence('ombud exetv1 ombud exeet1 beslutad av exeec1')],
    [
      'another absence that could not be read',
      `${absence('')}\nfrånvaro exetr1 semestr från 2026-10-01 { ombud exetv1 ombud exeet1 }`,
    ],
    [
      'an ombud whose declaration was skipped',
      `persn exexx1 "X" { uppdrag läkare vid Mottagningen }\n${absence(`ombud exexx1 ombud exetv1 ${ROLES}`)}`,
    ],
    [
      'a closed day that could not be read',
      `enhet Mottagningen "M" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 stängt 2026-02-30 }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16`,
    ],
    [
      'a unit with an error in it',
      `enhet Mottagningen "M" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 stängd 2026-10-12 }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16`,
    ],
    [
      'an uppdrag whose date does not exist',
      `person exexx1 "X" { uppdrag läkare vid Exempelverksamheten från 2026-02-30 }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 ${ROLES} }`,
    ],
    [
      'a workplace of the owner that does not exist',
      `person exexx1 "X" { uppdrag läkare vid Vilse uppdrag läkare vid PrivatVerksamhet }
frånvaro exexx1 semester från 2026-10-12 till 2026-10-16 { ombud exepl1 ${ROLES} }`,
    ],
    [
      'a chief in a unit whose verksamhet does not exist',
      `enhet Vilse "Vilse" { del av Exempelverksamhetn öppet mån-fre 08:00-17:00 }
person exexx1 "X" { uppdrag enhetschef vid Vilse }
frånvaro exetr1 semester från 2026-10-12 till 2026-10-16 { ombud exetv1 beslutat av exexx1 tilldelat av exexx1 }`,
    ],
  ])('says nothing: %s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  it('does not count an ombud whom nobody is called', () => {
    expect(marked(absence(`ombud exenn9 ombud exetv1 ${ROLES}`))).toEqual(['MC-TIL-12 exetr1']);
  });

  it('counts an ombud whom another clause refuses', () => {
    expect(marked(absence(`ombud exepl1 ombud exetv1 ${ROLES}`))).toEqual(['MC-TIL-01 ombud exepl1']);
  });

  it('does not say that one who may be away is there without signing', () => {
    const text = absence(`ombud exems1 till 2026-02-30 beslutat av exeec1 tilldelat av exeec1`).replaceAll(
      'exetr1',
      'exeet1',
    );
    expect(marked(text)).toEqual(['MC-TIL-12 exeet1']);
  });

  it('counts an ombud whose end could not be read', () => {
    expect(marked(absence(`ombud exeet1 till 2026-02-30 ombud exetv1 ${ROLES}`))).toEqual([]);
  });
});

describe('who shares a verksamhet', () => {
  const NEIGHBOUR = `verksamhet Andra "Andra" { del av Exempelförvaltningen }
enhet Grannen "Grannen" { del av Exempelverksamheten öppet mån-fre 08:00-17:00 }
`;
  const absence = (owner: string, delegate: string): string => `${UNIT}${NEIGHBOUR}person exeag1 "Ägare" { ${owner} }
person exeom1 "Ombud" { ${delegate} }
frånvaro exeag1 semester från 2026-10-12 till 2026-10-23 { ombud exeom1 ombud exetv1 ombud exeet1 ${ROLES} motivering "Skäl" }`;
  const refused = (owner: string, delegate: string): boolean =>
    marked(absence(owner, delegate)).includes('MC-TIL-01 ombud exeom1');

  it.each([
    ['two units of one', 'uppdrag läkare vid Grannen', 'uppdrag läkare vid Mottagningen', false],
    ['the verksamhet and a unit of it', 'uppdrag läkare vid Exempelverksamheten', 'uppdrag läkare vid Grannen', false],
    ['an owner who leaves meanwhile', 'uppdrag läkare vid Grannen till 2026-10-20', 'uppdrag läkare vid Grannen', true],
    ['an ombud who comes meanwhile', 'uppdrag läkare vid Grannen', 'uppdrag läkare vid Grannen från 2026-10-13', true],
    [
      'one uppdrag after the other',
      'uppdrag läkare vid Grannen till 2026-10-15 uppdrag läkare vid Mottagningen från 2026-10-16',
      'uppdrag läkare vid Grannen',
      false,
    ],
    [
      'now one verksamhet, now another',
      'uppdrag läkare vid Grannen uppdrag läkare vid Andra',
      'uppdrag läkare vid Grannen till 2026-10-15 uppdrag läkare vid Andra från 2026-10-16',
      true,
    ],
  ])('%s', (_, owner, delegate, expected) => {
    expect(refused(owner, delegate)).toBe(expected);
  });

  it.each([
    [
      'not for the whole period, with the day on which it ends',
      'uppdrag läkare vid Grannen till 2026-10-20',
      'notThroughout',
      ['Ägare (exeag1) har uppdrag här.', 'Ombud (exeom1) har uppdrag här till 2026-10-20.'],
    ],
    [
      'never',
      'uppdrag läkare vid Andra',
      'nothingShared',
      ['Ägare (exeag1) har uppdrag här.', 'Ombud (exeom1) har uppdrag här.'],
    ],
  ])('says which: %s', (_, delegate, trigger, related) => {
    const finding = found(absence('uppdrag läkare vid Grannen', delegate)).find(({ code }) => code === 'MC-TIL-01');
    expect(finding?.trigger).toBe(trigger);
    expect(finding?.related.map(({ message }) => message.sv)).toEqual(related);
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
