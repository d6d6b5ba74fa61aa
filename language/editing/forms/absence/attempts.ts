/** Tries an absence with ombud written in, and tells what the validator then says. */
import { traitsOf } from '../../../checks/index.ts';
import { type Absence, type Finding, lengthOf, type Origin, offsetOf, type Person } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import { daySet } from '../../../time/index.ts';
import { identityOf } from '../../fixes/trial.ts';
import { attempted } from '../proposal.ts';
import type { WantedDelegate } from './fields.ts';
import { daysAsked, type Question } from './question.ts';

/** What is said with some ombud. */
export interface Outcome {
  readonly come: readonly Finding[];
  readonly gone: readonly Finding[];
  /** All that is said of the days without enough ombud, of those days that are asked about. */
  readonly cover: readonly Finding[];
}

/** What nobody but the clerk knows, and is asked for beside the ombud. */
const ASKED: ReadonlySet<string> = new Set(['nobodyDecided', 'nobodyAssigned', 'noJustification', 'noReturn']);

export class Attempts {
  readonly #session: Session;
  readonly #question: Question;
  /** The absence with those who are chosen. */
  #chosen: Outcome | undefined;

  constructor(session: Session, question: Question) {
    this.#session = session;
    this.#question = question;
  }

  /** What is said with those who are chosen alone; undefined where nothing can be promised. */
  *asChosen(): Work<Outcome | undefined> {
    this.#chosen ??= yield* this.with(this.#question.chosen);
    return this.#chosen;
  }

  /** What is said with these ombud; undefined where a check fails on them, so that nothing can be promised. */
  *with(delegates: readonly WantedDelegate[]): Work<Outcome | undefined> {
    const { slot } = this.#question;
    const text = slot.textWith(delegates);
    const { was } = slot;
    const attempt = yield* attempted(
      this.#session,
      new Map([[slot.file, was === undefined ? { text } : { text, was }]]),
    );
    if (attempt === undefined) return undefined;
    const { come, gone, trial } = attempt;
    return { come, gone, cover: trial.findings.filter((finding) => this.#isOfCover(finding)) };
  }

  /** What speaks against a line beside others: what is found with it, and not without. */
  *against(
    others: readonly WantedDelegate[],
    line: WantedDelegate,
    without: Outcome,
  ): Work<{ readonly outcome: Outcome; readonly reasons: readonly Finding[] } | undefined> {
    const outcome = yield* this.with([...others, line]);
    if (outcome === undefined) return undefined;
    const before = [...without.come, ...outcome.gone];
    return { outcome, reasons: outcome.come.filter((finding) => speaksAgainst(finding, line.person, before)) };
  }

  /** What is left to say with some ombud: of days without enough of them, and all that is not said without them. */
  left(outcome: Outcome, without: Outcome): readonly Finding[] {
    const before = [...without.come, ...outcome.gone];
    const other = outcome.come.filter(
      (finding) => traitsOf(finding).about !== 'cover' && !ASKED.has(finding.trigger) && !isKnown(finding, before),
    );
    return [...outcome.cover, ...other];
  }

  #isOfCover(finding: Finding): boolean {
    const absence = finding.subject?.declaration;
    if (finding.suppressedBy !== undefined || traitsOf(finding).about !== 'cover') return false;
    if (absence?.kind !== 'absence' || absence.person.name !== this.#question.owner.name) return false;
    const { from, to } = daysAsked(this.#session, this.#question);
    return finding.days === undefined || !daySet.isEmpty(daySet.clip(finding.days, from, to));
  }
}

/** Whether a finding is about the person as ombud: at his line, or on days on which the others alone would not bring it. */
function speaksAgainst(finding: Finding, person: Person, before: readonly Finding[]): boolean {
  const absence = finding.subject?.declaration;
  if (absence?.kind === 'absence' && isAtLine(finding, absence, person)) return true;
  return !ASKED.has(finding.trigger) && !isOfNumber(finding) && !isKnown(finding, before);
}

/** Whether the same was said before, of all of the days. */
function isKnown(finding: Finding, findings: readonly Finding[]): boolean {
  const before = findings.filter((other) => identityOf(other) === identityOf(finding));
  if (before.length === 0) return false;
  const known = before.reduce((all, { days }) => daySet.union(all, days ?? daySet.EMPTY), daySet.EMPTY);
  return finding.days === undefined || daySet.isSubset(finding.days, known);
}

/** How many ombud there are is told of all of them together. */
function isOfNumber(finding: Finding): boolean {
  return traitsOf(finding).about === 'cover' && !isOfSigning(finding);
}

/** Whether a finding says that nobody there may sign: it speaks of one only as long as no other does. */
export function isOfSigning({ trigger }: Finding): boolean {
  return trigger === 'nobodySigns';
}

/** Whether what is marked stands in a line that names the person as ombud. */
function isAtLine({ mark }: Finding, absence: Absence, { name }: Person): boolean {
  if (mark.anchor !== absence.anchor) return false;
  return absence.delegates.some(({ person, at, period }) => {
    const end = [at, person.at, period.at].reduce((most, one) => Math.max(most, endOf(one)), 0);
    return person.name === name && offsetOf(at) <= offsetOf(mark.at) && endOf(mark.at) <= end;
  });
}

function endOf(at: Origin): number {
  return offsetOf(at) + lengthOf(at);
}
