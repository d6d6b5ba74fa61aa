/** What comes of exports, as the import has it: declarations, and what is told; and whether they are sound. */
import { formatted } from '../../../language/editing/format/format.ts';
import { parse } from '../../../language/grammar/parse.ts';
import { readExport } from '../../../language/import/read-export.ts';
import { Remarks } from '../../../language/import/remark.ts';
import type { ExportFile } from '../../../language/import/sort-out.ts';
import type { Sentence } from '../../../language/model/index.ts';
import { imported } from '../../../language/report/import/imported.ts';
import { reportText } from '../../../language/report/import/pretty.ts';
import { parseDay } from '../../../language/time/index.ts';
import { type Unreadable, UsageError } from '../../../language/words/index.ts';
import { sessionOf } from '../../support/editing/session.ts';

const ASOF = parseDay('2026-11-21') ?? 0;
/** What no import may write: what cannot be read, names that nobody has or two have, signs that do not show. */
const GRAVE: ReadonlySet<string> = new Set(['RUT-001', 'RUT-002', 'RUT-003', 'RUT-008', 'RUT-009']);

/** A file as it lies on a disk. */
export interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of an import. */
export interface Came {
  readonly texts: Readonly<Record<string, string>>;
  readonly told: string;
  /** Heads of columns of which something is not used, or which people are only recognised by; names of files that are refused. */
  readonly excused: readonly string[];
}

/** What is written, and all that is told; a refusal is told too. */
export async function importOf(files: readonly Bytes[]): Promise<Came> {
  const remarks = new Remarks(new Map());
  const exports: ExportFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    const read = await readExport(file.name, file.bytes, remarks);
    if ('reason' in read) unreadable.push({ ...read, file: file.name });
    else exports.push(read);
  }
  try {
    const { files: made, result } = imported(exports, remarks, { out: 'ut', language: 'sv', unreadable, asOf: ASOF });
    const texts = made.map(({ path, pieces }) => [path, [...pieces].join('')] as const);
    const told = [
      reportText(result, 'sv', 1000),
      ...texts.filter(([path]) => path.endsWith('.md')).map(([, text]) => text),
    ];
    const columns = result.tables.flatMap((table) => table.columns.filter((one) => one.unused > 0 || isKey(one.use)));
    const excused = [...columns.map(({ head }) => head), ...result.unreadable.map(({ file }) => file)];
    return {
      texts: Object.fromEntries(texts.filter(([path]) => path.endsWith('.rutin'))),
      told: told.join('\n'),
      excused,
    };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { texts: {}, told: fault.sentence.sv, excused: files.map(({ name }) => name) };
  }
}

/** Whether a column is one that people and inboxes are recognised by in others. */
function isKey({ sv }: Sentence): boolean {
  return sv.includes('för att känna igen');
}

/** What is wrong with what was written and told. */
export function soundFault({ texts, told }: Came): string | undefined {
  if (/undefined|\[object|NaN/.test(told)) return 'the report is told in no words';
  for (const [path, text] of Object.entries(texts)) {
    const parsed = parse(text);
    if (parsed.errors.length > 0) return `${path} is written and cannot be read`;
    if (formatted(parsed) !== text) return `${path} does not have its shape`;
  }
  const grave = sessionOf(texts).findings.find(({ code, mark }) => GRAVE.has(code) && mark.anchor.file in texts);
  return grave === undefined ? undefined : `${grave.code} ${grave.trigger} is written`;
}
