/** Faults that no test can notice, each with why. What is said here is held against the sources, so that it cannot grow old. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './areas.ts';
import type { Mutant } from './run.ts';

/** A fault, by what stands at it rather than by the number of a line. */
export interface Survivor {
  readonly file: string;
  /** The whole line, without the blanks around it. */
  readonly line: string;
  readonly was: string;
  readonly instead: string;
  readonly why: string;
}

const ALGEBRA = 'language/time/day-set-algebra.ts';

const ACCESS = 'language/plan/access/access.ts';
const DOT = 'const unit = unitNamed(ws, dot < 0 ? word : word.slice(0, dot));';
const KIND = 'const kind = dot < 0 ? undefined : inboxKindOf(word.slice(dot + 1));';
const UNIT = "return unit !== undefined && dot < 0 ? { kind: 'unit', key: word } : undefined;";
const NAMELESS = 'no unit has a name that is empty, or that begins with a dot';

const PLACE = "return place === undefined || place.kind === 'unit' ? place : departmentOf(ws, place);";

const PRECEDENCE = 'language/engine/precedence.ts';
const KEY =
  "return `${cause}|${mark.anchor.file}|${mark.anchor.start}|${mark.at}|${inbox}|${days === undefined ? '' : 'd'}${afterHorizon === true ? 'a' : ''}`;";
const ONE_WAY = 'all that is said of one cause is told with its days, or all without: the two never meet at a place';
const SWAPPED = 'two are told apart by it, whichever of them bears the letter';

const READ_INDEX = 'language/engine/read-index.ts';
const SWEEP = 'return given > SOME + this.#numbers.size || this.#given > MANY + this.#entries / 2;';
const HOW_MUCH = 'a measure of when work is worth doing: what is found is the same, a little sooner or later';

const SIGN = 'two are compared by it: only its sign is looked at';

const EXPECTED = 'language/checks/expectations/monitoring.ts';

