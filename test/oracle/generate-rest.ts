/** Random exceptions, lines of förväntningar and versions of a routine. */
import { type Day, day } from './calendar.ts';
import type { Names, Throws } from './generate.ts';
import type * as R from './region.ts';
import { STATED } from './versions.ts';

const OF_INBOXES = ['MC-BEV-01', 'MC-BEV-02', 'MC-BEV-03', 'MC-BEV-04', 'MC-ANS-02'];
const OF_PERSONS = ['MC-API-03', 'MC-TIL-12', 'MC-AOM-01', 'MC-TIL-09', 'MC-TIL-01', 'MC-TIL-07', 'MC-OMB-01'];
const SHIPPED_FROM = '2024-11-14';

export function exception(throws: Throws, names: Names): R.Exception {
  const { dice } = throws;
  const isOfPerson = throws.chance(0.5) || names.inboxes.length === 0;
  const from = throws.asOf - 20 + dice.below(30);
  const to = from + dice.below(60);
  return {
    code: dice.pick(isOfPerson ? OF_PERSONS : OF_INBOXES),
    subject: dice.pick(isOfPerson ? names.persons : [...names.inboxes, ...names.units]),
    from,
    to,
    reason: throws.chance(0.9),
    decided: throws.maybe(0.95, () => ({
      by: dice.pick(names.persons),
      on: throws.maybe(0.3, () => from - dice.below(10)),
    })),
  };
}

function when(throws: Throws): R.When {
  const kind = throws.dice.below(3);
  if (kind === 0) return undefined;
  const { from, to } = throws.period(30);
  return { from, to: kind === 1 ? from : to };
}

/** Undefined where the region has nothing to speak of. */
export function claim(throws: Throws, names: Names): R.Claim | undefined {
  const { dice } = throws;
  const kind = dice.below(5);
  if (kind === 0) return { kind: 'covered', person: dice.pick(names.persons), when: when(throws) };
  if (names.inboxes.length === 0) return undefined;
  const inbox = throws.chance(0.7) ? dice.pick(names.inboxes) : `personlig ${dice.pick(names.persons)}`;
  if (kind === 1) {
    return { kind: 'watched', inbox: dice.pick(names.inboxes), count: 1 + dice.below(3), when: when(throws) };
  }
  const place = dice.pick([...names.units, ...names.divisions, 'R']);
  if (kind === 2) return { kind: 'nobody outside', place, inbox, when: when(throws) };
  const some = throws.subset(names.persons, 0.4);
  const who = kind === 3 || some.length === 0 ? { place } : some;
  return { kind: 'reaches', who, not: !('place' in who) && throws.chance(0.4), inbox, when: when(throws) };
}

/** A version after another, which never overlaps one that it does not replace. */
export function version(throws: Throws, name: string, earlier: R.Version | undefined): R.Version {
  const { dice } = throws;
  const before = earlier ?? { version: '3.0', from: day(SHIPPED_FROM), to: day('2026-11-14') };
  const replaces = throws.chance(0.6) ? before.version : undefined;
  const from: Day =
    replaces === undefined
      ? before.to + 1 + dice.below(40)
      : Math.max(before.from + 1, throws.asOf - 30 + dice.below(80));
  const inherits = throws.maybe(0.7, () => dice.pick(['3.0', before.version]));
  const stated = throws
    .subset(STATED, 0.4)
    .map((code) => ({ code, number: (code === 'MC-TIL-12' ? 2 : 1) + dice.below(3) }));
  const dropped = throws
    .subset([...STATED, 'MC-API-03', 'MC-META-05', 'MC-BEV-02'], 0.15)
    .filter((code) => !stated.some((one) => one.code === code));
  return {
    version: name,
    from,
    to: from + dice.pick([20, 60, 400]),
    replaces,
    inherits,
    dropped,
    stated,
    annulled: throws.maybe(0.1, () => from + 1 + dice.below(60)),
  };
}
