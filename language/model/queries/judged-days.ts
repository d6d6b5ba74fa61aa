/** How far a declared absence is judged: to its own end, which may lie after the horizon. */
import { type Day, LAST_DAY } from '../../time/index.ts';
import type { Absence } from '../declarations.ts';

/** So many days after the horizon at most, ten years: an end that lies further off is written so that there be one. */
const FURTHEST = 3660;

/** Lengths after the horizon over which opening days are reckoned, so that few sets serve all absences. */
const STRETCHES = [366, 1464, FURTHEST];

/** The last day on which anything is judged, given the last of the horizon. */
export function lastJudged(until: Day): Day {
  return until + FURTHEST;
}

/** The last day on which an absence is judged: its own; where it has none, the last of the horizon. */
export function judgedTo({ period }: Pick<Absence, 'period'>, until: Day): Day {
  return period.to === LAST_DAY ? until : Math.min(period.to, lastJudged(until));
}

/** The end of the stretch in which a day lies: that of the horizon, or of one of few that go beyond it. */
export function stretchTo(day: Day, until: Day): Day {
  return until + (day <= until ? 0 : (STRETCHES.find((days) => day <= until + days) ?? FURTHEST));
}
