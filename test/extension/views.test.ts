/** What the tree and the panels are given, on the example of a region. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { inboxKeyAt } from '../../language/lsp/panels/boxes.ts';
import { partChoices, placeNamed } from '../../language/lsp/panels/declared.ts';
import { delegatesView, personKeyAt } from '../../language/lsp/panels/delegates.ts';
import { routinesView } from '../../language/lsp/panels/routines.ts';
import type { Scene } from '../../language/lsp/panels/scene.ts';
import { treeLevel, treePath } from '../../language/lsp/panels/tree.ts';
import { weekView } from '../../language/lsp/panels/week.ts';
import { Session } from '../../language/services/session.ts';
import { formatDay, parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';

const EXAMPLE = join(CHECKOUT, 'examples/vastra-gotaland');
const FRISTAD = 'narhalsan/fristad.rutin';
const textOf = (file: string): string => readFileSync(join(EXAMPLE, file), 'utf8');

function sceneWith(changed: Readonly<Record<string, string>>, isTurned = false): Scene {
  const asOf = parseDay('2026-11-21') as number;
  const session = new Session({ checks: allChecks, asOf, horizonDays: 90, language: 'sv', severities: new Map() });
  const files = readdirSync(EXAMPLE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.rutin'));
  for (const file of isTurned ? files.toReversed() : files) session.setText(file, changed[file] ?? textOf(file));
  const { ws, options } = session;
  return { ws, options, findingsIn: (file) => session.findingsIn(file), uriOf: (file) => `file:///${file}` };
}

const without = (line: string): Scene => sceneWith({ [FRISTAD]: textOf(FRISTAD).replace(line, '') });
const cursorAt = (text: string) => ({ file: FRISTAD, offset: textOf(FRISTAD).indexOf(text) });

function isoOf(day: string, later: number): string {
  return formatDay((parseDay(day) as number) + later);
}

let scene: Scene;
beforeAll(() => {
  scene = sceneWith({});
});

describe('the tree', () => {
  it('begins with the region and gathers municipalities without units', () => {
    const top = treeLevel(scene, undefined);
    expect(top[0]).toMatchObject({ key: 'VGR', kind: 'principal', units: 13, errors: 0, warnings: 0 });
    expect(top.at(-1)).toMatchObject({ kind: 'rest', units: 46, hasChildren: true });
  });

  it('shows the inboxes of a unit, with size and checks', () => {
    expect(treeLevel(scene, 'FristadVC')).toMatchObject([
      { key: 'FristadVC.meddelande', label: 'Meddelande', members: 3, checksPerDay: 1 },
      { key: 'FristadVC.samverkan', label: 'Samverkan', members: 4, checksPerDay: 4 },
      { key: 'FristadVC.intyg', kind: 'certificates', checksPerDay: 1 },
      { key: 'FristadVC#', kind: 'people', units: 6, hasChildren: true },
    ]);
  });

  it('leads from a place to its node, with everything above it', () => {
    const keys = (text: string) => treePath(scene, cursorAt(text)).map(({ key }) => key);
    expect(keys('namn "Fristad')).toEqual([
      'VGR',
      'Närhälsan',
      'NärhälsanSödra',
      'NärhälsanFristad',
      'FristadVC',
      'FristadVC.samverkan',
    ]);
    expect(keys('person exeet1').at(-1)).toBe('FristadVC');
  });

  it('tells at every level that something is wrong below', () => {
    const broken = without('    ombud exetr1\n');
    const path = treePath(broken, { file: FRISTAD, offset: textOf(FRISTAD).indexOf('frånvaro exeet1') });
    expect(path.map(({ warnings }) => warnings)).toEqual([1, 1, 1, 1, 1]);
    expect(path.at(-1)?.problems).toMatchObject([{ code: 'MC-TIL-12', place: { uri: `file:///${FRISTAD}` } }]);
  });
});

describe('the problems of a node', () => {
  it('are the first of a report, whichever file was read first', () => {
    const absence = (day: number) => `frånvaro exeet1 semester från 2027-01-${day} till 2027-01-${day} {\n}\n`;
    const absences = { 'region.rutin': [20, 12, 19, 11].map(absence), 'floden.rutin': [13, 18, 21].map(absence) };
    const changed = Object.fromEntries(
      Object.entries(absences).map(([file, more]) => [file, `${textOf(file)}\n${more.join('')}`]),
    );
    const problemsIn = (one: Scene) =>
      treeLevel(one, 'NärhälsanFristad')
        .find(({ key }) => key === 'FristadVC')
        ?.problems.map(({ place }) => `${place.uri}:${place.line}`);
    const forth = problemsIn(sceneWith(changed));
    expect(forth).toHaveLength(5);
    expect(problemsIn(sceneWith(changed, true))).toEqual(forth);
    expect(forth?.map((one) => one.split(':')[1])).toEqual(forth?.map((one) => one.split(':')[1]).toSorted());
  });
});

describe('names alone', () => {
  it('lead to where they are declared', () => {
    const lineOf = (key: string): string | undefined => {
      const place = placeNamed(scene, key);
      return place === undefined
        ? undefined
        : textOf(place.uri.slice('file:///'.length)).split('\n')[place.line]?.trim();
    };
    expect(lineOf('NärhälsanFristad')).toMatch(/^verksamhet NärhälsanFristad/);
    expect(lineOf('FristadVC')).toMatch(/^enhet FristadVC/);
    expect(lineOf('FristadVC.samverkan')).toBe('inkorg samverkan {');
    expect(lineOf('FristadVC.intyg')).toBe('intygsbevakning {');
    expect(lineOf('OperationskoordinatorerOrtopedi')).toMatch(/^funktionsinkorg Op/);
    expect(lineOf('exeet1')).toMatch(/^person exeet1/);
    expect(placeNamed(scene, 'MC-BEV-03')).toMatchObject({ uri: 'file:///builtin:/meddelandecenter.rutin' });
    expect(placeNamed(scene, 'MC-BEV-99')).toBeUndefined();
    expect(placeNamed(scene, 'Ingen')).toBeUndefined();
    expect(placeNamed(scene, 'FristadVC.okänd')).toBeUndefined();
  });

  it('are offered with what they are part of, in Swedish order', () => {
    const parts = partChoices(scene);
    expect(parts.find(({ key }) => key === 'FristadVC')).toMatchObject({
      kind: 'unit',
      name: 'Fristad vårdcentral Närhälsan',
      above: ['Närhälsan Fristad', 'Närhälsan södra området', 'Närhälsan', 'Västra Götalandsregionen'],
    });
    const names = parts.map(({ name }) => name);
    expect(names.indexOf('Ale kommun')).toBeLessThan(names.indexOf('Åmåls kommun'));
    expect(names.at(-1)).toMatch(/^[ÅÄÖ]/);
  });
});

describe('the week', () => {
  const statesOf = (one: Scene, key: string, day: string) =>
    weekView(one, key, day)?.days.map(({ checks }) => checks.map(({ minute, state }) => [minute, state]));

  it('has the dates, the hours and the checks of each day, and who makes them', () => {
    const week = weekView(scene, 'FristadVC.samverkan', '2026-12-03');
    expect(week?.days.map(({ day }) => day)).toEqual(Array.from({ length: 7 }, (_, at) => isoOf('2026-11-30', at)));
    expect(week?.days[4]).toMatchObject({ weekday: 4, hours: 'ordinary', spans: [{ start: 480, end: 960 }] });
    expect(week?.days[0]?.checks.map(({ minute }) => minute)).toEqual([495, 630, 780, 930]);
    expect(week?.days[0]?.checks[0]).toMatchObject({
      state: 'watched',
      isOutside: false,
      watchers: [{ name: 'Vårdkoordinator', isPresent: true, staff: ['Exempel Ett', 'Exempel Två'] }],
      substitutes: [{ name: 'Exempel Sekreterare' }],
    });
    expect(week?.days[6]).toMatchObject({ hours: 'closed', spans: [], checks: [], short: null });
    expect(week?.lines.map(({ days }) => days)).toEqual(['varje öppen dag']);
  });

  it('is that of the as-of date where no day is asked for', () => {
    expect(weekView(scene, 'FristadVC.samverkan')?.days[0]?.day).toBe('2026-11-16');
    expect(weekView(scene, 'FristadVC.samverkan', 'i morgon')?.days[0]?.day).toBe('2026-11-16');
  });

  it('lets the one who is there of a funktion look, and tells why another is not', () => {
    const [monday] = weekView(scene, 'FristadVC.samverkan', '2026-12-07')?.days ?? [];
    expect(monday?.checks[0]).toMatchObject({ state: 'watched', watchers: [{ staff: ['Exempel Två'] }] });
    const away = 'frånvaro exems1 sjukfrånvaro från 2026-12-07 till 2026-12-08\n';
    const one = sceneWith({ [FRISTAD]: `${textOf(FRISTAD)}${away}` });
    const [named] = weekView(one, 'FristadVC.samverkan', '2026-12-07')?.days[0]?.checks[0]?.substitutes ?? [];
    expect(named).toMatchObject({ isPresent: false, why: 'absent', awayUntil: '2026-12-08' });
  });

  it('marks a check outside the hours, with what is found', () => {
    const late = sceneWith({ [FRISTAD]: textOf(FRISTAD).replace('15:30', '16:30') });
    const week = weekView(late, 'FristadVC.samverkan', '2026-12-03');
    const outside = week?.days.map(({ checks }) => checks.filter(({ state }) => state === 'gap'));
    expect(outside?.map(({ length }) => length)).toEqual([0, 0, 0, 0, 1, 0, 0]);
    expect(outside?.[4]?.[0]?.problems[0]?.message).toMatch(/16:30, utanför öppettiden på fredagar/);
  });

  it('has the hours and the lines of dates, and says what drops out', () => {
    expect(statesOf(scene, 'SvenljungaVC.samverkan', '2026-12-23')?.slice(2, 4)).toEqual([
      [
        [495, 'watched'],
        [600, 'watched'],
        [705, 'watched'],
        [930, 'dropped'],
      ],
      [],
    ]);
    const week = weekView(scene, 'SvenljungaVC.samverkan', '2026-12-23');
    expect(week?.days[2]).toMatchObject({ hours: 'other', spans: [{ start: 480, end: 720 }], short: null });
    expect(week?.days[3]).toMatchObject({ name: 'julafton', hours: 'closed' });
    expect(week?.lines[1]).toMatchObject({ days: 'onsdag 2026-12-23', isOneDay: true });
  });

  it('says on which days too few checks are made', () => {
    const svenljunga = 'narhalsan/svenljunga.rutin';
    const one = sceneWith({ [svenljunga]: textOf(svenljunga).replace(/ +bevakas 2026-12-23.*\n/u, '') });
    const short = weekView(one, 'SvenljungaVC.samverkan', '2026-12-23')?.days.map((day) => day.short?.message);
    expect(short?.[2]).toMatch(/bevakas 2 av 3 gånger/);
    expect(short?.filter((message) => message !== undefined)).toHaveLength(1);
    const weekly = sceneWith({ [svenljunga]: textOf(svenljunga).replace('3 gånger per dag kl 08:15,', 'kl') });
    const days = weekView(weekly, 'SvenljungaVC.samverkan', '2026-11-25')?.days.map(({ short: found }) => found?.code);
    expect(days).toEqual([...Array.from({ length: 5 }, () => 'MC-BEV-03'), undefined, undefined]);
    expect(weekView(weekly, 'SvenljungaVC.samverkan', '2026-11-10')?.days.some((day) => day.short !== null)).toBe(
      false,
    );
  });

  it('lists days that are not as others, with their names', () => {
    const others = weekView(scene, 'FristadVC.meddelande')?.others ?? [];
    expect(others).toContainEqual(
      expect.objectContaining({ from: '2026-12-28', to: '2026-12-30', name: 'mellandagar' }),
    );
    expect(others).toContainEqual(expect.objectContaining({ from: '2026-12-24', name: 'julafton', spans: [] }));
  });

  it('is that of the inbox at the cursor', () => {
    expect(inboxKeyAt(scene, cursorAt('namn "Fristad'))).toBe('FristadVC.samverkan');
    expect(inboxKeyAt(scene, cursorAt('kanal intygs'))).toBe('FristadVC.intyg');
    expect(inboxKeyAt(scene, cursorAt('person exeet1'))).toBeUndefined();
  });
});

describe('the delegates', () => {
  it('has no gap where every day has its two', () => {
    const view = delegatesView(scene, 'exeet1');
    expect(view).toMatchObject({ name: 'Exempel Ett', workingDays: 10, coveredDays: 10, gaps: [] });
    expect(view?.delegates.map(({ name, maySign }) => [name, maySign])).toEqual([
      ['Exempel Två', true],
      ['Exempel Tre', false],
    ]);
  });

  it('has the days of the finding as its gap', () => {
    const [gap] = delegatesView(without('    ombud exetr1\n'), 'exeet1')?.gaps ?? [];
    expect(gap).toMatchObject({ kind: 'few', days: 10, problem: { code: 'MC-TIL-12' } });
    expect(gap?.periods).toEqual([
      { from: '2026-12-07', to: '2026-12-11' },
      { from: '2026-12-14', to: '2026-12-18' },
    ]);
  });

  it('shows an ombud as away on the days of absence alone, and never where present', () => {
    const away = 'frånvaro exetv1 sjukfrånvaro från 2026-12-09 till 2026-12-10\n';
    const view = delegatesView(sceneWith({ [FRISTAD]: `${textOf(FRISTAD)}${away}` }), 'exeet1');
    expect(view?.delegates[0]?.present).toEqual([
      { from: '2026-12-07', to: '2026-12-08' },
      { from: '2026-12-11', to: '2026-12-18' },
    ]);
    expect(view?.delegates.map(({ absent }) => absent)).toEqual([[{ from: '2026-12-09', to: '2026-12-10' }], []]);
  });

  it('tells when someone is away and not why', () => {
    const away = 'frånvaro exetv1 sjukfrånvaro från 2026-12-21 till 2026-12-22 { ombud exeet1 }\n';
    const view = delegatesView(sceneWith({ [FRISTAD]: `${textOf(FRISTAD)}${away}` }), 'exetv1');
    expect(view?.absences.map(({ from, to }) => [from, to])).toEqual([['2026-12-21', '2026-12-22']]);
    expect(JSON.stringify(view)).not.toMatch(/sick|sjukfr|kind":"(?:vacation|leave)/u);
  });

  it('is that of the person whose absence or name the cursor is on', () => {
    expect(personKeyAt(scene, cursorAt('ombud exetr1'), 'exetr1')).toBe('exeet1');
    expect(personKeyAt(scene, cursorAt('exems1, exeec1'), 'exeec1')).toBe('exeec1');
    expect(personKeyAt(scene, cursorAt('slag'), 'slag')).toBeUndefined();
  });
});

describe('the routines', () => {
  it('are those in use, the expired first', () => {
    const { routines } = routinesView(scene, undefined);
    expect(routines.slice(0, 2).map(({ expired, to }) => [expired, to])).toEqual([
      [true, '2026-11-14'],
      [true, '2026-11-14'],
    ]);
    expect(routines.filter(({ expired }) => expired)).toHaveLength(2);
  });
});
