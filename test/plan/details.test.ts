/** A change in exact terms, and where it is written: what the one who carries it out types in, and where he finds it. */
import { describe, expect, it } from 'vitest';
import { lengthOf, offsetOf, type Workspace } from '../../language/model/index.ts';
import { type Change, detailOf, diffOf, placeOfChange, placeOfKey, planOf } from '../../language/plan/index.ts';
import { type Provisioning, provisioningOf } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';
import { bareSide } from '../support/plan/ways.ts';

const BEFORE = `huvudman R "R" { typ region }
verksamhet V "V" { del av R }
enhet E "Enheten" {
    del av V
    nivå 5
    driftläge drift
    öppet mån-fre 08:00-17:00
    administreras av exeet1
    inkorg samverkan { medlemmar exeet1 bevakas dagligen av exeet1 }
    intygsbevakning { svarstid 14 dagar bevakas dagligen av exeet1 }
}
funktion Koord "Koord" { vid E bemannas av exeet1 }
person exeet1 "Exempel Ett" { uppdrag läkare vid E }
person exetv1 "Exempel Två" { uppdrag läkare vid E }
person exetr1 "Exempel Tre" { uppdrag läkare vid E }
frånvaro exeet1 semester från 2026-12-01 till 2026-12-05 { ombud exetv1 }
frånvaro exeet1 semester från 2027-01-01 till 2027-01-05 { ombud exetr1 }
`;
const AS_OF = '2026-11-21';
const asOf = parseDay(AS_OF) as number;

function sideOf(text: string): { readonly ws: Workspace; readonly state: Provisioning; readonly text: string } {
  const ws = workspaceOf({ 'a.rutin': text }, []);
  return { ws, state: provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] }), text };
}

/** The changes of a plan from one text to another, each with its words and with what stands at its place in the newer. */
function changes(replacements: Readonly<Record<string, string>>, before = BEFORE): readonly string[] {
  const after = replaced(replacements, before);
  const [old, now] = [sideOf(before), sideOf(after)];
  const allowRemovals = new Set(['E.samverkan']);
  const plan = planOf(old.state, now.state, { allowRemovals, untold: new Set(), tellsOfFrozen: true });
  return plan.changes.map((change) => `${detailed(change)} | ${placed(change, now)}`);
}

/** The same of a diff, which tells of läsåtkomst too; and the places in the older text. */
function differences(replacements: Readonly<Record<string, string>>, before = BEFORE): readonly string[] {
  const after = replaced(replacements, before);
  const [base, head] = [bareSide({ 'a.rutin': before }, AS_OF), bareSide({ 'a.rutin': after }, AS_OF)];
  return diffOf(base, head).changes.map(
    (change) =>
      `${change.kind} ${change.object} | ${placed(change, { ws: base.ws, text: before })} | ${placed(change, { ws: head.ws, text: after })}`,
  );
}

function replaced(replacements: Readonly<Record<string, string>>, before: string): string {
  let after = before;
  for (const [was, is] of Object.entries(replacements)) {
    expect(after).toContain(was);
    after = after.replace(was, is);
  }
  return after;
}

function detailed(change: Change): string {
  const { kind, object, person, before, after } = detailOf(change, 'sv');
  return `${kind} ${object} ${person ?? '-'}: ${before ?? '-'} → ${after ?? '-'}`;
}

/** What stands at the place of a change, and on which line. */
function placed(change: Change, { ws, text }: { readonly ws: Workspace; readonly text: string }): string {
  const itself = (key: string): string => key;
  const mark = placeOfChange(change, { ws, personIn: itself, unitIn: itself });
  if (mark === undefined) return 'ingenstans';
  const start = mark.anchor.start + offsetOf(mark.at);
  return `${text.slice(start, start + lengthOf(mark.at))} rad ${text.slice(0, start).split('\n').length}`;
}

