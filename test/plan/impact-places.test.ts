/** Where a finding belongs in a table of units, by what it is about; and which places a new version concerns. */
import { expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { Finding } from '../../language/model/index.ts';
import { placeOfFinding } from '../../language/plan/impact/place.ts';
import { impactOf, isConcerned, type PlaceImpact } from '../../language/plan/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { workspaceOf } from '../support/judged.ts';

const WORLD = `huvudman R "Regionen" { typ region }
förvaltning F "Förvaltningen" { del av R }
verksamhet V { del av F }
enhet E "Enheten" { del av V inkorg samverkan { } }
funktion Koord "K" { vid E }
funktion Lös "L" { }
funktionsinkorg G "G" { vid V }
person exeet1 "Ett" { uppdrag läkare vid E }
person exetv1 "Två" { uppdrag läkare vid V }
person exetr1 "Tre" { }
`;
const day = parseDay('2026-10-05') as number;

/** The place of a finding about the only declaration of a text beside the world, or the one of a name in it. */
function placed(text: string, name?: string): string {
  const ws = workspaceOf({ 'v.rutin': WORLD, 'a.rutin': text }, []);
  const [own] = ws.files.get('a.rutin')?.declarations ?? [];
  const known = ws.files.get('v.rutin')?.declarations.find((one) => one.name === name);
  const declaration = known ?? own;
  const subject = declaration === undefined ? undefined : { declaration, inbox: undefined, unit: undefined };
  const place = placeOfFinding(ws, { subject } as unknown as Finding, day);
  return `${place.kind} ${place.key} ${place.name}`;
}

it.each([
  ['R', 'part R Regionen'],
  ['F', 'part F Förvaltningen'],
  ['V', 'part V V'],
  ['E', 'unit E Enheten'],
  ['Koord', 'unit E Enheten'],
  ['Lös', 'other  '],
  ['G', 'part V V'],
  ['exeet1', 'unit E Enheten'],
  ['exetv1', 'part V V'],
  ['exetr1', 'other  '],
])('of %s', (name, place) => {
  expect(placed('', name)).toBe(place);
});

it.each([
  ['nothing', '', 'other  '],
  ['an absence', 'frånvaro exeet1 semester från 2026-10-01 { }', 'unit E Enheten'],
  ['an absence of nobody', 'frånvaro exenan semester från 2026-10-01 { }', 'other  '],
  ['a flöde', 'flöde X "X" { från E.samverkan }', 'unit E Enheten'],
  ['a flöde from a person', 'flöde X "X" { från personlig exeet1 }', 'other  '],
  ['a flöde from nowhere', 'flöde X "X" { }', 'other  '],
  ['an exception of a part', 'undantag från A-B-01 för V { }', 'part V V'],
  ['an exception of a person', 'undantag från A-B-01 för exeet1 { }', 'unit E Enheten'],
  ['an order', 'beställning stängning "X" för E.samverkan', 'unit E Enheten'],
  ['a förväntan', 'förväntan "X" { }', 'other  '],
  ['a routine', 'lokal rutin X "Rutinen" { }', 'routine X Rutinen'],
  ['a routine without a text', 'lokal rutin X { }', 'routine X X'],
])('of %s', (_, text, place) => {
  expect(placed(text)).toBe(place);
});

it.each([
  [0, 0, 0, false],
  [1, 0, 0, true],
  [0, 1, 0, true],
  [0, 0, 1, true],
  [1, 1, 0, true],
  [0, 1, 1, true],
  [1, 0, 1, true],
])('a place with %i new, %i gone and %i changed is concerned or not', (appeared, disappeared, changed, isSo) => {
  const some = (count: number): [] => Array.from({ length: count }) as [];
  const impact = { appeared: some(appeared), disappeared: some(disappeared), changed: some(changed) };
  expect(isConcerned(impact as unknown as PlaceImpact)).toBe(isSo);
});

it('what is said of a version that holds already is said apart, too', () => {
  const text = `rutin X "X" { dokument "X" version "1" giltig från 2026-01-01 omfattar region
    krav EX-A-01 ska { avsnitt "A" citat "B" kontroll påhittad { } } }`;
  const { own, days } = impactOf(workspaceOf({ 'v.rutin': WORLD }, []), factsOf('ny.rutin', text), {
    checks: allChecks,
    asOf: day,
    horizonDays: 90,
  });
  expect([days.length, own.map(({ code }) => code)]).toEqual([1, ['RUT-016']]);
});
