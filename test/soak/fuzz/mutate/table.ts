/** Files of tables made of such: cells, rows, columns and heads are exchanged, encodings and kinds of files too. */
import type { Dice } from '../../../support/dice.ts';
import { fileMark, type SomeFile, someFiles } from '../some-files.ts';
import { otherJson } from './json.ts';
import { oddSign, otherText } from './text.ts';

/** What systems write in cells. */
const CELLS = [
  ...[
    '',
    ' ',
    '-',
    'x',
    'ja',
    'nej',
    'true',
    '0',
    '1',
    '46347',
    '46347,5',
    '2026-12-01',
    '01.12.2026',
    '2026-12-01 00:00',
  ],
  ...[
    '2026-02-30',
    '12/1/26',
    'tills vidare',
    'läkare',
    'Läkare',
    'ST-läkare',
    'administratör',
    'semester',
    'Exempel Ett',
  ],
  ...['Ett, Exempel', 'exeet1', 'EXEET1', 'exeet1@vgregion.se', 'VGR\\exeet1', 'SE2321000131-P000000000001', 'FVC'],
  ...['19121212-1212', '=1+1', '"', '""', "'", 'a\nb', '\u0000', '#REF!', '1E+05', '08:00', 'mån-fre', 'enhet', 'Ã¤'],
];
const HEADS = [
  ...['VGR-id', 'Namn', 'Roll', 'Enhet', 'Från', 'Till', 'Inkorg', 'Medlem', 'Typ', 'HSA-id', 'Personnummer', 'Aktiv'],
  ...['Frånvaroorsak', 'Ombud', 'Enhetskod', 'Enhetsnamn', 'Ägare', 'E-post', 'Titel', 'Status', 'Behörighet', 'User'],
];
const WAYS = ['', 'latin1', 'utf16le', 'bom', 'bytes 3:0', 'bytes 40:255'];
const ENDS = ['.csv', '.xlsx', '.txt', '.tsv', '.json', '.rutin', ''];

/** Files that are others. */
export function otherTables(input: string, other: string, dice: Dice): string {
  if (dice.next() < 0.1) return otherText(input, other, dice);
  const [files, others] = [[...someFiles(input)], someFiles(other)];
  const index = dice.below(files.length);
  const file = files[index] as SomeFile;
  const kind = dice.below(12);
  if (kind === 0) files.splice(index, 1);
  else if (kind === 1 || files.length === 0) files.splice(index, 0, dice.pick(others));
  else if (kind === 2) files[index] = { ...file, way: dice.pick(WAYS).replace('40', String(dice.below(3000))) };
  else if (kind === 3) files[index] = { ...file, name: file.name.replace(/(\.\w+)?$/, dice.pick(ENDS)) };
  else files[index] = { ...file, text: otherTable(file.text, dice.pick(others).text, dice) };
  return files.map((one) => fileMark(one) + one.text).join('');
}

function otherTable(text: string, other: string, dice: Dice): string {
  if (/^\s*[[{]/.test(text)) return otherJson(text, other, dice);
  const sign = signOf(text);
  const rows = text.split('\n').map((row) => row.split(sign));
  const at = dice.below(rows.length);
  const row = rows[at] as string[];
  const column = dice.below(row.length);
  const kind = dice.below(10);
  if (kind < 3) row[column] = dice.pick(CELLS);
  else if (kind === 3) row[column] = dice.pick(dice.pick(rows));
  else if (kind === 4)
    rows.splice(
      dice.below(rows.length),
      dice.below(2),
      row.map((cell) => cell),
    );
  else if (kind === 5) rows.splice(at, 1);
  else if (kind === 6) (rows[0] as string[])[dice.below((rows[0] as string[]).length)] = dice.pick(HEADS);
  else if (kind === 7)
    for (const one of rows) one.splice(column, dice.below(2), ...(dice.next() < 0.5 ? [dice.pick(CELLS)] : []));
  else if (kind === 8) row[column] = `${row[column] ?? ''}${oddSign(dice)}`;
  else
    return dice.next() < 0.5 ? text.replaceAll(sign, dice.pick([';', ',', '\t', '|'])) : otherText(text, other, dice);
  return rows.map((one) => one.join(sign)).join('\n');
}

/** What is between the cells of a table. */
export function signOf(text: string): string {
  const [head = ''] = text.split('\n');
  return [';', '\t', ',', '|'].find((sign) => head.includes(sign)) ?? ';';
}