describe('a change', () => {
  it.each<[what: string, replacements: Readonly<Record<string, string>>, told: readonly string[]]>([
    [
      'of intygsbevakning tells what is written of it, and no more',
      { 'svarstid 14 dagar bevakas': 'kanal intygsmodulen bevakas' },
      [
        'intygsbevakning E -: bevakas dagligen av exeet1, svarstid 14 dagar → kanal intygsmodulen, bevakas dagligen av exeet1 | intygsbevakning rad 10',
      ],
    ],
    [
      'of a member stands at the member',
      { 'medlemmar exeet1 ': 'medlemmar exeet1, exetv1 från 2026-12-01 ' },
      ['medlem E.samverkan exetv1: - → från 2026-12-01 | exetv1 rad 9'],
    ],
    [
      'of a member without end tells no days, and of one who is to end tells of both',
      { 'medlemmar exeet1 ': 'medlemmar exeet1 till 2026-12-31, exetv1, exetr1 till 2026-12-24 ' },
      [
        'medlem E.samverkan exeet1: tills vidare → till 2026-12-31 | exeet1 rad 9',
        'medlem E.samverkan exetr1: - → till 2026-12-24 | exetr1 rad 9',
        'medlem E.samverkan exetv1: - → - | exetv1 rad 9',
      ],
    ],
    [
      'of the lines of monitoring stands at the first of them',
      { 'bevakas dagligen av exeet1 }\n    intyg': 'bevakas helgdagar av exetv1 }\n    intyg' },
      ['bevakning E.samverkan -: dagligen av exeet1 → helgdagar av exetv1 | bevakas rad 9'],
    ],
    [
      'of who administers stands where the unit says it',
      { 'administreras av exeet1': 'administreras av exeet1, exetr1' },
      ['administratör E.samverkan exetr1: - → - | exetr1 rad 8'],
    ],
    [
      'of who staffs a funktion stands in the funktion',
      { 'bemannas av exeet1': 'bemannas av exeet1, exetv1' },
      ['bemanning Koord exetv1: - → - | exetv1 rad 12'],
    ],
    [
      'of an inbox that comes stands at the inbox',
      { 'intygsbevakning {': 'inkorg meddelande { medlemmar exeet1 } intygsbevakning {' },
      [
        'inkorg E.meddelande -: - → ”Enheten Meddelande” vid E | inkorg meddelande rad 10',
        'medlem E.meddelande exeet1: - → - | exeet1 rad 10',
        'administratör E.meddelande exeet1: - → - | exeet1 rad 8',
      ],
    ],
    [
      'of a member, an administrator and the monitoring that go stands at the inbox',
      { 'administreras av exeet1': '', 'medlemmar exeet1 bevakas dagligen av exeet1': '' },
      [
        'medlem E.samverkan exeet1: - → - | inkorg samverkan rad 9',
        'administratör E.samverkan exeet1: - → - | inkorg samverkan rad 9',
        'bevakning E.samverkan -: dagligen av exeet1 → - | inkorg samverkan rad 9',
      ],
    ],
    [
      'of an administrator whom the inbox itself names stands there',
      { 'medlemmar exeet1 ': 'medlemmar exeet1 administreras av exeet1, exetv1 ' },
      ['administratör E.samverkan exetv1: - → - | exetv1 rad 9'],
    ],
    [
      'of a funktionsinkorg stands at its name, and of what is set on it at the words',
      {
        'person exeet1':
          'funktionsinkorg F "F" { vid E medlemmar exetv1 administreras av exetr1 bevakas dagligen av exetv1 } person exeet1',
      },
      [
        'inkorg F -: - → ”F” vid E | F rad 13',
        'medlem F exetv1: - → - | exetv1 rad 13',
        'administratör F exetr1: - → - | exetr1 rad 13',
        'bevakning F -: - → dagligen av exetv1 | bevakas rad 13',
      ],
    ],
    [
      'of intygsbevakning that goes stands at the unit',
      { 'intygsbevakning { svarstid 14 dagar bevakas dagligen av exeet1 }': '' },
      ['intygsbevakning E -: bevakas dagligen av exeet1, svarstid 14 dagar → - | E rad 3'],
    ],
    [
      'of who staffs a funktion no longer stands at the funktion',
      { 'bemannas av exeet1': 'bemannas av exetv1' },
      ['bemanning Koord exeet1: - → - | Koord rad 12', 'bemanning Koord exetv1: - → - | exetv1 rad 12'],
    ],
    [
      'of whether someone has a personal inbox stands at the person',
      { '"Exempel Tre" {': '"Exempel Tre" { utan personlig inkorg' },
      ['personlig inkorg exetr1 -: - → - | exetr1 rad 15'],
    ],
    [
      'of what is gone with its unit stands nowhere, and of what came with another there',
      { 'enhet E': 'enhet F' },
      [
        'inkorg E.samverkan -: ”Enheten Samverkan” vid E → - | ingenstans',
        'inkorg F.samverkan -: - → ”Enheten Samverkan” vid F | inkorg samverkan rad 9',
        'intygsbevakning E -: bevakas dagligen av exeet1, svarstid 14 dagar → - | ingenstans',
        'medlem E.samverkan exeet1: - → - | ingenstans',
        'administratör E.samverkan exeet1: - → - | ingenstans',
        'bevakning E.samverkan -: dagligen av exeet1 → - | ingenstans',
        'intygsbevakning F -: - → bevakas dagligen av exeet1, svarstid 14 dagar | intygsbevakning rad 10',
        'medlem F.samverkan exeet1: - → - | exeet1 rad 9',
        'administratör F.samverkan exeet1: - → - | exeet1 rad 8',
        'bevakning F.samverkan -: - → dagligen av exeet1 | bevakas rad 9',
        'bemanning Koord exeet1: - → - | exeet1 rad 12',
      ],
    ],
    [
      'of an ombud stands in the absence that is another than before',
      { 'till 2027-01-05 { ombud exetr1 }': 'till 2027-01-05 { ombud exetr1 ombud exetv1 }' },
      [
        'ombud exeet1 exetv1: från 2026-12-01 till 2026-12-05 → från 2026-12-01 till 2026-12-05; från 2027-01-01 till 2027-01-05 | exetv1 rad 17',
      ],
    ],
    [
      'of an ombud who is none any more stands nowhere',
      { 'ombud exetv1 }': '}' },
      ['ombud exeet1 exetv1: från 2026-12-01 till 2026-12-05 → - | ingenstans'],
    ],
  ])('%s', (_, replacements, told) => {
    expect(changes(replacements)).toEqual(told);
  });
});

