/** Why nothing is generated: the errors that stand in the way, by place. */

import { messageOf } from '../../engine/index.ts';
import type { Material, WordedFinding } from '../../generators/index.ts';
import type { Language } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { defuseLine } from '../terminal/defuse.ts';

const MOST_SHOWN = 20;

/** The errors that no exception forgives. */
export function blocking({ findings }: Material): readonly WordedFinding[] {
  return findings.filter(({ severity, finding }) => severity === 'fel' && finding.suppressedBy === undefined);
}

/** What to print on standard error. */
export function refusalText(errors: readonly WordedFinding[], language: Language, check: string): string {
  const shown = errors.slice(0, MOST_SHOWN).map(({ file, line, finding }) => {
    return `${file}:${line}: ${finding.code} ${messageOf(finding, language)}`;
  });
  const more = errors.length - shown.length;
  const closing = say(
    language,
    [
      ...(more > 0 ? [`… och ${more} till.`] : []),
      `Inget skrevs: ${errors.length} fel står i vägen. Rätta dem, eller besluta om undantag. ${check} säger hur.`,
    ],
    [
      ...(more > 0 ? [`… and ${more} more.`] : []),
      `Nothing was written: ${errors.length} errors stand in the way. Mend them, or decide on exceptions. ${check} tells how.`,
    ],
  );
  return [...shown, ...closing].map((line) => `${defuseLine(line)}\n`).join('');
}
