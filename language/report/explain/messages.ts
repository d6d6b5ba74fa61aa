/** In English, where the pages have no words: what the check can say, and what it then advises. */
import { type Check, type Message, unfilled, worded } from '../../checks/api/index.ts';
import { inOneText } from '../findings/words.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import type { Explanation } from './explanation.ts';
import type { Manner } from './manner.ts';

/**
 * The messages of the checks of a code, first those of what is found while a file is read; none in Swedish, where the
 * page says it.
 */
export function messageLines({ bound, rule }: Explanation, { language, width, paint }: Manner): readonly string[] {
  const checks = new Set([rule, ...bound.map(({ check }) => check)]);
  const messages = new Set([...checks].flatMap(messagesOf));
  if (language === 'sv' || messages.size === 0) return [];
  return [paint('bold', 'What it can say'), ...[...messages].flatMap((message) => hanging('• ', message, width))];
}

function messagesOf(check: Check | undefined): readonly string[] {
  if (check === undefined) return [];
  return [...Object.values(check.problems), ...Object.values(check.messages)].flatMap(saidBy);
}

/** What a message says today, and of a later day where it can. */
function saidBy({ en, advice, later }: Message): readonly string[] {
  return [inWords(en, advice.en), ...(later === undefined ? [] : [inWords(later.en, (later.advice ?? advice).en)])];
}

/** The holes of a template are shown as …; it stands as it is said within the horizon. */
function inWords(message: string, advice: string): string {
  return defuse(unfilled(inOneText({ message: worded(message, false), advice })));
}
