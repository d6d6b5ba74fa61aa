/** Which absences are asked about: those that stand in the workspace, or one on some days that does not stand there yet. */
import { nodesAround } from '../../../grammar/nodes.ts';
import { parse } from '../../../grammar/parse.ts';
import { type Absence, absencesOf, type Person, partNamed } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import { type Day, LAST_DAY } from '../../../time/index.ts';
import { insertion } from '../../fixes/placing.ts';
import { applied } from '../../format/format.ts';
import type { WantedAbsence, WantedDelegate } from './fields.ts';
import { type Question, questionOf } from './question.ts';
import { delegateLine } from './written.ts';

/** The days of an absence; `to` undefined for an end that is not known. */
export interface AskedDays {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** An absence that is asked about. */
export interface Asked {
  readonly question: Question;
  /** Where it stands; undefined where it does not. */
  readonly declared: Absence | undefined;
}

/** A text of the workspace as it was read; undefined where there is none. */
export type TextOf = (file: string) => string | undefined;

/** The absences of a person that are asked about: on some days one, without days all that are not over. Those whose text cannot be had are left out. */
export function absencesAsked(
  session: Session,
  textOf: TextOf,
  owner: Person,
  days: AskedDays | undefined,
): readonly Asked[] {
  const declared = absencesOf(session.ws, owner).toSorted((a, b) => a.period.from - b.period.from);
  if (days === undefined) {
    return declared
      .filter(({ period }) => period.to >= session.options.asOf)
      .flatMap((absence) => declaredAsked(session, textOf, owner, absence, absence.period));
  }
  const to = days.to ?? LAST_DAY;
  const holder = declared.find(({ period }) => period.from <= days.from && to <= period.to);
  if (holder !== undefined) return declaredAsked(session, textOf, owner, holder, { from: days.from, to });
  return [{ question: questionOf(session.ws, supposed(owner, days)), declared: undefined }];
}

/** An absence on some days; of what kind it is plays no part for its ombud. */
function supposed(owner: Person, { from, to }: AskedDays): WantedAbsence {
  return {
    ...{ owner, kind: 'vacation', from, to, concerns: undefined, delegates: [], returns: false },
    ...{ decidedBy: undefined, assignedBy: undefined, justification: '' },
  };
}

function declaredAsked(
  session: Session,
  textOf: TextOf,
  owner: Person,
  absence: Absence,
  days: { readonly from: Day; readonly to: Day },
): readonly Asked[] {
  const { file, start } = absence.anchor;
  const was = session.reading(file)?.parsed.text ?? textOf(file);
  if (was === undefined) return [];
  const parsed = parse(was);
  const [node] = nodesAround(parsed, start);
  if (node === undefined) return [];
  const { period } = absence;
  const whole = { from: period.from, to: period.to === LAST_DAY ? undefined : period.to };
  const textWith = (list: readonly WantedDelegate[]): string =>
    list.length === 0 ? was : applied(was, [insertion(parsed, node, ...list.map((one) => delegateLine(whole, one)))]);
  const question: Question = {
    owner,
    sought: { ...absence, period: { ...period, ...days } },
    concerns: absence.concerns === undefined ? undefined : partNamed(session.ws, absence.concerns.name),
    absence: whole,
    chosen: [],
    slot: { file, was, textWith },
  };
  return [{ question, declared: absence }];
}
