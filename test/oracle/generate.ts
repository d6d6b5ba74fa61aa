/** A random region: few names and few days, so that they meet. */
import type { Dice } from '../support/dice.ts';
import { type Dates, type Day, day, isSpecial, type Minute } from './calendar.ts';
import { claim, exception, version } from './generate-rest.ts';
import type * as R from './region.ts';

const AS_OF = ['2026-10-05', '2026-10-30', '2026-11-21', '2026-12-20', '2027-03-15', '2028-02-20'];
const ROLES = ['läkare', 'sjuksköterska', 'verksamhetschef', 'enhetschef', 'medicinsk sekreterare'];
const TIMES: readonly Minute[] = [420, 480, 495, 540, 600, 720, 780, 930, 1020, 1110];

/** Throws with the words of the region. */
export class Throws {
  readonly dice: Dice;
  readonly asOf: Day;
  readonly horizon: number;

  constructor(dice: Dice) {
    this.dice = dice;
    this.asOf = day(dice.pick(AS_OF));
    this.horizon = dice.pick([20, 45, 90]);
  }

  chance(likelihood: number): boolean {
    return this.dice.next() < likelihood;
  }

  /** From none to so many. */
  some<T>(most: number, make: (index: number) => T): readonly T[] {
    return Array.from({ length: this.dice.below(most + 1) }, (_, index) => make(index));
  }

  maybe<T>(likelihood: number, make: () => T): T | undefined {
    return this.chance(likelihood) ? make() : undefined;
  }

  /** Some of them, each at most once, in their order. */
  subset<T>(items: readonly T[], likelihood: number): readonly T[] {
    return items.filter(() => this.chance(likelihood));
  }

  day(): Day {
    return this.asOf - 30 + this.dice.below(this.horizon + 90);
  }

  /** A first and a last day, in order. */
  period(most = 40): { readonly from: Day; readonly to: Day } {
    const from = this.day();
    return { from, to: from + this.dice.below(most) };
  }

  /** Mostly without an end, often without a beginning. */
  dates(likelihood: number): Dates {
    if (!this.chance(likelihood)) return { from: undefined, to: undefined };
    const { from, to } = this.period(80);
    const kind = this.dice.below(3);
    return { from: kind === 0 ? undefined : from, to: kind === 1 ? undefined : to };
  }
}

/** The names that a region has. */
export interface Names {
  readonly units: readonly string[];
  readonly divisions: readonly string[];
  readonly persons: readonly string[];
  readonly groups: readonly string[];
  readonly inboxes: readonly string[];
}

/** A region by chance. */
export function randomRegion(dice: Dice): R.Region {
  const throws = new Throws(dice);
  const divisions = divisionsOf(throws);
  const persons = ['exeaa1', 'exebb1', 'execc1', 'exedd1', 'exeee1'].slice(0, 3 + dice.below(3));
  const groups = throws.chance(0.4) ? ['GAlfa', 'GBeta'].slice(0, 1 + dice.below(2)) : [];
  const unitNames = ['UEtt', 'UTvå', 'UTre'].slice(0, 1 + dice.below(3));
  const partial = { units: unitNames, divisions: divisions.map(({ name }) => name), persons, groups };
  const units = unitNames.map((name) => unit(throws, name, { ...partial, inboxes: [] }));
  const functions = throws.some(
    1,
    (): R.FunctionInbox => ({
      name: 'Konsult',
      unit: dice.pick(unitNames),
      ...inbox(throws, persons, groups),
    }),
  );
  const inboxes = [
    ...units.flatMap(({ name, inboxes: own }) => own.map(({ kind }) => `${name}.${kind}`)),
    ...functions.map(({ name }) => name),
  ];
  const names: Names = { ...partial, inboxes };
  return {
    asOf: throws.asOf,
    horizon: throws.horizon,
    divisions,
    units,
    functions,
    groups: groups.map((name) => ({ name, unit: dice.pick(unitNames), staff: throws.subset(persons, 0.4) })),
    persons: persons.map((id) => person(throws, id, names)),
    absences: throws.some(4, () => absence(throws, names)),
    exceptions: throws.some(3, () => exception(throws, names)),
    claims: throws.some(4, () => claim(throws, names)).filter((one) => one !== undefined),
    versions: versionsOf(throws),
    locals: throws.chance(0.25) ? [local(throws, names)] : [],
  };
}

function divisionsOf(throws: Throws): readonly R.Division[] {
  const modes = (): readonly R.Mode[] => modesOf(throws, 0.2);
  return [
    { kind: 'förvaltning', name: 'Förvaltningen', above: undefined, modes: modes() },
    { kind: 'verksamhet', name: 'VA', above: 'Förvaltningen', modes: modes() },
    { kind: 'verksamhet', name: 'VB', above: 'Förvaltningen', modes: modes() },
  ];
}

/** One line or two, on different days. */
function modesOf(throws: Throws, likelihood: number): readonly R.Mode[] {
  if (!throws.chance(likelihood)) return [];
  const word = (): R.ModeWord =>
    throws.dice.pick(['drift', 'läsläge', 'planerad', 'arkiverad', 'läsläge', 'arkiverad']);
  const first = throws.maybe(0.8, () => throws.day());
  if (throws.chance(0.7)) return [{ word: word(), from: first }];
  return [
    { word: word(), from: first },
    { word: word(), from: (first ?? throws.asOf) + 1 + throws.dice.below(40) },
  ];
}

