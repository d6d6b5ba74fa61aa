/** States of the real system for tests: written by hand, and random ones. */
import fc from 'fast-check';
import type { OperatingMode } from '../../../language/model/index.ts';
import {
  type MonitoredLine,
  PROVISIONING_VERSION,
  type ProvisionedDelegate,
  type ProvisionedInbox,
  type ProvisionedPerson,
  type ProvisionedUnit,
  type Provisioning,
  sortedBy,
} from '../../../language/provisioning/index.ts';

export const AS_OF = '2026-11-21';

const STAMP = {
  program: 'Rutin 0.0.0',
  language: 1,
  version: PROVISIONING_VERSION,
  asOf: AS_OF,
  horizonDays: 90,
  until: '2027-02-18',
  digest: 'sha256:0',
  only: null,
  routines: [],
} as const;

/** A state with what is given; all else is empty. */
export function state(parts: Partial<Provisioning> = {}): Provisioning {
  return {
    stamp: STAMP,
    departments: [],
    units: [],
    inboxes: [],
    members: [],
    administrators: [],
    monitoring: [],
    certificates: [],
    delegates: [],
    functions: [],
    orders: [],
    persons: [],
    assignments: [],
    ...parts,
  };
}

/** A well-formed HSA-id. */
function hsaId(end: string): string {
  return `SE2321000131-${end}`;
}

export function unit(key: string, mode: OperatingMode = 'live', hsa: string | null = null): ProvisionedUnit {
  return {
    key,
    name: `Enheten ${key}`,
    hsa,
    principal: { key: 'VGR', name: 'VGR', type: 'region' },
    department: { key, name: key },
    mode,
    modeChanges: [],
  };
}

export function inbox(key: string, frozen = false): ProvisionedInbox {
  const [place = key, word] = key.split('.');
  return {
    key,
    kind: word === undefined ? 'function' : word === 'samverkan' ? 'collaboration' : 'message',
    title: `Inkorgen ${key}`,
    unit: word === undefined ? 'A' : place,
    executor: word === undefined ? 'support' : 'enhetsprocessen',
    order: null,
    purpose: null,
    decision: null,
    frozen,
  };
}

export function person(key: string, hsa: string | null = null): ProvisionedPerson {
  return { key, name: `Exempel ${key}`, hsa, personalInbox: true };
}

export function line(...watchers: readonly string[]): MonitoredLine {
  return {
    days: { kind: 'every' },
    count: 1,
    times: [],
    watchers: watchers.map((key) => ({ kind: 'person', key })),
    substitutes: [],
  };
}

const KINDS = ['vacation', 'sick-leave', 'leave'] as const;

export function delegate(
  owner: string,
  to: string,
  period: { readonly from: string | null; readonly to: string | null },
  frozen = false,
): ProvisionedDelegate {
  return {
    owner,
    delegate: to,
    ...period,
    decidedBy: null,
    decidedOn: null,
    assignedBy: null,
    assignedOn: null,
    absence: { kind: KINDS[owner.charCodeAt(owner.length - 1) % 3] ?? 'leave', ...period },
    frozen,
  };
}

const UNITS = ['A', 'B', 'C'];
const INBOXES = ['A.meddelande', 'A.samverkan', 'B.samverkan', 'C.samverkan', 'Funk'];
const PERSONS = ['p1', 'p2', 'p3', 'p4', 'p5'];
const DATES = [null, '2026-10-01', '2026-11-20', AS_OF, '2026-12-01', '2027-01-15', '2027-03-01'];

const date = fc.constantFrom(...DATES);
const period = fc.record({ from: date, to: date }).filter(({ from, to }) => from === null || to === null || from <= to);
const someone = fc.constantFrom(...PERSONS);
const watcher = fc.oneof(
  someone.map((key) => ({ kind: 'person' as const, key })),
  fc.constant({ kind: 'function' as const, key: 'Koord' }),
);
const days: fc.Arbitrary<MonitoredLine['days']> = fc.oneof(
  fc.constant({ kind: 'every' as const }),
  fc.constant({ kind: 'holidays' as const }),
  fc
    .subarray(['mon', 'wed', 'sun'] as const, { minLength: 1 })
    .map((weekdays) => ({ kind: 'weekdays' as const, weekdays })),
  fc.constantFrom('2026-11-01', '2026-12-24').map((day) => ({ kind: 'date' as const, date: day })),
);
const monitored: fc.Arbitrary<MonitoredLine> = fc.record({
  days,
  count: fc.integer({ min: 1, max: 3 }),
  times: fc.subarray(['08:00', '12:00']),
  watchers: fc.array(watcher, { maxLength: 2 }),
  substitutes: fc.array(watcher, { maxLength: 2 }),
});
const mode = fc.constantFrom<OperatingMode>('planned', 'live', 'live', 'read-only', 'archived');
/** Where a unit hangs: on the huvudman, on a verksamhet, or on one within another. */
const DEPARTMENTS = [
  { key: 'Inre', name: 'Det inre', parent: 'Yttre' },
  { key: 'Tom', name: 'Utan enheter', parent: null },
  { key: 'Yttre', name: 'Det yttre', parent: 'VGR' },
];
function departmentName(key: string): string {
  return DEPARTMENTS.find((one) => one.key === key)?.name ?? key;
}

