/** Words for what someone is in an inbox. */
import { wordsIn } from './folded.ts';

/** Who may change its members, as a folded word begins. */
export const ADMINISTERS = /^(admin|agare|owner)/;

/** Whether a role in a row about an inbox says what the person is there, and not what he is by profession. */
export function isStanding(role: string): boolean {
  return wordsIn(role).some((word) => ADMINISTERS.test(word) || /^(medlem|member)/.test(word));
}
