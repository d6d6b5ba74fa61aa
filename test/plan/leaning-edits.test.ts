/** Each edit that may touch what is not written beside it: a version that leans on the older tells of it as one that stands by itself. */
import { expect, it } from 'vitest';
import { Filling } from '../../language/disk/input/filling.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import type { FileFacts, Workspace } from '../../language/model/index.ts';
import { jsonDiff } from '../../language/report/diff/json.ts';
import { prettyDiff } from '../../language/report/diff/pretty.ts';
import { diffReport } from '../../language/report/diff/report.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { parseDay } from '../../language/time/index.ts';
import type { Texts } from '../support/plan/sides.ts';

const OPTIONS = { checks: [], asOf: parseDay('2026-10-05') as number, horizonDays: 90 };

const unit = (name: string, person: string, more = ''): string => `enhet ${name} "Enheten ${name}" {
  del av V hsa SE2321000131-${name} nivå 5 skriver intyg administreras av ${person}
  inkorg samverkan { medlemmar ${person} bevakas dagligen av funktion Koord ersättare ${person} }
  intygsbevakning { svarstid 7 dagar bevakas dagligen av ${person} } logggranskning av ${person} ${more}
}`;
const person = (name: string, hsa: string): string =>
  `person ${name} "Exempel ${name}" { hsa SE2321000131-${hsa} uppdrag läkare vid E1 }`;

const WORLD: Texts = {
  'region.rutin': 'huvudman R "R" { typ region } förvaltning F "F" { del av R } verksamhet V "V" { del av F }',
  'e1.rutin': unit('E1', 'exeet1'),
  'e2.rutin': unit('E2', 'exetv1'),
  'funktion.rutin': 'funktion Koord "Koordinator" { vid E1 bemannas av exeet1 }',
  'grupp.rutin': 'funktionsinkorg Grupp "Gruppen" { för "a" vid E2 medlemmar exeet1 bevakas dagligen av exetv1 }',
  'p1.rutin': person('exeet1', 'P1'),
  'p2.rutin': person('exetv1', 'P2'),
  'p3.rutin':
    'person exetr1 "Exempel Tre" { } frånvaro exeet1 semester från 2026-12-01 till 2026-12-05 { ombud exetv1 }',
};

type Known = Map<string, { readonly text: string; readonly facts: FileFacts }>;

