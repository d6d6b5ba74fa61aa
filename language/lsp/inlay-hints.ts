/** What is shown between the words: a person's name after the VGR-id, the weekday after a date, opening days of an absence, whether a förväntan holds. */
import { coverDays } from '../checks/delegate-cover/need.ts';
import { firstDay, verdictOf } from '../checks/expectations/verdict.ts';
import { KIND } from '../grammar/generated/tokens.ts';
import { firstEndingAfter } from '../grammar/token-at.ts';
import { type Absence, type Expectation, lengthOf, offsetOf, personNamed } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { finish, type Work } from '../services/work.ts';
import { daySet, formatDay, isUnbounded, parseDay } from '../time/index.ts';
import { say, shortWeekday } from '../words/index.ts';
import { isOfIdentityNumber } from './support/identity-numbers.ts';
import { namesIn } from './support/names.ts';

interface Hint {
  readonly offset: number;
  readonly text: string;
}

/** The hints between two offsets of an open file, in order. */
export function hintsIn(session: Session, file: string, from: number, to: number): readonly Hint[] {
  return finish(hintsInSteps(session, file, from, to));
}

/** As `hintsIn`, in steps. */
export function* hintsInSteps(session: Session, file: string, from: number, to: number): Work<readonly Hint[]> {
  const persons = yield* personHints(session, file, from, to);
  // After one and the same date its weekday stands first, as people say it.
  return [...dateHints(session, file, from, to), ...persons].sort((a, b) => a.offset - b.offset);
}

/** So many declarations are looked at in one step. */
const STEP = 50;

function* personHints(session: Session, file: string, from: number, to: number): Work<readonly Hint[]> {
  const { ws } = session;
  const hints: Hint[] = [];
  const declarations = session.files.get(file)?.declarations ?? [];
  for (const [index, declaration] of declarations.entries()) {
    const { start } = declaration.anchor;
    const next = declarations[index + 1]?.anchor.start ?? Number.POSITIVE_INFINITY;
    if (start > to) break;
    if (next <= from) continue;
    if (index % STEP === STEP - 1) yield;
    for (const { table, name, at, declares } of namesIn(ws, declaration)) {
      const offset = start + offsetOf(at) + lengthOf(at);
      const text = table === 'person' && !declares ? personNamed(ws, name)?.text?.value : undefined;
      if (text !== undefined && from <= offset && offset <= to) hints.push({ offset, text });
    }
    if (declaration.kind === 'expectation') hints.push(...claimHints(session, declaration, from, to));
    if (declaration.kind === 'absence') hints.push(...openingDays(session, declaration, from, to));
  }
  return hints;
}

/** The opening days of an absence of ten years are not counted; those of others are, all of them, as its ombud are reckoned. */
const COUNTED = 3660;

function openingDays(session: Session, absence: Absence, from: number, to: number): readonly Hint[] {
  const { ws, options } = session;
  const { period, anchor } = absence;
  const offset = anchor.start + offsetOf(period.at) + lengthOf(period.at);
  const isCounted = !isUnbounded(period.to) && period.to - period.from < COUNTED;
  if (!period.readable || !isCounted || offset < from || offset > to) return [];
  const person = personNamed(ws, absence.person.name);
  if (person === undefined) return [];
  const { asOf, horizonDays } = options;
  const horizon = { asOf: Math.min(period.from, asOf), until: asOf + horizonDays - 1 };
  const count = daySet.count(coverDays(ws, person, absence, horizon));
  return [
    { offset, text: `${count} ${say(options.language, count === 1 ? 'öppetdag' : 'öppetdagar', 'opening days')}` },
  ];
}

/** At the end of each line of a förväntan whether it holds; on which day it does not. Nothing where that is not known. */
function claimHints(
  { ws, options }: Session,
  { anchor, claims }: Expectation,
  from: number,
  to: number,
): readonly Hint[] {
  const horizon = { asOf: options.asOf, until: options.asOf + options.horizonDays - 1 };
  return claims.flatMap((claim): readonly Hint[] => {
    const offset = anchor.start + offsetOf(claim.at) + lengthOf(claim.at);
    if (offset < from || offset > to) return [];
    const { state, failures } = verdictOf(ws, claim, horizon);
    const [failure] = failures;
    if (failure !== undefined) return [{ offset, text: `✗ ${formatDay(firstDay(failure))}` }];
    return state === 'holds' ? [{ offset, text: '✓' }] : [];
  });
}

function dateHints(session: Session, file: string, from: number, to: number): readonly Hint[] {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return [];
  const { tokens, text } = parsed;
  const hints: Hint[] = [];
  for (let token = firstEndingAfter(tokens, from); token < tokens.count; token++) {
    const end = tokens.end[token] as number;
    if (end > to) break;
    if (tokens.kind[token] !== KIND.DATE) continue;
    const start = tokens.start[token] as number;
    const day = isOfIdentityNumber(text, start, end) ? undefined : parseDay(text.slice(start, end));
    if (day !== undefined) hints.push({ offset: end, text: shortWeekday(day, session.options.language) });
  }
  return hints;
}
