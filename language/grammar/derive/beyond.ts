/** Rules of which more is asked than the grammar can say, and the function in recovery/beyond.ts that asks it. */

import type { Language } from './ir.ts';
import { ruleNamed } from './ir.ts';

const CHECKS: Readonly<Record<string, string>> = { Assignment: 'roleIsOneName', Monitoring: 'hasAPart' };

/** The checks by rule. Throws when a rule has gone from the grammar. */
export function beyondGrammar(language: Language): Readonly<Record<string, string>> {
  for (const rule of Object.keys(CHECKS)) ruleNamed(language, rule);
  return CHECKS;
}
