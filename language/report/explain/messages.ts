/** In English, where the pages have no words: what the check can say, and what it then advises. */
import { type Check, type Message, unfilled } from '../../checks/api/index.ts';
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
  return [...Object.values(check.problems), ...Object.values(check.messages)].map(inWords);
}

/** The holes of a template are shown as …. */
function inWords({ en, advice }: Message): string {
  return defuse(unfilled(inOneText({ message: en, advice: advice.en })));
}
