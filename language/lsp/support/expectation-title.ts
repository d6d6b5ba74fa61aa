/** How many lines of a förväntan hold, in a few words. */
import { verdictOf } from '../../checks/expectations/verdict.ts';
import type { Expectation } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { counted, say } from '../../words/index.ts';

/** `8 rader håller`, or `7 av 8 rader håller`. */
export function expectationTitle({ ws, options }: Session, { claims }: Expectation): string {
  const { asOf, horizonDays, language } = options;
  const horizon = { asOf, until: asOf + horizonDays - 1 };
  const many = claims.length;
  const held = claims.filter((claim) => verdictOf(ws, claim, horizon).state === 'holds').length;
  if (held === many) {
    return say(language, `${counted(many, 'rad', 'rader')} håller`, counted(many, 'line holds', 'lines hold'));
  }
  return say(
    language,
    `${held} av ${counted(many, 'rad', 'rader')} håller`,
    `${held} of ${counted(many, 'line', 'lines')} hold`,
  );
}
