/** In English, where the pages have no words: what the check can say, and what it then advises. */
import { type Check, type Message, worded } from '../../checks/api/index.ts';
import { inOneText } from '../findings/words.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Explanation } from './explanation.ts';
import type { Manner } from './manner.ts';

/** The messages of the checks of a code; none in Swedish, where the page says it. */
export function messageLines({ bound, rule }: Explanation, { language, width, paint }: Manner): readonly string[] {
  const checks = new Set([rule, ...bound.map(({ check }) => check)]);
  const messages = [...checks].flatMap((check: Check | undefined) => Object.values(check?.messages ?? {}));
  if (language === 'sv' || messages.length === 0) {
    return [];
  }
  return [
    paint('bold', 'What it can say'),
    ...messages.flatMap(saidBy).flatMap((words) => hanging('• ', words, width)),
  ];
}

/** What a message says today, and of a later day where it can. */
function saidBy({ en, advice, later }: Message): readonly string[] {
  return [inWords(en, advice.en), ...(later === undefined ? [] : [inWords(later.en, (later.advice ?? advice).en)])];
}

/** The holes of a template are shown as …; it stands as it is said within the horizon. */
function inWords(message: string, advice: string): string {
  return defuse(inOneText({ message: worded(message, false), advice }).replace(/\{[^}]*\}/g, '…'));
}
