/**
 * Work lists for those who type into the real system, which takes no import files: one for each who carries changes out. Heads, objects and lines
 * of monitoring are in the words of the language always; what is to be done and what is noted of it is in the reader's.
 */
import type { Language } from '../../model/index.ts';
import type { Executor, Stamp } from '../../provisioning/index.ts';
import type { Generator } from '../api/index.ts';
import { clausesOf } from '../support/clauses.ts';
import { piecesFile } from '../support/text.ts';
import { csvPieces } from './cells.ts';
import { contentTasks } from './content-rows.ts';
import { inboxTasks } from './inbox-rows.ts';
import { cellsOf, HEAD, inOrder, stampRows, type Task } from './row.ts';

const EXECUTORS: readonly Executor[] = ['support', 'enhetsprocessen', 'verksamheten'];

/** `arbetslista/support.csv`, `enhetsprocessen.csv` and `verksamheten.csv`; a list with nothing to do has its stamp alone. */
export const csv: Generator = (material) => {
  const { provisioning, language = 'sv' } = material;
  const clauses = clausesOf(material);
  const tasks = inOrder([
    ...inboxTasks(provisioning, clauses, language),
    ...contentTasks(provisioning, clauses, language),
  ]);
  return EXECUTORS.map((executor) => {
    const own = tasks.filter((task) => task.executor === executor);
    return piecesFile(`arbetslista/${executor}.csv`, () => csvPieces(rowsOf(own, provisioning.stamp, language)));
  });
};

function* rowsOf(tasks: readonly Task[], stamp: Stamp, language: Language): Iterable<readonly string[]> {
  yield HEAD;
  for (const { rows } of tasks) {
    for (const row of rows()) yield cellsOf(row);
  }
  yield* stampRows(stamp, language);
}
