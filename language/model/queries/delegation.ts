/** Ombud: when a delegation holds. */
import { FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import type { Absence, Delegate } from '../declarations.ts';
import type { Period } from '../values.ts';

/**
 * The period of an ombud: what it states, and for an end it does not state that of the absence. One without an end, in an
 * absence without an end, has none (LAST_DAY).
 */
export function delegatePeriod(absence: Absence, delegate: Delegate): Period {
  const own = delegate.period;
  if (own.from !== FIRST_DAY && own.to !== LAST_DAY) return own;
  return {
    from: own.from === FIRST_DAY ? absence.period.from : own.from,
    to: own.to === LAST_DAY ? absence.period.to : own.to,
    readable: own.readable && absence.period.readable,
    at: own.at,
    toAt: own.toAt,
  };
}

/** Whether the ombud states a period of its own, in whole or in part. */
export function statesPeriod(delegate: Delegate): boolean {
  return delegate.period.from !== FIRST_DAY || delegate.period.to !== LAST_DAY;
}