export const SURVIVORS: readonly Survivor[] = [
  {
    file: ALGEBRA,
    line: 'if (from <= at(set, 0) && at(set, length - 1) <= to) return set;',
    was: 'from <= at(set, 0) && at(set, length - 1) <= to',
    instead: '(false)',
    why: 'a short cut: without it the same days are put together anew',
  },
  {
    file: 'language/checks/support/monitoring-lines.ts',
    line: 'if (daySet.isEmpty(days)) return days;',
    was: 'daySet.isEmpty(days)',
    instead: '(false)',
    why: 'a short cut: of no days none are left whatever is taken away',
  },
  {
    file: 'language/plan/changes/digest.ts',
    line: 'if (known !== undefined) return known;',
    was: 'known !== undefined',
    instead: '(false)',
    why: 'a short cut: an order that is known is the one that is put together anew',
  },
  {
    file: 'language/time/easter.ts',
    line: 'const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);',
    was: '8',
    instead: '9',
    why: 'the one century in 25 in which the inner sum is another has the same third, rounded down',
  },
  {
    file: 'language/plan/findings/match.ts',
    line: "const said = how === 'exact' ? [args, suppressedBy !== undefined] : withoutNumbers(args);",
    was: '!==',
    instead: '===',
    why: 'it is only compared with itself: what is forgiven is told from what is not either way',
  },
  {
    file: 'language/plan/routines/requirement.ts',
    line: "was.kind === 'manual' && is.kind === 'manual' ? differing(before.manual?.value, after.manual?.value) : undefined,",
    was: '&&',
    instead: '||',
    why: 'a reason that only one of the two has differs from none: that is left out anyhow',
  },
  {
    file: 'language/plan/state/spelled.ts',
    line: 'const isPlacedSo = [...placedKeysIn(state)].every((key) => names.inbox(key) === key && names.unit(key) === key);',
    was: '===',
    instead: '!==',
    why: 'a short cut: a state that is written anew with the names that it has is the same state',
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
    file: 'language/lowering/syntax-problems.ts',
    line: 'while (end < text.length && !/[\\s{]/.test(text.charAt(end))) end++;',
    was: '<',
    instead: '<=',
    why: 'a block that is open has its brace after the word that begins it: the end of the text is not come to',
  },
  {
    file: 'language/lowering/scan.ts',
    line: 'const width = codePoint > 0xffff ? 2 : 1;',
    was: '>',
    instead: '>=',
    why: 'U+FFFF is none of the signs that do not show',
  },
  {
    file: 'language/lowering/reuse.ts',
    line: 'return this.#byWords.size === 0 ? undefined : taken(this.#byWords, this.#text.slice(start, end));',
    was: 'this.#byWords.size === 0',
    instead: '(false)',
    why: 'a short cut: nothing is found among no words',
  },
  {
    file: 'language/lowering/reuse.ts',
    line: 'if (found !== undefined) from.delete(key);',
    was: 'found !== undefined',
    instead: '(true)',
    why: 'what is not there is not there either when it has been taken away',
  },
  {
    file: 'language/lowering/documentation.ts',
    line: 'if (tokens.docs.length === 0) return undefined;',
    was: 'tokens.docs.length === 0',
    instead: '(false)',
    why: 'a short cut: of no comments none stands before a word',
  },
  {
    file: 'language/plan/impact/versions.ts',
    line: 'if (!ws.files.has(added.file)) return ws;',
    was: '!ws.files.has(added.file)',
    instead: '(false)',
    why: 'a short cut: put together anew, the workspace says the same',
  },
  {
    file: 'language/engine/report.ts',
    line: 'const decider = decidedBy === undefined ? undefined : personNamed(ws, decidedBy.name)?.text?.value;',
    was: 'decidedBy === undefined',
    instead: '(false)',
    why: 'an exception that does not say who decided it forgives nothing, so that none such is told of',
  },
  {
    file: 'language/engine/conclusions.ts',
    line: 'this.#waiting.clear();',
    was: 'this.#waiting.clear();',
    instead: ';',
    why: 'what has been concluded is concluded once more, and comes to the same: no more than the work grows',
  },
  {
    file: 'language/engine/conclusions.ts',
    line: 'if (findings.some(({ code }) => clauses.has(code))) yield declaration;',
    was: 'findings.some(({ code }) => clauses.has(code))',
    instead: '(true)',
    why: 'a short cut: what no exception concerns is concluded once more, and comes to the same',
  },
  {
    file: 'language/engine/counterparts.ts',
    line: 'return Array.isArray(a) && Array.isArray(b) ? isSubset(a, b) && isSubset(b, a) : a === b;',
    was: '&&',
    instead: '||',
    why: 'both are values of one parameter: where one is a list, so is the other',
  },
  {
    file: 'language/engine/traces/codes.ts',
    line: 'high = Math.imul(high ^ unit ^ (low >>> 16), 0x85ebca6b);',
    was: '0x85ebca6b',
    instead: '2246822508',
    why: 'it only spreads the numbers: another spreads them otherwise, and what two names share is judged again',
  },
  {
    file: 'language/engine/judge.ts',
    line: "if (check.check.phase === 'plan') continue;",
    was: "check.check.phase === 'plan'",
    instead: '(false)',
    why: 'a check that is judged where two states are compared judges no kind of thing by itself',
  },
  { file: PRECEDENCE, line: KEY, was: 'days === undefined', instead: '(true)', why: ONE_WAY },
  { file: PRECEDENCE, line: KEY, was: 'days === undefined', instead: '(false)', why: ONE_WAY },
  { file: PRECEDENCE, line: KEY, was: '===', instead: '!==', why: SWAPPED },
  { file: READ_INDEX, line: SWEEP, was: '>', instead: '>=', why: HOW_MUCH },
  { file: READ_INDEX, line: SWEEP, was: '2', instead: '3', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const SOME = 1000;', was: '1000', instead: '1001', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const MANY = 100_000;', was: '100_000', instead: '100001', why: HOW_MUCH },
  { file: READ_INDEX, line: 'const MOST_TOLD = 10_000;', was: '10_000', instead: '10001', why: HOW_MUCH },
  ...['engine/render.ts', 'engine/report.ts', 'engine/traces/told.ts'].map((file) => ({
    file: `language/${file}`,
    line: 'return a < b ? -1 : a > b ? 1 : 0;',
    was: '1',
    instead: '2',
    why: SIGN,
  })),
  {
    file: 'language/plan/impact/place.ts',
    line: PLACE,
    was: "place === undefined || place.kind === 'unit'",
    instead: '(true)',
    why: 'an uppdrag is at a unit or a verksamhet, and the verksamhet that one lies in is itself',
  },
  {
    file: ACCESS,
    line: "return sharedRights(ws, [key.split('.', 1)[0] as string]).filter(({ object }) => object === key);",
    was: '1',
    instead: '2',
    why: 'only the first part is looked at, however many there are',
  },
  ...[DOT, KIND, UNIT].flatMap((line) => [
    { file: ACCESS, line, was: '<', instead: '<=', why: NAMELESS },
    { file: ACCESS, line, was: '0', instead: '1', why: NAMELESS },
  ]),
  {
    file: 'language/plan/words/details.ts',
    line: 'return periods?.every(({ from, to }) => from === null && to === null) === true;',
    was: 'every',
    instead: 'some',
    why: 'periods of one thing never touch, so that one without limits is alone, and of no periods nothing is written',
  },
];

/** Is it said why no test notices the fault? */
export function isExplained({ file, mutation }: Mutant): boolean {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const was = text.slice(mutation.start, mutation.end);
  const line = lineAt(text, mutation.start);
  return SURVIVORS.some(
    (known) => known.file === file && known.line === line && known.was === was && known.instead === mutation.instead,
  );
}

/** The line of a place, without the blanks around it. */
export function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end).trim();
}
