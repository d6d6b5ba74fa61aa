/** An absence for which ombud are sought: one that a form would write, or one that stands in the workspace. */
import { coverDays } from '../../../checks/delegate-cover/need.ts';
import { judgedTo, type Part, type Person, type Workspace } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import { type Day, type DaySet, LAST_DAY } from '../../../time/index.ts';
import type { Sought } from '../../fixes/delegate-standing.ts';
import type { WantedAbsence, WantedDelegate } from './fields.ts';
import { homeOf } from './home.ts';
import { absenceText } from './written.ts';

/** Where the absence stands while it is tried. */
interface Slot {
  readonly file: string;
  /** The text of the file as it is; undefined for a file that is not there. */
  readonly was: string | undefined;
  /** The text of the file with these ombud in the absence, beside those that stand there. */
  readonly textWith: (delegates: readonly WantedDelegate[]) => string;
}

export interface Question {
  readonly owner: Person;
  /** The days that are asked about, which may be some of the absence alone, and the ombud who stand there. */
  readonly sought: Sought;
  readonly concerns: Part | undefined;
  /** The days of the whole absence; `to` undefined for an end that is not known. */
  readonly absence: { readonly from: Day; readonly to: Day | undefined };
  /** Those who are chosen already, and stand nowhere yet. */
  readonly chosen: readonly WantedDelegate[];
  readonly slot: Slot;
}

/** The absence that a form would write, in a file of its own: what is said of it does not depend on where it stands. */
export function questionOf(ws: Workspace, wanted: WantedAbsence): Question {
  const { owner, from, to, concerns, delegates } = wanted;
  return {
    owner,
    sought: soughtOf(wanted),
    concerns,
    absence: { from, to },
    chosen: delegates,
    slot: {
      file: `${homeOf(ws, wanted)}~`,
      was: undefined,
      textWith: (list) => absenceText({ ...wanted, delegates: list }),
    },
  };
}

function soughtOf({ owner, from, to = LAST_DAY, decidedBy }: WantedAbsence): Sought {
  const at = owner.nameAt;
  return {
    person: { name: owner.name, at },
    period: { from, to, readable: true, at, toAt: undefined },
    delegates: [],
    decidedBy: decidedBy?.person,
  };
}

/** The last day of the horizon. */
export function untilOf({ options }: Session): Day {
  return options.asOf + options.horizonDays - 1;
}

/** The days that are asked about; without an end, to the end of the horizon. */
export function daysAsked(session: Session, { sought }: Question): { readonly from: Day; readonly to: Day } {
  return { from: sought.period.from, to: judgedTo(sought, untilOf(session)) };
}

/** Those of the days that need an ombud. */
export function neededDays(session: Session, { owner, sought, concerns }: Question): DaySet {
  const horizon = { asOf: session.options.asOf, until: untilOf(session) };
  return coverDays(session.ws, owner, { period: sought.period, concerns }, horizon);
}

/** A line for an ombud on all days that are asked about. An absence without an end asks for an end of the ombud's own. */
export function wholeLine(session: Session, question: Question, person: Person): WantedDelegate {
  const { absence, sought } = question;
  const { from, to } = sought.period;
  const ownTo = to === LAST_DAY ? Math.max(untilOf(session), from) : to;
  return {
    person,
    from: from === absence.from ? undefined : from,
    to: ownTo === absence.to ? undefined : ownTo,
  };
}
