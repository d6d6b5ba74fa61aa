/** Says on standard error what could not be read. */

import type { Language } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import type { Unreadable } from '../../words/index.ts';
import type { Shown } from './locate.ts';

/** Names on standard error what could not be read. */
export function warnOf(
  unreadable: readonly Unreadable[],
  language: Language,
  shown: Shown = (file) => file || '.',
): void {
  for (const { file, reason, advice } of unreadable) {
    process.stderr.write(`rutin: ${defuse(shown(file))} ${reason[language]}. ${advice[language]}\n`);
  }
}