/** A version; a text that stands alike in another has the same facts. */
function versionOf(texts: Texts, known: Known, older?: Workspace) {
  const filling = new Filling(older);
  for (const [file, text] of Object.entries(texts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const one = known.get(file);
    const facts = one?.text === text ? one.facts : factsOf(file, text);
    known.set(file, { text, facts });
    filling.put(facts);
  }
  return { label: 'x', ws: filling.end(), options: OPTIONS, digest: '' };
}

function told(before: Texts, after: Texts, isLeaning: boolean): string {
  const known: Known = new Map();
  const older = versionOf(before, known);
  const newer = versionOf(after, known, isLeaning ? older.ws : undefined);
  expect(newer.ws.leansOn(older.ws)).toBe(isLeaning);
  const report = diffReport(older, newer, 'sv');
  return `${jsonDiff(report)}\n${prettyDiff(report, { language: 'sv', width: 100, paint: plain })}`;
}

/** The world with other words in some files; none for a file that goes. */
function edited(changes: Readonly<Record<string, string | undefined>>): Texts {
  return Object.fromEntries(Object.entries({ ...WORLD, ...changes }).filter(([, text]) => text !== undefined)) as Texts;
}

const NOTHING = told(WORLD, WORLD, false);

function expectSameTold(before: Texts, after: Texts): string {
  const alone = told(before, after, false);
  expect(told(before, after, true)).toBe(alone);
  return alone;
}

const swapped = { 'p1.rutin': person('exeet1', 'P2'), 'p2.rutin': person('exetv1', 'P1') };

it.each<[what: string, changes: Readonly<Record<string, string | undefined>>]>([
  ['a person is new', { 'ny.rutin': person('exeny1', 'P9') }],
  ['a person is gone', { 'p1.rutin': undefined }],
  ['a person has another VGR-id where she is declared', { 'p1.rutin': person('exeny1', 'P1') }],
  ['and in other letters of the HSA-id', { 'p1.rutin': person('exeny1', 'p1') }],
  ['a person has another VGR-id and HSA-id', { 'p1.rutin': person('exeny1', 'P9') }],
  ['two persons have swapped HSA-ids', swapped],
  [
    'a person has the HSA-id of another who has none',
    { 'p2.rutin': 'person exetv1 "Exempel Två" { }', 'p3.rutin': person('exetr1', 'P2') },
  ],
  ['a person has the HSA-id of another, who keeps it', { 'p3.rutin': person('exetr1', 'P2') }],
  ['a person has another HSA-id', { 'p1.rutin': person('exeet1', 'P9') }],
  ['a person has another name', { 'p1.rutin': person('exeet1', 'P1').replace('Exempel', 'Ändrad') }],
  ['a person without an HSA-id has another VGR-id', { 'p3.rutin': 'person exefy1 "Exempel Tre" { }' }],
  [
    'a unit has another name where it is declared',
    { 'e1.rutin': unit('E1', 'exeet1').replace('enhet E1', 'enhet E9') },
  ],
  ['a unit has another HSA-id', { 'e1.rutin': unit('E1', 'exeet1').replace('131-E1', '131-E9') }],
  [
    'two units have swapped HSA-ids',
    {
      'e1.rutin': unit('E1', 'exeet1').replace('131-E1', '131-E2'),
      'e2.rutin': unit('E2', 'exetv1').replace('131-E2', '131-E1'),
    },
  ],
  ['a unit is called something else', { 'e2.rutin': unit('E2', 'exetv1').replace('Enheten', 'Nya') }],
  ['a unit is gone', { 'e2.rutin': undefined }],
  ['a unit is new', { 'e3.rutin': unit('E3', 'exetr1') }],
  ['others are members', { 'e1.rutin': unit('E1', 'exetv1') }],
  ['a unit is in läsläge', { 'e1.rutin': unit('E1', 'exeet1', 'driftläge läsläge') }],
  [
    'what is above the units is in läsläge',
    {
      'region.rutin': `${WORLD['region.rutin']}`.replace('verksamhet V "V" {', 'verksamhet V "V" { driftläge läsläge'),
    },
  ],
  [
    'what is above the units is called something else',
    { 'region.rutin': `${WORLD['region.rutin']}`.replace('"V"', '"Nya"') },
  ],
  ['what is above the units is gone', { 'region.rutin': 'huvudman R "R" { typ region }' }],
  ['others staff a funktion', { 'funktion.rutin': 'funktion Koord "Koordinator" { vid E1 bemannas av exetv1 }' }],
  ['a funktion is called something else', { 'funktion.rutin': 'funktion Koord "Nya" { vid E1 bemannas av exeet1 }' }],
  ['a funktion is gone', { 'funktion.rutin': undefined }],
  ['a funktion is gone, and who staffed it', { 'funktion.rutin': undefined, 'p1.rutin': undefined }],
  ['a funktionsinkorg is at another unit', { 'grupp.rutin': `${WORLD['grupp.rutin']}`.replace('vid E2', 'vid E1') }],
  ['a funktionsinkorg is gone', { 'grupp.rutin': undefined }],
  ['an inbox is ordered elsewhere', { 'order.rutin': 'beställning stängning "ÄR-1" för E1.samverkan' }],
  [
    'an inbox goes by an order elsewhere',
    {
      'order.rutin': 'beställning stängning "ÄR-1" för E1.samverkan',
      'e1.rutin': unit('E1', 'exeet1').replace(/inkorg.*\n/, ''),
    },
  ],
  ['an absence is another', { 'p3.rutin': `${WORLD['p3.rutin']}`.replace('12-05', '12-06') }],
  ['a second declaration bears the name of a unit', { 'a.rutin': unit('E2', 'exetr1') }],
  ['a second declaration bears the name of a person', { 'a.rutin': person('exeet1', 'P9') }],
  ['somebody unknown is declared', { 'e1.rutin': unit('E1', 'exenan'), 'ny.rutin': person('exenan', 'P9') }],
])('%s', (_, changes) => {
  const other = edited(changes);
  expect(expectSameTold(WORLD, other)).not.toBe(NOTHING);
  expectSameTold(other, WORLD);
});

it('something has moved to another file, which is no difference', () => {
  const moved = edited({ 'p1.rutin': undefined, 'q.rutin': person('exeet1', 'P1') });
  expect(expectSameTold(WORLD, moved)).toBe(NOTHING);
});
