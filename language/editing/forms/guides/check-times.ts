/** How often the routines want an inbox to be checked, and times for it inside the opening hours. */
import { monitoring } from '../../../checks/index.ts';
import { isInScope } from '../../../engine/scope.ts';
import { appliesToOf, type InboxKind, type Part, type PrincipalType, scopeOf } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import { type Minute, type OpeningRules, parseTime } from '../../../time/index.ts';
import { sharedMinutesOf, spreadTimes } from '../../fixes/hours.ts';

/** Under what a new unit is put: something that is there, or a huvudman of a kind that is to be. */
type Above = Part | PrincipalType;

/** How many checks a day the routines in force ask of an inbox of a unit that is put there. */
export function checksAsked({ ws, analysis }: Session, kind: InboxKind, above: Above): number {
  const counts = analysis.bound
    .filter(({ check, values }) => check === monitoring && values['inbox'] === kind)
    .filter(({ clause }) => {
      if (clause === undefined) return true;
      if (typeof above !== 'string') return isInScope(ws, clause.routine, [above]);
      return appliesToOf(ws, clause.routine).length === 0 && scopeOf(ws, clause.routine)?.includes(above) !== false;
    })
    .map(({ values }) => Number(values['timesPerDay'] ?? 1));
  return Math.max(1, ...counts);
}

/** Work at night is no time to check an inbox that can be checked by day. */
const DAYTIME = { start: 8 * 60, end: 17 * 60 };
/** The last check leaves time for an answer before the unit closes. */
const QUARTERS_LEFT = 2;

/** So many times spread over the hours that all open days share; none where they share too few. */
export function proposedTimes(rules: OpeningRules, count: number): readonly string[] {
  const shared = sharedMinutesOf(rules);
  const byDay = shared.filter((minute) => minute >= DAYTIME.start && minute <= DAYTIME.end);
  const minutes = byDay.length > count + QUARTERS_LEFT ? byDay : shared;
  const early = minutes.slice(0, -QUARTERS_LEFT);
  const times = spreadTimes(early.length > count ? early : minutes, count);
  return times.length === count ? times : [];
}

/** Times as they are typed, with commas or blanks between them; undefined where one cannot be read, or stands twice. */
export function timesTyped(typed: string): readonly Minute[] | undefined {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const times = words.map((word) => parseTime(word.replace('.', ':').padStart('00:00'.length, '0')));
  const isRead = times.every((time) => time !== undefined) && new Set(times).size === times.length;
  return isRead ? times.toSorted((a, b) => a - b) : undefined;
}