function hours(throws: Throws): readonly R.Hours[] {
  return throws.dice.pick<readonly R.Hours[]>([
    [[480, 1020]],
    [[480, 1020]],
    [[480, 720]],
    [
      [480, 720],
      [780, 960],
    ],
    [[600, 840]],
  ]);
}

function unit(throws: Throws, name: string, names: Names): R.Unit {
  const { dice } = throws;
  const kind = dice.below(10);
  const week = kind === 0 ? 'none' : kind === 1 ? 'always' : weekOf(throws);
  const deviating = new Set(throws.some(2, () => throws.day()).filter((one) => !isSpecial(one)));
  const closed = throws.some(1, () => throws.period(20));
  return {
    name,
    above: dice.pick(['VA', 'VA', 'VB', 'Förvaltningen']),
    modes: modesOf(throws, 0.3),
    week,
    holidays: typeof week !== 'string' && throws.chance(0.3) ? hours(throws) : [],
    deviating: [...deviating]
      .filter((one) => !closed.some(({ from, to }) => from <= one && one <= to))
      .map((one) => ({ day: one, hours: hours(throws) })),
    closed,
    inboxes: throws
      .subset(['meddelande', 'samverkan'] as const, 0.7)
      .map((one) => ({ kind: one, ...inbox(throws, names.persons, names.groups) })),
  };
}

function weekOf(throws: Throws): readonly (readonly R.Hours[])[] {
  const usual = hours(throws);
  const friday = throws.chance(0.3) ? hours(throws) : usual;
  const weekend = throws.chance(0.2) ? hours(throws) : [];
  return [usual, usual, throws.chance(0.1) ? [] : usual, usual, friday, weekend, []];
}

function inbox(throws: Throws, persons: readonly string[], groups: readonly string[]): R.Inbox {
  return {
    members: throws.subset(persons, 0.7).map((id) => ({ person: id, ...throws.dates(0.3) })),
    lines: throws.some(3, () => line(throws, persons, groups)),
  };
}

function line(throws: Throws, persons: readonly string[], groups: readonly string[]): R.Line {
  const { dice } = throws;
  const times = throws.chance(0.7) ? throws.some(4, () => dice.pick(TIMES)) : [];
  const by = throws.subset([...persons, ...groups], 0.3);
  const substitutes = throws.subset([...persons, ...groups], 0.2).filter((one) => !by.includes(one));
  return {
    days: lineDays(throws),
    count: times.length === 0 && throws.chance(0.6) ? 1 + dice.below(3) : undefined,
    times,
    by,
    substitutes: by.length === 0 && throws.chance(0.7) ? [] : substitutes,
  };
}

function lineDays(throws: Throws): R.LineDays {
  const kind = throws.dice.below(10);
  if (kind < 5) return 'dagligen';
  if (kind === 5) return 'helgdagar';
  if (kind === 6) return { date: throws.day() };
  const weekdays = throws.subset([0, 1, 2, 3, 4, 5, 6], 0.5);
  return weekdays.length === 0 ? 'dagligen' : weekdays;
}

function person(throws: Throws, id: string, names: Names): R.Person {
  const places = [...names.units, 'VA', 'VB'];
  const assignments = Array.from({ length: 1 + throws.dice.below(2) }, () => ({
    role: throws.dice.pick(ROLES),
    place: throws.dice.pick(places),
    ...throws.dates(0.25),
  }));
  return {
    id,
    assignments,
    signs: throws.chance(0.4),
    orders: throws.chance(0.2),
    withoutInbox: throws.chance(0.1),
    employed: throws.maybe(0.15, () => throws.period(120)),
  };
}

function absence(throws: Throws, names: Names): R.Absence {
  const { from, to } = throws.period(60);
  const decision = (): R.Decision => ({
    by: throws.dice.pick(names.persons),
    on: throws.maybe(0.3, () => from - 5 + throws.dice.below(10)),
  });
  return {
    person: throws.dice.pick(names.persons),
    from,
    to: throws.chance(0.15) ? undefined : to,
    concerns: throws.maybe(0.2, () => throws.dice.pick([...names.units, 'VA', 'VB'])),
    delegates: throws.some(3, () => delegate(throws, names, from, to)),
    decided: throws.maybe(0.8, decision),
    assigned: throws.maybe(0.8, decision),
    reason: throws.chance(0.3),
  };
}

function delegate(throws: Throws, { persons }: Names, from: Day, to: Day): R.Delegate {
  const first = throws.maybe(0.3, () => from - 3 + throws.dice.below(20));
  const last = throws.maybe(0.4, () => Math.max(first ?? from, to + 3 - throws.dice.below(20)));
  return {
    person: throws.dice.pick(persons),
    from: first !== undefined && first > (last ?? to) ? undefined : first,
    to: last,
    onward: throws.maybe(0.07, () => throws.dice.pick(persons)),
  };
}

function versionsOf(throws: Throws): readonly R.Version[] {
  if (!throws.chance(0.4)) return [];
  const first = version(throws, '4.0', undefined);
  return throws.chance(0.5) ? [first] : [first, version(throws, '5.0', first)];
}

function local(throws: Throws, names: Names): R.LocalRoutine {
  const from = throws.asOf - 20 + throws.dice.below(30);
  return {
    name: 'LokalEtt',
    place: throws.dice.pick([...names.units, 'VA']),
    inbox: throws.dice.pick(['meddelande', 'samverkan']),
    count: 1 + throws.dice.below(5),
    from,
    to: from + throws.dice.pick([5, 20, 300]),
  };
}
