/** A local routine beside the region's: which requirements it is about, what it takes over from them, where it asks for less. */
import type { Check, ParameterSpec } from '../checks/api/index.ts';
import type { Severity } from '../model/index.ts';
import type { BoundCheck, ReadBinding } from './bindings.ts';
import { severityRank } from './severity-rank.ts';

/** The regional requirements that a local binding is about: the same check with the same identity parameters. */
export function regionalCounterparts(
  read: Pick<ReadBinding, 'values'>,
  check: Check,
  regional: readonly BoundCheck[],
): readonly BoundCheck[] {
  return regional.filter(
    (candidate) =>
      candidate.check === check &&
      candidate.clause?.routine.type !== 'local' &&
      Object.entries(check.parameters).every(
        ([key, spec]) => spec.tighter !== 'identity' || isSame(candidate.values[key], read.values[key]),
      ),
  );
}

/**
 * The values of a local binding: what it states, and for the rest the tightest that the region has. Where it states less than the
 * region, which is told of it (RUT-014), the region's value stands: a local routine never loosens.
 */
export function valuesBeside(
  read: ReadBinding,
  check: Check,
  severity: Severity,
  regional: readonly BoundCheck[],
): Readonly<Record<string, unknown>> {
  const counterparts = regionalCounterparts(read, check, regional);
  const values: Record<string, unknown> = { ...read.values };
  for (const [key, spec] of counterparts.length === 0 ? [] : Object.entries(check.parameters)) {
    const tighter = loosenedBy(spec, key, { value: values[key], severity }, counterparts);
    if (!read.stated.has(spec.name)) values[key] = tightest(spec, key, counterparts);
    else if (tighter !== undefined) values[key] = tighter.values[key];
  }
  return values;
}

function tightest(spec: ParameterSpec<unknown>, key: string, counterparts: readonly BoundCheck[]): unknown {
  const stating = counterparts.filter(({ stated }) => stated.has(spec.name));
  const values = orAll(stating, counterparts).map((bound) => bound.values[key]);
  return spec.tighter === 'none'
    ? values[0]
    : values.reduce((best, value) => (isLooser(spec, best, value) ? value : best));
}

/**
 * The regional requirement that a local value asks for less than. A number or `ja` must be enough for all of them that are as
 * severe as the local one (for all, where none is); a list or a word is about one of them, and is less where it is less than
 * every one.
 */
export function loosenedBy(
  spec: ParameterSpec<unknown>,
  key: string,
  local: { readonly value: unknown; readonly severity: Severity },
  counterparts: readonly BoundCheck[],
): BoundCheck | undefined {
  const stating = orAll(
    counterparts.filter(({ stated }) => stated.has(spec.name)),
    counterparts,
  );
  if (spec.tighter === 'higher' || spec.tighter === 'lower' || spec.tighter === 'yes') {
    const asSevere = stating.filter(({ severity }) => severityRank(severity) <= severityRank(local.severity));
    return orAll(asSevere, stating).find((bound) => isLooser(spec, local.value, bound.values[key]));
  }
  return stating.every((bound) => isLooser(spec, local.value, bound.values[key])) ? stating[0] : undefined;
}

function orAll<T>(some: readonly T[], all: readonly T[]): readonly T[] {
  return some.length > 0 ? some : all;
}

/** Whether a value asks for less than another. */
export function isLooser(spec: ParameterSpec<unknown>, local: unknown, regional: unknown): boolean {
  switch (spec.tighter) {
    case 'higher':
      return (local as number) < (regional as number);
    case 'lower':
      return (local as number) > (regional as number);
    case 'yes':
      return regional === true && local === false;
    case 'superset':
      return !isSubset(regional as readonly unknown[], local as readonly unknown[]);
    case 'subset':
      return !isSubset(local as readonly unknown[], regional as readonly unknown[]);
    case 'further':
      return spec.order.indexOf(local) < spec.order.indexOf(regional);
    case 'identity':
      return false;
    case 'none':
      return !isSame(local, regional);
    default:
      return spec.tighter satisfies never;
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? isSubset(a, b) && isSubset(b, a) : a === b;
}

function isSubset(small: readonly unknown[] | undefined, large: readonly unknown[] | undefined): boolean {
  return (small ?? []).every((item) => (large ?? []).includes(item));
}
