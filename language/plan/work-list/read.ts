/** Work lists read back as a state: what someone has been told to type in is what stands in the real system. */
import type { Sentence } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import { parseDay } from '../../time/index.ts';
import type { ItemKind } from '../state/item.ts';
import { Collected } from './collected.ts';
import type { WorkRow } from './columns.ts';
import { noDate, type ObjectKind, READERS } from './readers.ts';

/** A row that says something that cannot be read. */
interface WorkFault {
  readonly line: number;
  readonly message: Sentence;
}

interface WorkState {
  readonly state: Provisioning;
  readonly faults: readonly WorkFault[];
}

/** Kinds of items that no work list has a row for. */
export const UNTOLD_IN_WORK_LISTS: ReadonlySet<ItemKind> = new Set(['staff', 'personal-inbox'] as const);

/** The state that rows tell of. Rows that take something away tell of nothing that stands. */
export function stateOfWorkList(rows: readonly WorkRow[]): WorkState {
  const collected = new Collected();
  const faults: WorkFault[] = [];
  for (const row of rows) {
    const message = readRow(row, collected);
    if (message !== undefined) faults.push({ line: row.line, message });
  }
  return { state: collected.state(), faults };
}

function readRow(row: WorkRow, into: Collected): Sentence | undefined {
  const action = row.action.toLowerCase();
  if (/^(?:ta bort|remove)/u.test(action)) return undefined;
  if (/^(?:underlag|input)$/iu.test(row.object)) return readStamp(row, into);
  const dates = [row.from, row.to].find((date) => date !== '' && parseDay(date) === undefined);
  if (dates !== undefined) return noDate(dates);
  const { kind, name } = objectIn(row.object);
  const read = READERS.find(({ object, words }) => object === kind && words.test(action))?.read;
  return read === undefined
    ? {
        sv: `åtgärden ”${row.action}” för ”${row.object}” är okänd`,
        en: `the action ”${row.action}” for ”${row.object}” is unknown`,
      }
    : read(row, name, into);
}

function objectIn(text: string): { readonly kind: ObjectKind; readonly name: string } {
  const [, word = '', name = ''] =
    /^(?:(personlig inkorg|funktionsinkorg|inkorg|intygsbevakning)\s+)?(.*)$/iu.exec(text) ?? [];
  const kind = word.toLowerCase();
  return {
    kind: kind === 'personlig inkorg' ? 'personal' : kind === 'intygsbevakning' ? 'certificates' : 'inbox',
    name,
  };
}

/** Rows that say what the list was made from. */
function readStamp({ action, value }: WorkRow, into: Collected): undefined {
  if ((action === 'per den' || action === 'as of') && parseDay(value) !== undefined) {
    into.asOf = value;
  } else if (action === 'avser' || action === 'about') {
    into.only = value;
  }
  return undefined;
}
