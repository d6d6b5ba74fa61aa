/** What a new version changes in a routine, in words for a page. */
import type { Language } from '../../model/index.ts';
import { SIGNS } from '../../report/changes/signs.ts';
import type { ReportedComparison } from '../../report/routines/report.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { say } from '../../words/index.ts';
import type { ListPath } from '../paging.ts';
import { block } from './support.ts';

/** The lists of comparisons that stand in a field. */
export function listsOf(field: string): readonly ListPath[] {
  return ['came', 'went', 'changed', 'renumbered'].map((name) => [field, '*', name]);
}

/** What is shown of the comparisons; of what is otherwise in a krav the data tells. */
export function comparisonBlocks(comparisons: readonly ReportedComparison[], language: Language): readonly string[] {
  return comparisons.map(({ old, new: now, came, went, changed, renumbered }) => {
    const before = old === null ? '' : ` (${say(language, 'följer', 'follows')} ${old.version})`;
    return block(defuse(`${now.name} ${now.version}${before}`), [
      ...came.map(({ id, citat }) => `- ${SIGNS.create} ${id}: ${defuse(citat)}`),
      ...went.map(({ id, citat }) => `- ${SIGNS.remove} ${id}: ${defuse(citat)}`),
      ...changed.map(({ id, citat }) => `- ${SIGNS.change} ${id}: ${defuse(citat)}`),
      ...renumbered.map(({ id, oldId, citat }) => `- ${SIGNS.change} ${oldId} → ${id}: ${defuse(citat)}`),
    ]);
  });
}