describe('a difference', () => {
  const READ = BEFORE.replace('nivå 5', 'nivå 5 läsåtkomst { via npö personer exetv1 }');
  const TWICE = BEFORE.replace('ombud exetr1', 'ombud exetv1');

  it.each<[what: string, before: string, replacements: Readonly<Record<string, string>>, told: readonly string[]]>([
    [
      'of läsåtkomst that comes',
      BEFORE,
      { 'nivå 5': 'nivå 5 läsåtkomst { via npö personer exetv1 }' },
      ['reader E | E rad 3 | exetv1 rad 5'],
    ],
    [
      'of läsåtkomst that goes',
      READ,
      { 'läsåtkomst { via npö personer exetv1 }': '' },
      ['reader E | exetv1 rad 5 | E rad 3'],
    ],
    [
      'of who has läsåtkomst',
      READ,
      { 'personer exetv1': 'personer exetr1' },
      ['reader E | läsåtkomst rad 5 | exetr1 rad 5', 'reader E | exetv1 rad 5 | läsåtkomst rad 5'],
    ],
    [
      'of an absence without a first day',
      TWICE,
      { 'från 2027-01-01 till 2027-01-05': 'till 2027-01-05' },
      ['delegate exeet1 | exetv1 rad 17 | exetv1 rad 17'],
    ],
    [
      'of an absence that is prolonged',
      TWICE,
      { 'till 2027-01-05': 'till 2027-01-06' },
      ['delegate exeet1 | exetv1 rad 17 | exetv1 rad 17'],
    ],
    [
      'of one more who administers',
      BEFORE,
      { 'administreras av exeet1': 'administreras av exetv1, exeet1' },
      ['administrator E.samverkan | inkorg samverkan rad 9 | exetv1 rad 8'],
    ],
    [
      'of an ombud whose days are past, of which there is none,',
      BEFORE.replace('från 2026-12-01 till 2026-12-05', 'från 2026-11-01 till 2026-11-20'),
      { '{ ombud exetv1 }': '{ }' },
      [],
    ],
    [
      'of an ombud whose last day is today',
      BEFORE.replace('till 2026-12-05 { ombud exetv1 }', 'till 2026-12-05 { ombud exetv1 till 2026-11-21 }').replace(
        'från 2026-12-01',
        'från 2026-11-01',
      ),
      { 'ombud exetv1 till 2026-11-21': '' },
      ['delegate exeet1 | exetv1 rad 16 | ingenstans'],
    ],
  ])('%s stands where each version says it', (_, before, replacements, told) => {
    expect(differences(replacements, before)).toEqual(told);
  });

  it.each<[words: string, told: readonly (string | null)[]]>([
    ['', [null, null, null, null]],
    ['beslutat av exeet1 2026-11-01 tilldelat av exetv1', ['exeet1', '2026-11-01', 'exetv1', null]],
    ['beslutat av exeet1 2026-02-30 tilldelat av exetv1 2026-11-02', ['exeet1', null, 'exetv1', '2026-11-02']],
  ])('of an ombud who comes carries who decided and assigned it, and when: %s', (words, told) => {
    const after = BEFORE.replace('{ ombud exetr1 }', `{ ombud exetr1 ombud exetv1 ${words} }`);
    const {
      changes: [change],
    } = diffOf(bareSide({ 'a.rutin': BEFORE }, AS_OF), bareSide({ 'a.rutin': after }, AS_OF));
    const [decidedBy, decidedOn, assignedBy, assignedOn] = told;
    const days = { from: '2027-01-01', to: '2027-01-05' };
    const first = { from: '2026-12-01', to: '2026-12-05' };
    const none = { decidedBy: null, decidedOn: null, assignedBy: null, assignedOn: null };
    expect(change?.after).toEqual([
      { ...first, ...none, absence: first },
      { ...days, decidedBy, decidedOn, assignedBy, assignedOn, absence: days },
    ]);
  });
});

