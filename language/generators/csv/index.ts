/** Work lists for those who type into the real system, which takes no import files: one for each who carries changes out. */
import type { Executor } from '../../model/index.ts';
import type { Generator } from '../api/index.ts';
import { clausesOf } from '../support/clauses.ts';
import { textFile } from '../support/text.ts';
import { csvOf } from './cells.ts';
import { contentRows } from './content-rows.ts';
import { inboxRows } from './inbox-rows.ts';
import { cellsOf, HEAD, inOrder, stampRows } from './row.ts';

const EXECUTORS: readonly Executor[] = ['support', 'enhetsprocessen', 'verksamheten'];

/** `arbetslista/support.csv`, `enhetsprocessen.csv` and `verksamheten.csv`; a list with nothing to do has its stamp alone. */
export const csv: Generator = (material) => {
  const { provisioning } = material;
  const clauses = clausesOf(material);
  const rows = [...inboxRows(provisioning, clauses), ...contentRows(provisioning, clauses)];
  const stamp = stampRows(provisioning.stamp);
  return EXECUTORS.map((executor) => {
    const own = inOrder(rows.filter((row) => row.executor === executor)).map(cellsOf);
    return textFile(`arbetslista/${executor}.csv`, csvOf([HEAD, ...own, ...stamp]));
  });
};
