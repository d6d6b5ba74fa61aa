/** Faults of the checks, and of the reckoning of time that no test can notice. */
import type { Survivor } from '../survivors.ts';

const ALGEBRA = 'language/time/day-set-algebra.ts';

const EXPECTED = 'language/checks/expectations/monitoring.ts';

export const IN_CHECKS_AND_TIME: readonly Survivor[] = [
  {
    file: 'language/checks/support/monitoring-lines.ts',
    line: 'if (daySet.isEmpty(days)) return days;',
    was: 'daySet.isEmpty(days)',
    instead: '(false)',
    why: 'a short cut: of no days none are left whatever is taken away',
  },
  {
    file: EXPECTED,
    line: 'if (named === undefined || unit === undefined || hours === undefined || named.owner.broken) return UNKNOWN;',
    was: '||',
    instead: '&&',
    why: 'an inbox that nobody has is of no unit, and a unit that is none has no hours: one of the three is asked for all',
  },
  {
    file: EXPECTED,
    line: 'return { failures: [{ person: undefined, days: failing, ways: [], checks: first.checks }], isCertain: true };',
    was: 'true',
    instead: 'false',
    why: 'what fails is told as failing, whether the rest is certain or not',
  },
  {
    file: EXPECTED,
    line: 'if (from === undefined || to === undefined) return [];',
    was: '||',
    instead: '&&',
    why: 'a set of days that has a first day has a last one',
  },
  {
    file: ALGEBRA,
    line: 'if (from <= at(set, 0) && at(set, length - 1) <= to) return set;',
    was: 'from <= at(set, 0) && at(set, length - 1) <= to',
    instead: '(false)',
    why: 'a short cut: without it the same days are put together anew',
  },
  {
    file: 'language/time/easter.ts',
    line: 'const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);',
    was: '8',
    instead: '9',
    why: 'the one century in 25 in which the inner sum is another has the same third, rounded down',
  },
];
