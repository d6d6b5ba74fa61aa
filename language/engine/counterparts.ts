/** A local routine beside the region's: which requirements it is about, what it takes over from them, where it asks for less. */
import type { Check, ParameterSpec } from '../checks/api/index.ts';
import type { BoundCheck, ReadBinding } from './bindings.ts';

/** The regional requirements that a local binding is about: the same check with the same identity parameters. */
export function regionalCounterparts(
  read: ReadBinding,
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

/** The values of a local binding: what it states, and for the rest the tightest that the region has. */
export function valuesBeside(
  read: ReadBinding,
  check: Check,
  regional: readonly BoundCheck[],
): Readonly<Record<string, unknown>> {
  const counterparts = regionalCounterparts(read, check, regional);
  const values: Record<string, unknown> = { ...read.values };
  for (const [key, spec] of Object.entries(check.parameters)) {
    if (counterparts.length > 0 && !read.stated.has(spec.name)) {
      values[key] = tightest(spec, key, counterparts);
    }
  }
  return values;
}

function tightest(spec: ParameterSpec<unknown>, key: string, counterparts: readonly BoundCheck[]): unknown {
  const stating = counterparts.filter(({ stated }) => stated.has(spec.name));
  const values = (stating.length > 0 ? stating : counterparts).map((bound) => bound.values[key]);
  return spec.tighter === 'none'
    ? values[0]
    : values.reduce((best, value) => (isLooser(spec, best, value) ? value : best));
}

/**
 * The regional requirement that a local value asks for less than. A number or `ja` must be enough for all of them; a list or a
 * word is about one of them, and is less where it is less than every one.
 */
export function loosenedBy(
  spec: ParameterSpec<unknown>,
  key: string,
  local: unknown,
  counterparts: readonly BoundCheck[],
): BoundCheck | undefined {
  const stating = counterparts.filter(({ stated }) => stated.has(spec.name));
  const against = stating.length > 0 ? stating : counterparts;
  const tighter = against.filter((bound) => isLooser(spec, local, bound.values[key]));
  const isScalar = spec.tighter === 'higher' || spec.tighter === 'lower' || spec.tighter === 'yes';
  return isScalar || tighter.length === against.length ? tighter[0] : undefined;
}

function isLooser(spec: ParameterSpec<unknown>, local: unknown, regional: unknown): boolean {
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
    case 'identity':
      return false;
    case 'none':
      return !isSame(local, regional);
  }
}

function isSame(a: unknown, b: unknown): boolean {
  return Array.isArray(a) && Array.isArray(b) ? isSubset(a, b) && isSubset(b, a) : a === b;
}

function isSubset(small: readonly unknown[] | undefined, large: readonly unknown[] | undefined): boolean {
  return (small ?? []).every((item) => (large ?? []).includes(item));
}
