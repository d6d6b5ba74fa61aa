/** Rules of which more is asked than the grammar can say, and the function in recovery/beyond.ts that asks it. */

import { type Language, ruleNamed } from './ir.ts';

/** The name of a check by the rule it belongs to. */
export type Checks = Readonly<Record<string, string>>;

const CHECKS: Checks = { Assignment: 'roleIsOneName', Monitoring: 'hasAPart' };

/** The checks by rule. Throws when a rule has gone from the grammar. */
export function beyondGrammar(language: Language): Checks {
  for (const rule of Object.keys(CHECKS)) ruleNamed(language, rule);
  return CHECKS;
}
