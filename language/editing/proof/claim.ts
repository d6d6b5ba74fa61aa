/** A line of a förväntan that is to be proved: how it is read, and how it is said of one day. */
import { traitsOf } from '../../checks/index.ts';
import { messageOf } from '../../engine/index.ts';
import { factsOf } from '../../lowering/lower.ts';
import { type Claim, type Expectation, lengthOf, offsetOf, positionOf, type Sentence } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { type Day, FIRST_DAY, formatDay, LAST_DAY } from '../../time/index.ts';

/** A line by itself, with its days where it has any. */
export interface AskedClaim {
  /** As it was written. */
  readonly text: string;
  /** Where it begins in its text. */
  readonly start: number;
  /** Without its days. */
  readonly undated: string;
  readonly claim: Claim;
}

/** Why a line cannot be judged, at a place of it: both from 1. */
export interface Unreadable {
  readonly line: number;
  readonly column: number;
  /** Undefined for what is no line at all. */
  readonly code: string | undefined;
  readonly message: Sentence;
}

/** A name that no file of a workspace has: what is tried stands there. */
export const TRIED = 'prov~';

const HEAD = 'förväntan {\n';

/** Reads a line that was asked about; what is wrong with it where something is. Nothing but one line is taken. */
export function askedClaim(session: Session, text: string): AskedClaim | readonly Unreadable[] {
  const whole = `${HEAD}${text}\n}\n`;
  const wrong = problemsOf(session, whole, text);
  if (wrong.length > 0) return wrong;
  const { declarations } = factsOf(TRIED, whole);
  const [expectation] = declarations;
  const isOne = declarations.length === 1 && expectation?.kind === 'expectation' && expectation.claims.length === 1;
  if (!isOne || expectation.justification !== undefined) return [NOT_ONE];
  return claimOf(expectation, expectation.claims[0] as Claim, whole);
}

const NOT_ONE: Unreadable = {
  line: 1,
  column: 1,
  code: undefined,
  message: {
    sv: 'Skriv en rad ur en förväntan, till exempel: ingen utanför Närhälsan når FristadVC.samverkan',
    en: 'Write one line of a förväntan, such as: ingen utanför Närhälsan når FristadVC.samverkan',
  },
};

/** A line of a förväntan in the text of its file. */
export function claimOf({ anchor }: Expectation, claim: Claim, text: string): AskedClaim {
  const start = anchor.start + offsetOf(claim.at);
  const own = text.slice(start, start + lengthOf(claim.at));
  return { text: own.replace(/\s+/g, ' '), start, undated: own.slice(0, daysAt(claim, own)).trimEnd(), claim };
}

/** Where the days of a line begin, which stand last in it. */
function daysAt({ at, period }: Claim, own: string): number {
  if (period.from === FIRST_DAY && period.to === LAST_DAY) return own.length;
  const before = own.slice(0, offsetOf(period.at) - offsetOf(at));
  return before.replace(/den\s*$/, '').length;
}

/** The line, said of one day. */
export function claimOn({ undated }: AskedClaim, day: Day, title: string): string {
  return `förväntan "${title}" {\n${undated} den ${formatDay(day)}\n}\n`;
}

function problemsOf(session: Session, whole: string, asked: string): readonly Unreadable[] {
  const trial = session.trialOf(new Map([[TRIED, { text: whole }]]));
  if (trial === undefined) return [];
  while (!trial.step());
  const { lineStarts } = trial.reading.facts;
  const found = trial.findings.filter((one) => one.severity === 'error' && traitsOf(one).about !== 'expectation');
  return trial.within(() =>
    found.map((finding) => {
      const start = finding.mark.anchor.start + offsetOf(finding.mark.at);
      const within = Math.min(Math.max(start, HEAD.length), HEAD.length + asked.length);
      const { line, column } = positionOf(lineStarts, within);
      const message = { sv: messageOf(finding, 'sv'), en: messageOf(finding, 'en') };
      return { line: line - 1, column, code: finding.code, message };
    }),
  );
}
