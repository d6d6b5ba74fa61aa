/** Which rule tells of what is wrong with the words themselves, and how. */
import { masked, type NamedProblem, type ProblemValues, type Sentence } from '../model/index.ts';
import { type Check, fill, type ProblemMessage, type ProblemWords } from './api/index.ts';
import { rut001 } from './rules/rut-001.ts';
import { rut003 } from './rules/rut-003.ts';
import { rut004 } from './rules/rut-004.ts';
import { rut008 } from './rules/rut-008.ts';
import { rut009 } from './rules/rut-009.ts';

/** A problem that no rule has words for does not compile. */
const MESSAGES: Readonly<Record<keyof ProblemValues, ProblemMessage>> = {
  ...rut001.problems,
  ...rut003.problems,
  ...rut004.problems,
  ...rut008.problems,
  ...rut009.problems,
};

const RULES = new Map<string, Check>(
  [rut001, rut003, rut004, rut008, rut009].flatMap((rule) => Object.keys(rule.problems).map((key) => [key, rule])),
);

/** The rule that tells of a problem. */
export function ruleOf({ trigger }: Pick<NamedProblem, 'trigger'>): Check {
  return RULES.get(trigger) as Check;
}

/** The message of a problem. */
export function problemMessage({ trigger }: Pick<NamedProblem, 'trigger'>): ProblemMessage {
  return MESSAGES[trigger];
}

/** What fills the holes of a problem's message. */
export function problemValues({ trigger, args }: NamedProblem): ProblemWords {
  return MESSAGES[trigger].values?.(args as never) ?? (args as ProblemWords);
}

/** The headline of a problem, in both languages; no identity number of a person can be read in it. */
export function problemInWords(problem: NamedProblem): Sentence {
  const { sv, en } = MESSAGES[problem.trigger];
  const values = problemValues(problem);
  return { sv: masked(fill(sv, values)), en: masked(fill(en, values)) };
}
