/** Work lists in CSV as a state. */
import { parse } from 'papaparse';
import {
  type CurrentState,
  missingHeads,
  rowsUnder,
  stateOfWorkList,
  UNTOLD_IN_WORK_LISTS,
  type WorkRow,
} from '../plan/index.ts';
import { UsageError } from '../words/index.ts';

interface ListFile {
  readonly file: string;
  readonly text: string;
}

/** The state that the lists tell of together; a UsageError names the first row that cannot be read. */
export function workListsIn(files: readonly ListFile[]): CurrentState {
  const rows = files.flatMap(({ file, text }) => {
    const own = rowsIn(file, text);
    const [fault] = stateOfWorkList(own).faults;
    if (fault !== undefined) {
      throw new UsageError(
        `${file} rad ${fault.line}: ${fault.message.sv}.`,
        `${file} row ${fault.line}: ${fault.message.en}.`,
      );
    }
    return own;
  });
  return { state: stateOfWorkList(rows).state, untold: UNTOLD_IN_WORK_LISTS, tellsOfFrozen: false };
}

function rowsIn(file: string, text: string): readonly WorkRow[] {
  const { data } = parse<string[]>(text, { delimiter: delimiterIn(text) });
  const [head = []] = data;
  const missing = missingHeads(head);
  if (missing.length > 0) {
    throw new UsageError(
      `${file} är ingen arbetslista: i första raden saknas ${missing.join(', ')}.`,
      `${file} is not a work list: the first row lacks ${missing.join(', ')}.`,
    );
  }
  return rowsUnder(data);
}

/**
 * What separates the heads of the columns, and so everything else: the likeliest sign of those that there are most of.
 */
function delimiterIn(text: string): string {
  const [head = ''] = text.split(/\r|\n/, 1);
  const count = (sign: string): number => head.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
