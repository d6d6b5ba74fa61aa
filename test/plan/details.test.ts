/** A change in exact terms, and where it is written: what the one who carries it out types in, and where he finds it. */
import { describe, expect, it } from 'vitest';
import { lengthOf, offsetOf, type Workspace } from '../../language/model/index.ts';
import { detailOf, placeOfChange, placeOfKey, planOf } from '../../language/plan/index.ts';
import { type Provisioning, provisioningOf } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

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
const asOf = parseDay('2026-11-21') as number;

function sideOf(text: string): { readonly ws: Workspace; readonly state: Provisioning; readonly text: string } {
  const ws = workspaceOf({ 'a.rutin': text }, []);
  return { ws, state: provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] }), text };
}

/** The changes from one text to another, each with its words and with what stands at its place in the newer. */
function changes(replacements: Readonly<Record<string, string>>, before = BEFORE): readonly string[] {
  let after = before;
  for (const [was, is] of Object.entries(replacements)) {
    expect(after).toContain(was);
    after = after.replace(was, is);
  }
  const [old, now] = [sideOf(before), sideOf(after)];
  const allowRemovals = new Set(['E.samverkan']);
  const plan = planOf(old.state, now.state, { allowRemovals, untold: new Set(), tellsOfFrozen: true });
  const itself = (key: string): string => key;
  return plan.changes.map((change) => {
    const { kind, object, person, before, after: next } = detailOf(change, 'sv');
    const mark = placeOfChange(change, { ws: now.ws, personIn: itself, unitIn: itself });
    const start = mark === undefined ? 0 : mark.anchor.start + offsetOf(mark.at);
    const words = mark === undefined ? 'ingenstans' : after.slice(start, start + lengthOf(mark.at));
    const line = after.slice(0, start).split('\n').length;
    return `${kind} ${object} ${person ?? '-'}: ${before ?? '-'} → ${next ?? '-'} | ${words} rad ${line}`;
  });
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
      'of an ombud stands in the absence that is another than before',
      { 'till 2027-01-05 { ombud exetr1 }': 'till 2027-01-05 { ombud exetr1 ombud exetv1 }' },
      [
        'ombud exeet1 exetv1: från 2026-12-01 till 2026-12-05 → från 2026-12-01 till 2026-12-05; från 2027-01-01 till 2027-01-05 | exetv1 rad 17',
      ],
    ],
    [
      'of an ombud who is none any more stands nowhere',
      { 'ombud exetv1 }': '}' },
      ['ombud exeet1 exetv1: från 2026-12-01 till 2026-12-05 → - | ingenstans rad 1'],
    ],
  ])('%s', (_, replacements, told) => {
    expect(changes(replacements)).toEqual(told);
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
