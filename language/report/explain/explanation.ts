/** What there is to say about a code: the clause in force, what judges it, and the pages. */

import type { Check } from '../../checks/api/index.ts';
import { allChecks, rules } from '../../checks/index.ts';
import { pages } from '../../checks/pages.ts';
import { checksByName, defaultSeverity, severityWord } from '../../engine/index.ts';
import {
  type Binding,
  beginOf,
  endOf,
  nearestName,
  type RequirementInUse,
  type Routine,
  routinesInUse,
  type Severity,
  type SeverityWord,
  type Workspace,
} from '../../model/index.ts';
import { goneBefore } from '../../plan/index.ts';
import { nearestWord } from '../../reference/index.ts';
import type { Day } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import { type ReportedGone, reportedGone } from '../coverage/gone.ts';
import { codesOf } from './page.ts';

/** A kontroll of a clause with the check it binds. */
export interface BoundPage {
  readonly binding: Binding;
  readonly check: Check | undefined;
  readonly markdown: string | undefined;
}

export interface Explanation {
  readonly code: string;
  /** Undefined for a rule of the language. */
  readonly clause: RequirementInUse | undefined;
  /** Why the clause holds no longer; undefined where it holds. */
  readonly gone: ReportedGone | undefined;
  /** The severity of a broken clause or rule, where nothing else is said. */
  readonly severity: SeverityWord;
  readonly bound: readonly BoundPage[];
  /** The clauses that this one judges too. */
  readonly alsoJudges: readonly string[];
  /** The page of a rule. */
  readonly rulePage: string | undefined;
  readonly rule: Check | undefined;
}

/** Explains a code as of a day; undefined when nothing has that code. */
export function explain(ws: Workspace, code: string, asOf: Day): Explanation | undefined {
  const clause = clauseNamed(ws, code, asOf);
  const rule = rules.find((check) => check.rule?.code === code);
  const rulePage = pages[code] ?? Object.values(pages).find((page) => codesOf(page).includes(code));
  if (clause === undefined) {
    return rule === undefined && rulePage === undefined ? undefined : ruleExplanation(code, rule, rulePage);
  }
  const byName = checksByName(allChecks);
  const { requirement } = clause;
  return {
    code,
    clause,
    gone: goneClause(ws, code, asOf, byName),
    severity: severityWord(defaultSeverity(requirement)),
    bound: requirement.bindings.map((binding) => ({
      binding,
      check: byName.get(binding.check.value),
      markdown: pages[binding.check.value],
    })),
    alsoJudges: routinesInUse(ws, asOf)
      .flatMap((one) => one.requirements.map(({ requirement }) => requirement))
      .filter(({ judgedBy }) => judgedBy.some(({ value }) => value === code))
      .map(({ id }) => id),
    rulePage: undefined,
    rule: undefined,
  };
}

function ruleExplanation(code: string, rule: Check | undefined, rulePage: string | undefined): Explanation {
  const severity: Severity = rule?.rule?.severity ?? 'error';
  return {
    ...{ code, clause: undefined, gone: undefined, severity: severityWord(severity), bound: [], alsoJudges: [] },
    rulePage,
    rule,
  };
}

function goneClause(
  ws: Workspace,
  code: string,
  asOf: Day,
  checks: ReturnType<typeof checksByName>,
): ReportedGone | undefined {
  const inUse = routinesInUse(ws, asOf);
  if (inUse.some(({ requirements }) => requirements.some(({ requirement }) => requirement.id === code)))
    return undefined;
  const gone = inUse.flatMap(({ routine }) => goneBefore(ws, routine, checks));
  const found = gone.find(({ requirement }) => requirement.id === code);
  return found === undefined ? undefined : reportedGone(found);
}

/** The clause in the version that holds; else in the last that had it, or the first that will. */
function clauseNamed(ws: Workspace, code: string, asOf: Day): RequirementInUse | undefined {
  for (const { requirements, ...inUse } of routinesInUse(ws, asOf)) {
    const stated = requirements.find(({ requirement }) => requirement.id === code);
    if (stated !== undefined) return { ...inUse, ...stated };
  }
  const routine = lastStating(ws, code, asOf);
  const requirement = routine?.requirements.find(({ id }) => id === code);
  if (routine === undefined || requirement === undefined) return undefined;
  return { routine, requirement, statedBy: routine, expired: false, lastDay: endOf(ws, routine) };
}

/** Of the versions that state a clause the one that began last, by the day; the first there is where none has begun. */
function lastStating(ws: Workspace, code: string, asOf: Day): Routine | undefined {
  const stating = ws.lookup('clause', code) as readonly Routine[];
  const begin = (one: Routine): Day => beginOf(one) ?? Number.POSITIVE_INFINITY;
  const begun = stating.filter((one) => begin(one) <= asOf);
  const [first = stating[0], ...others] = begun;
  return others.reduce((last, one) => (last !== undefined && begin(one) > begin(last) ? one : last), first);
}

/** Something that is neither a code of the program or a routine, nor a word of the language. */
export function unknownAsked(ws: Workspace, asked: string): UsageError {
  const code = asked.toUpperCase();
  const isCode = asked.includes('-');
  const near = isCode ? nearestName(code, knownCodes(ws)) : (nearestWord(asked) ?? nearestName(code, knownCodes(ws)));
  const sv = isCode ? `Koden ${code} finns inte.` : `Ordet ”${asked}” finns inte i språket.`;
  const en = isCode ? `There is no code ${code}.` : `There is no word “${asked}” in the language.`;
  return near === undefined
    ? new UsageError(
        `${sv} ”rutin explain” visar allt som går att fråga om.`,
        `${en} “rutin explain” shows all that can be asked about.`,
      )
    : new UsageError(`${sv} Menade du ${near}?`, `${en} Did you mean ${near}?`);
}

/** Every code that can be explained: those of rules, and those of clauses in the order in which they were read. */
export function knownCodes(ws: Workspace): readonly string[] {
  const named = Object.values(pages).flatMap(codesOf);
  return [...new Set([...rules.map(({ name }) => name), ...ws.keys('clause'), ...named])];
}
