/** Writes a line of a förväntan as it holds now: what a workplace relies on is for people to say, so this is never safe. */
import { judgedDays, verdictOf } from '../../checks/expectations/verdict.ts';
import { type Claim, offsetOf, type Period, type Ref, type Workspace } from '../../model/index.ts';
import { type DaySet, daySet, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { writtenClaim } from '../../words/index.ts';
import { nodeAt, removal } from './edits.ts';
import { type Fix, fix, type Trouble } from './fix.ts';

/** A line that would become more than this many is better written anew. */
const MOST = 6;

interface Horizon {
  readonly asOf: number;
  readonly until: number;
}

/** The line, or the lines, that hold in its place; its removal where nothing of it does. */
export function writeWhatHolds(trouble: Trouble): readonly Fix[] {
  const { declaration, parsed, start, session } = trouble;
  if (declaration?.kind !== 'expectation') return [];
  const claim = declaration.claims.find(({ at }) => declaration.anchor.start + offsetOf(at) === start);
  const node = nodeAt(parsed, start, 'NamedClaim', 'GroupClaim', 'OutsideClaim');
  if (claim === undefined || node === undefined) return [];
  const { asOf, horizonDays } = session.options;
  const lines = holding(session.ws, claim, { asOf, until: asOf + horizonDays - 1 }).map(writtenClaim);
  if (lines.length > MOST) return [];
  const edit =
    lines.length === 0
      ? removal(parsed, node)
      : {
          start: parsed.tokens.start[node.$first] as number,
          end: parsed.tokens.end[node.$last] as number,
          text: lines.join('\n'),
        };
  return [fix('Gör förväntan till det som gäller', 'Make the expectation what holds now', edit)];
}

function holding(ws: Workspace, claim: Claim, horizon: Horizon): readonly Claim[] {
  if (claim.kind === 'reach') return alike(claim.persons.map((person) => eitherWay(ws, claim, person, horizon)));
  if (claim.kind === 'monitored') {
    for (let value = claim.count.value - 1; value > 0; value--) {
      const fewer = { ...claim, count: { ...claim.count, value } };
      if (verdictOf(ws, fewer, horizon).state === 'holds') return [fewer];
    }
  }
  const good = daySet.subtract(judgedDays(claim, horizon), failingDays(ws, claim, horizon));
  return periodsOf(claim, good, horizon).map((period) => ({ ...claim, period }));
}

type ReachClaim = Extract<Claim, { readonly kind: 'reach' }>;

/** On which days the person reaches the inbox, and on which not. */
function eitherWay(ws: Workspace, claim: ReachClaim, person: Ref, horizon: Horizon): readonly ReachClaim[] {
  const positive: ReachClaim = { ...claim, persons: [person], negated: false };
  const missing = failingDays(ws, positive, horizon);
  const reached = daySet.subtract(judgedDays(claim, horizon), missing);
  const lines = [
    ...periodsOf(claim, reached, horizon).map((period) => ({ ...positive, period })),
    ...periodsOf(claim, missing, horizon).map((period) => ({ ...positive, period, negated: true })),
  ];
  return lines.sort((a, b) => a.period.from - b.period.from);
}

/** Those of whom the same is to be written stand on one line. */
function alike(lines: readonly (readonly ReachClaim[])[]): readonly ReachClaim[] {
  const joined = new Map<string, ReachClaim>();
  for (const line of lines.flat()) {
    const key = writtenClaim({ ...line, persons: [] });
    const known = joined.get(key);
    joined.set(key, known === undefined ? line : { ...known, persons: [...known.persons, ...line.persons] });
  }
  return [...joined.values()];
}

function failingDays(ws: Workspace, claim: Claim, horizon: Horizon): DaySet {
  return verdictOf(ws, claim, horizon).failures.reduce((all, { days }) => daySet.union(all, days), daySet.EMPTY);
}

/** The periods of some of the days that a line is judged on; an end that the line leaves open stays open. */
function periodsOf(claim: Claim, days: DaySet, horizon: Horizon): readonly Period[] {
  const judged = judgedDays(claim, horizon);
  const [first, last] = [daySet.first(judged), daySet.last(judged)];
  return [...daySet.intervals(days)].map(({ from, to }) => ({
    ...claim.period,
    from: from === first ? openOr(claim.period.from, FIRST_DAY, from) : from,
    to: to === last ? openOr(claim.period.to, LAST_DAY, to) : to,
  }));
}

function openOr(written: number, open: number, day: number): number {
  return written === open ? open : day;
}
