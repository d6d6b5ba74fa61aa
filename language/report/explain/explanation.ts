/** What there is to say about a code: where the clause stands, what judges it, and the pages. */

import type { Check } from '../../checks/api/index.ts';
import { allChecks, rules } from '../../checks/index.ts';
import { pageIn } from '../../checks/page-in.ts';
import { pages } from '../../checks/pages.ts';
import { checksByName, defaultSeverity, severityWord } from '../../engine/index.ts';
import {
  type Binding,
  type Language,
  nearestName,
  routinesInUse,
  type Severity,
  type SeverityWord,
  type Workspace,
} from '../../model/index.ts';
import { nearestWord } from '../../reference/index.ts';
import type { Day } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import { codesOf } from './page.ts';
import { type Standing, standingOf } from './standing.ts';

/** A kontroll of a clause with the check it binds. */
export interface BoundPage {
  readonly binding: Binding;
  readonly check: Check | undefined;
  readonly markdown: string | undefined;
}

export interface Explanation {
  readonly code: string;
  /** Undefined for a rule of the language. */
  readonly standing: Standing | undefined;
  /** The severity of a broken clause or rule, where nothing else is said. */
  readonly severity: SeverityWord;
  readonly bound: readonly BoundPage[];
  /** The clauses that this one judges too. */
  readonly alsoJudges: readonly string[];
  /** The page of a rule. */
  readonly rulePage: string | undefined;
  readonly rule: Check | undefined;
}

/** Explains a code as of a day, with its pages in a language; undefined when nothing has that code. */
export function explain(ws: Workspace, code: string, asOf: Day, language: Language): Explanation | undefined {
  const byName = checksByName(allChecks);
  const standing = standingOf(ws, code, asOf, byName);
  if (standing === undefined) return ruleExplanation(code, language);
  const { requirement } = standing.clause;
  return {
    code,
    standing,
    severity: severityWord(defaultSeverity(requirement)),
    bound: requirement.bindings.map((binding) => ({
      binding,
      check: byName.get(binding.check.value),
      markdown: pageIn(language, binding.check.value),
    })),
    alsoJudges: standing.kind === 'held' ? judgedThrough(ws, code, asOf) : [],
    rulePage: undefined,
    rule: undefined,
  };
}

function judgedThrough(ws: Workspace, code: string, asOf: Day): readonly string[] {
  return routinesInUse(ws, asOf)
    .flatMap((one) => one.requirements.map(({ requirement }) => requirement))
    .filter(({ judgedBy }) => judgedBy.some(({ value }) => value === code))
    .map(({ id }) => id);
}

function ruleExplanation(code: string, language: Language): Explanation | undefined {
  const rule = rules.find((check) => check.rule?.code === code);
  const name = code in pages ? code : Object.keys(pages).find((one) => codesOf(pages[one] ?? '').includes(code));
  const rulePage = name === undefined ? undefined : pageIn(language, name);
  if (rule === undefined && rulePage === undefined) return undefined;
  const severity: Severity = rule?.rule?.severity ?? 'error';
  return {
    code,
    standing: undefined,
    severity: severityWord(severity),
    bound: [],
    alsoJudges: [],
    rulePage,
    rule,
  };
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
