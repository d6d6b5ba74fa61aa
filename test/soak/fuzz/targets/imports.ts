/** Exports, as they are and spoiled: what comes of them, and what is told of the rest. */
import { formatted } from '../../../../language/editing/format/format.ts';
import { parse } from '../../../../language/grammar/parse.ts';
import { readExport } from '../../../../language/import/read-export.ts';
import { Remarks } from '../../../../language/import/remark.ts';
import type { ExportFile } from '../../../../language/import/sort-out.ts';
import type { Sentence } from '../../../../language/model/index.ts';
import { imported } from '../../../../language/report/import/imported.ts';
import { reportText } from '../../../../language/report/import/pretty.ts';
import { parseDay } from '../../../../language/time/index.ts';
import { type Unreadable, UsageError } from '../../../../language/words/index.ts';
import { Dice } from '../../../support/dice.ts';
import { sessionOf } from '../../../support/editing/session.ts';
import { systems } from '../../../support/exports.ts';
import { shorterTexts } from '../minimise.ts';
import { otherTables, signOf } from '../mutate/table.ts';
import { filesAt } from '../seeds.ts';
import { bytesOf, fileMark, type SomeFile, someFiles } from '../some-files.ts';
import type { Target } from '../target.ts';

const ASOF = parseDay('2026-11-21') ?? 0;
/** What no import may write: what cannot be read, names that nobody has or two have, signs that do not show. */
const GRAVE: ReadonlySet<string> = new Set(['RUT-001', 'RUT-002', 'RUT-003', 'RUT-008', 'RUT-009']);

export const imports: Target = {
  name: 'imports',
  holds: 'exports give declarations that can be read, or a refusal, and what is in no declaration is told of',
  seeds: () => [...systems.map(seedOf), ...systems.slice(0, 4).map((one) => seedOf(one).replaceAll('.csv|', '.xlsx|'))],
  mutated: otherTables,
  smaller: shorterTexts,
  perLook: 2,
  async wrong(input) {
    const files = someFiles(input);
    const came = await importOf(files);
    return soundFault(came) ?? (await untoldFault(files, input));
  },
};

function seedOf(system: string): string {
  return system.endsWith('utf16') ? '' : joined(filesAt(`test/support/exports/${system}`, '.csv'));
}

function joined(files: readonly (readonly [string, string])[]): string {
  return files.map(([name, text]) => fileMark({ name, way: '', text }) + text.replace(/\n?$/, '\n')).join('');
}

interface Came {
  readonly texts: Readonly<Record<string, string>>;
  readonly told: string;
  /** Heads of columns of which something is not used, or which people are only recognised by; names of files that are refused. */
  readonly excused: readonly string[];
}

/** What is written, and all that is told; a refusal is told too. */
async function importOf(files: readonly SomeFile[]): Promise<Came> {
  const remarks = new Remarks(new Map());
  const exports: ExportFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const file of files) {
    const read = await readExport(file.name, await bytesOf(file), remarks);
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

function soundFault({ texts, told }: Came): string | undefined {
  if (/undefined|\[object|NaN/.test(told)) return 'the report is told in no words';
  for (const [path, text] of Object.entries(texts)) {
    const parsed = parse(text);
    if (parsed.errors.length > 0) return `${path} is written and cannot be read`;
    if (formatted(parsed) !== text) return `${path} does not have its shape`;
  }
  const grave = sessionOf(texts).findings.find(({ code, mark }) => GRAVE.has(code) && mark.anchor.file in texts);
  return grave === undefined ? undefined : `${grave.code} ${grave.trigger} is written`;
}

/** A word that is nowhere else is put in a cell: it must come in, or its row or column be told of. */
async function untoldFault(files: readonly SomeFile[], input: string): Promise<string | undefined> {
  const dice = new Dice(input.length);
  const index = dice.below(files.length);
  const file = files[index];
  if (file === undefined || file.way !== '' || file.text.includes('"') || /^\s*[[{]/.test(file.text)) return undefined;
  const sign = signOf(file.text);
  const rows = file.text.split('\n').map((row) => row.split(sign));
  const [row, word] = [1 + dice.below(rows.length), 'Zqxjvk'];
  const column = dice.below(rows[row]?.length ?? 0);
  if ((rows[row]?.[column] ?? '') === '') return undefined;
  (rows[row] as string[])[column] = word;
  const text = rows.map((one) => one.join(sign)).join('\n');
  const { texts, told, excused } = await importOf(files.with(index, { ...file, text }));
  const isIn = new RegExp(word, 'i').test(Object.values(texts).join('\n') + told);
  const isExcused = excused.includes(file.name) || excused.includes(rows[0]?.[column]?.trim() ?? '');
  const isTold = isIn || isExcused || new RegExp(`\\b${row + 1}\\b`).test(told);
  return isTold ? undefined : `a cell of a column is neither used nor told of: "${rows[0]?.[column]}"`;
}
