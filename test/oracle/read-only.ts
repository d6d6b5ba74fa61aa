/**
 * A unit that is in läsläge today: what is found there is an upplysning, but each day is judged by the driftläge of that day. So what holds
 * when it is in use again weighs what it weighs elsewhere: of days they alone are told, and of today what is to come, one step lower, where
 * that weighs more.
 */
import type { Fault, Questions } from './questions.ts';

export function inReadOnly(ask: Questions, unit: string, fault: Fault): Fault {
  const mild: Fault = { ...fault, severity: 'upplysning' };
  const { days, later, first, goesOn } = fault;
  if (first !== undefined) return ask.isInUse(unit, first) ? fault : mild;
  const inUse = (days ?? later ?? goesOn ?? ask.horizon).filter((on) => ask.isInUse(unit, on));
  if (inUse.length === 0) return mild;
  if (days !== undefined) return { ...fault, days: inUse };
  if (later !== undefined) return { ...fault, later: inUse };
  return fault.severity === 'fel' ? { ...fault, severity: 'varning', later: inUse } : mild;
}