it('of an ombud who is to stand in fewer times stands where he still does', () => {
  const twice = BEFORE.replace('ombud exetr1', 'ombud exetv1');
  expect(changes({ 'till 2027-01-05 { ombud exetv1 }': 'till 2027-01-05 { }' }, twice)).toEqual([
    'ombud exeet1 exetv1: från 2026-12-01 till 2026-12-05; från 2027-01-01 till 2027-01-05 → från 2026-12-01 till 2026-12-05 | exetv1 rad 16',
  ]);
});

it('a key stands where the person or the unit is declared, and nowhere where neither is', () => {
  const { ws } = sideOf(BEFORE);
  const version = { ws, personIn: (key: string) => key, unitIn: (key: string) => key };
  expect(placeOfKey('exetv1', version)).toEqual(placeOfKey('exetv1', version));
  const at = (key: string): number | undefined => {
    const mark = placeOfKey(key, version);
    return mark && BEFORE.slice(0, mark.anchor.start + offsetOf(mark.at)).split('\n').length;
  };
  expect([at('exetv1'), at('E'), at('ingen')]).toEqual([14, 3, undefined]);
  const gone = { kind: 'delegate', object: 'ingen', person: 'exetv1', before: null, after: [] } as never;
  expect(placeOfChange(gone, version)).toBeUndefined();
});
