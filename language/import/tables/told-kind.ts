/** The kind of a table as it is settled: by what was said of it, by its columns, or by an answer. */

import type { Sentence } from '../../model/index.ts';
import { either, listed } from '../../words/index.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { recognised } from './kind.ts';
import { kindName, TABLE_KINDS, type TableKind } from './kinds.ts';
import type { Table } from './table.ts';

/** What a table was taken for, and why; no kind where that is a question. */
interface Settled {
  readonly kind: TableKind | undefined;
  readonly why: Sentence;
}

const SAID = both('det som angavs', 'what was told');

/** The id of the question what a table is about. */
function kindQuestionId({ file, part }: Pick<Table, 'file' | 'part'>): string {
  return part === '' ? `${file}/kind` : `${file}/${part}/kind`;
}

/** Settles it, or asks. `said`: what was said of this table; `saidOfOpen`: what was said of whatever is a question. */
export function settledKind(
  table: Table,
  said: TableKind | undefined,
  saidOfOpen: TableKind | undefined,
  remarks: Remarks,
): Settled {
  if (said !== undefined) return { kind: said, why: SAID };
  const { kinds, why } = recognised(table);
  const [only] = kinds;
  if (kinds.length === 1) return { kind: only, why };
  if (saidOfOpen !== undefined) return { kind: saidOfOpen, why: SAID };
  const choices = kinds.length === 0 ? TABLE_KINDS : kinds;
  const whence: Whence = { file: table.file, place: table.part };
  const answer = remarks.ask(
    {
      id: kindQuestionId(table),
      text: kinds.length === 0 ? untold(table) : severalOf(table, kinds),
      answers: choices.map((kind) => ({ value: kind, label: kindName(kind) })),
    },
    whence,
  );
  const kind = choices.find((one) => one === answer);
  return kind === undefined ? { kind, why: severalOf(table, choices) } : { kind, why: SAID };
}

function severalOf({ hint }: Table, kinds: readonly TableKind[]): Sentence {
  const names = kinds.map(kindName);
  return both(
    `Handlar ”${hint}” om ${either(
      names.map(({ sv }) => sv),
      'sv',
    )}? Kolumnerna säger det inte`,
    `Is ”${hint}” about ${either(
      names.map(({ en }) => en),
      'en',
    )}? Its columns do not tell`,
  );
}

function untold({ hint, columns }: Table): Sentence {
  const heads = columns.map(({ head }) => `”${head}”`).slice(0, 12);
  return both(
    `Det framgår inte vad ”${hint}” handlar om. Kolumnerna är ${listed(heads, 'sv')}`,
    `It is not told what ”${hint}” is about. Its columns are ${listed(heads, 'en')}`,
  );
}