const randomDepartment = fc.constantFrom(undefined, 'Inre', 'Yttre');

const place = fc.constantFrom(...UNITS, 'Inre', 'Tom', 'Yttre');
const randomUnit = (key: string): fc.Arbitrary<ProvisionedUnit> =>
  fc
    .record({
      mode,
      later: fc.option(fc.record({ from: fc.constantFrom('2026-12-01', '2027-01-01'), mode })),
      hsa: fc.constantFrom(null, hsaId(key), hsaId(key), hsaId('A')),
      department: randomDepartment,
    })
    .map((random) => ({
      ...unit(key, random.mode, random.hsa),
      ...(random.department === undefined
        ? {}
        : { department: { key: random.department, name: departmentName(random.department) } }),
      modeChanges: random.later === null ? [] : [random.later],
    }));

const randomNamed: fc.Arbitrary<Provisioning> = fc
  .record({
    units: fc.tuple(...UNITS.map(randomUnit)),
    present: fc.subarray(INBOXES),
    titles: fc.array(fc.constantFrom('Ett', 'Två'), { minLength: INBOXES.length, maxLength: INBOXES.length }),
    members: fc.uniqueArray(fc.record({ inbox: fc.constantFrom(...INBOXES), person: someone, period }), {
      selector: ({ inbox: to, person: who }) => `${to} ${who}`,
    }),
    administrators: fc.uniqueArray(fc.tuple(fc.constantFrom(...INBOXES), someone), { selector: (pair) => pair.join() }),
    monitoring: fc.array(fc.tuple(fc.constantFrom(...INBOXES), monitored), { maxLength: 5 }),
    certificates: fc
      .subarray(UNITS)
      .chain((units) => fc.tuple(...units.map((at) => fc.tuple(fc.constant(at), monitored)))),
    delegates: fc.array(fc.tuple(someone, someone, period), { maxLength: 5 }),
    staff: fc.subarray(PERSONS),
    hsa: fc.tuple(...PERSONS.map((key) => fc.constantFrom(null, hsaId(key), hsaId(key), hsaId('p1'), hsaId('p2')))),
    frozenOwner: someone,
    noInbox: fc.subarray(PERSONS),
    assignments: fc.array(fc.tuple(someone, fc.constantFrom('läkare', 'ST-läkare'), place, period), { maxLength: 6 }),
  })
  .map((random) => {
    const modes = new Map(random.units.map(({ key, mode: is }) => [key, is === 'read-only' || is === 'archived']));
    const content = random.members.filter(({ inbox: to }) => random.present.includes(to));
    return state({
      departments: DEPARTMENTS,
      units: random.units,
      inboxes: sortedBy(random.present, (key) => [key]).map((key, i) => {
        const made = inbox(key);
        return { ...made, title: random.titles[i] ?? '', frozen: modes.get(made.unit) ?? false };
      }),
      members: sortedBy(content, ({ inbox: to, person: who }) => [to, who]).map((one) => ({
        inbox: one.inbox,
        person: one.person,
        ...one.period,
      })),
      administrators: random.administrators
        .filter(([to]) => random.present.includes(to))
        .map(([to, who]) => ({ inbox: to, person: who })),
      monitoring: random.monitoring
        .filter(([to]) => random.present.includes(to))
        .map(([to, one]) => ({ inbox: to, ...one })),
      certificates: random.certificates.map(([at, one]) => ({
        unit: at,
        channel: 'intygsmodulen',
        responseDays: one.count,
        monitoring: [one],
        frozen: modes.get(at) ?? false,
      })),
      delegates: random.delegates.map(([owner, who, when]) => delegate(owner, who, when, owner === random.frozenOwner)),
      functions: [{ key: 'Koord', name: 'Koordinator', place: 'B', staff: random.staff }],
      persons: PERSONS.map((key, i) => ({
        ...person(key, random.hsa[i] ?? null),
        personalInbox: !random.noInbox.includes(key),
      })),
      assignments: random.assignments.map(([who, role, at, when]) => ({ person: who, role, place: at, ...when })),
    });
  });

/**
 * Any state of a small world: three units, five inboxes, five persons, whose names and HSA-ids may move between them.
 */
export const randomState: fc.Arbitrary<Provisioning> = fc
  .tuple(fc.constantFrom('p1', 'q1'), fc.constantFrom('p2', 'q2'), fc.constantFrom('A', 'Ab'))
  .chain(([one, two, at]) =>
    randomNamed.map((made) => withName(withName(withName(made, 'p1', one), 'p2', two), 'A', at)),
  );

/** The state with another name for a person or a unit. */
export function withName(made: Provisioning, from: string, to: string): Provisioning {
  const text = JSON.stringify(made).replaceAll(`"${from}"`, `"${to}"`).replaceAll(`"${from}.`, `"${to}.`);
  return JSON.parse(text) as Provisioning;
}
