/** The real system may write ids in another case than the declarations: they are the same ids, as they are for `import`. */
import { describe, expect, it } from 'vitest';
import {
  apply,
  type Plan,
  planOf,
  rowsUnder,
  stateOfWorkList,
  UNTOLD_IN_WORK_LISTS,
} from '../../language/plan/index.ts';
import { type Provisioning, provisioningOf } from '../../language/provisioning/index.ts';
import { parseDay } from '../../language/time/index.ts';
import { filesOf } from '../support/generators/material.ts';
import { workspaceOf } from '../support/judged.ts';
import { rowsOfCsv } from '../support/plan/csv.ts';
import { fristad } from '../support/plan/fristad.ts';
import { AS_OF, inbox, line, person, state, unit } from '../support/plan/states.ts';

const asOf = parseDay(AS_OF) as number;
const ws = workspaceOf(fristad);
const desired = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });

function plan(current: Provisioning, wanted: Provisioning = desired, fromLists = false): Plan {
  const untold = fromLists ? UNTOLD_IN_WORK_LISTS : new Set<never>();
  return planOf(current, wanted, { allowRemovals: new Set(), untold, tellsOfFrozen: !fromLists });
}

/** Every VGR-id, name of a unit, inbox and funktion in other letters; kinds, dates and times as they are. */
function inOtherLetters(
  text: string,
  change: (name: string) => string,
  { persons, units, functions, inboxes }: Pick<Provisioning, 'persons' | 'units' | 'functions' | 'inboxes'> = desired,
): string {
  const names = [...persons, ...units, ...functions, ...inboxes].map(({ key }) => key.split('.')[0] as string);
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .reduce(
      (result, name) => result.replace(new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'gu'), change(name)),
      text,
    );
}

const upper = (name: string): string => name.toUpperCase();

describe('a current state in other letters', () => {
  it('as JSON leaves nothing to do', () => {
    const current = JSON.parse(inOtherLetters(JSON.stringify(desired), upper)) as Provisioning;
    expect(current.members[0]?.person).toMatch(/^EXE/);
    const made = plan(current);
    expect([made.changes, made.held, made.renames]).toEqual([[], [], []]);
    expect(plan(apply(made, current)).changes).toEqual([]);
  });

  it.each([
    ['persons', { persons: desired.persons, units: [], functions: [], inboxes: [] }],
    ['places', { persons: [], units: desired.units, functions: desired.functions, inboxes: desired.inboxes }],
  ])('leaves nothing to do where only the %s are written otherwise', (_, others) => {
    const current = JSON.parse(inOtherLetters(JSON.stringify(desired), upper, others)) as Provisioning;
    expect(current).not.toEqual(desired);
    const made = plan(current);
    expect([made.changes, made.held, made.renames]).toEqual([[], [], []]);
  });

  it('as work lists leaves nothing to do', () => {
    const files = filesOf({ ws, provisioning: desired, asOf, until: asOf + 89, only: undefined, findings: [] }, [
      'csv',
    ]);
    const rows = files.flatMap(({ bytes }) => {
      const table = rowsOfCsv(new TextDecoder().decode(bytes)).map((row, i) =>
        row.map((cell) => (i === 0 ? cell : inOtherLetters(cell, upper).replace('.samverkan', '.Samverkan'))),
      );
      return rowsUnder(table);
    });
    expect(rows.some(({ object }) => object.endsWith('.Samverkan'))).toBe(true);
    const { state: current, faults } = stateOfWorkList(rows);
    expect(faults).toEqual([]);
    const made = plan(current, desired, true);
    expect(made.changes.filter(({ kind }) => kind !== 'inbox')).toEqual([]);
  });
});

describe('one id in several spellings', () => {
  const base = { units: [unit('A')], inboxes: [inbox('A.samverkan')] };
  const always = { from: null, to: null };

  it('is one, and is taken away once where nobody declares it', () => {
    const current = state({
      ...base,
      members: ['EXEET1', 'exeet1', 'Exeet1'].map((person) => ({ inbox: 'A.samverkan', person, ...always })),
    });
    expect(plan(current, state(base)).changes.map(({ action, person }) => [action, person])).toEqual([
      ['remove', 'EXEET1'],
    ]);
  });

  it('has a new VGR-id though it is told of twice', () => {
    const current = state({ persons: ['EXEET1', 'exeet1'].map((key) => person(key, 'SE1-A')) });
    const { renames } = plan(current, state({ persons: [person('exeny1', 'SE1-A')] }));
    expect(renames.map(({ from, to }) => [from, to])).toEqual([['EXEET1', 'exeny1']]);
  });

  it('of a place is one, beside places that are written as they are declared', () => {
    const places = (name: string): Provisioning =>
      state({
        units: [unit('A'), unit(name)],
        inboxes: [inbox('A.samverkan'), inbox(`${name}.samverkan`), { ...inbox('F'), unit: name }],
        certificates: [{ unit: name, channel: null, responseDays: 7, monitoring: [line('p1')], frozen: false }],
      });
    const wanted = places('Borta');
    expect(
      plan(places('BORTA'), wanted).changes.filter(({ kind, action }) => kind !== 'inbox' || action !== 'change'),
    ).toEqual([]);
  });

  it('watches with the name that is declared', () => {
    const monitored = (key: string) => state({ ...base, monitoring: [{ inbox: 'A.samverkan', ...line(key) }] });
    expect(plan(monitored('EXEET1'), monitored('exeet1')).changes).toEqual([]);
  });

  it('stays what it is where two are declared that differ in nothing else', () => {
    const members = (...names: readonly string[]) =>
      state({ ...base, members: names.map((person) => ({ inbox: 'A.samverkan', person, ...always })) });
    const both = members('exeet1', 'Exeet1');
    expect(plan(both, both).changes).toEqual([]);
    expect(plan(members('EXEET1'), both).changes.map(({ action, person }) => [action, person])).toEqual([
      ['remove', 'EXEET1'],
      ['create', 'Exeet1'],
      ['create', 'exeet1'],
    ]);
  });
});
