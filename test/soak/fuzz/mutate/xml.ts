/** The parts of a workbook made of such: elements, attributes and values are exchanged, and what no spreadsheet program writes is put in. */
import type { Dice } from '../../../support/dice.ts';
import { fileMark, type SomeFile, someFiles } from '../some-files.ts';
import { otherText } from './text.ts';

/** Values of attributes and elements at the edges of what is allowed, and past them. */
const VALUES = [
  ...['', '0', '-1', '1', '1.5', '46347', '46347.999999', '2958466', '-2', '1e308', '1E5', 'NaN', '99999999999', 'x'],
  ...[
    'A1',
    'A0',
    'XFD1048576',
    'ZZZ1',
    'B2:A1',
    'R1C1',
    'true',
    's',
    'str',
    'inlineStr',
    'b',
    'e',
    'd',
    'n',
    '2026-12-01',
  ],
  ...[
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&#xD800;',
    '&x;',
    '&',
    '<![CDATA[<c>]]>',
    '_x0000_',
    '_x000D_',
    '[$-41D]dd/mm',
    'yyyy',
  ],
  ...['../../x.xml', '/xl/worksheets/sheet1.xml', 'xl/nowhere.xml', 'rId1', 'veryHidden', 'hidden', '#REF!', 'exeet1'],
];
const PIECES = [
  '<!DOCTYPE x [<!ENTITY x "yyyy"><!ENTITY z "&x;&x;&x;">]>',
  '<c r="A1" t="s"><v>0</v></c>',
  '<c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c>',
  '<row r="1048576" hidden="1"/>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="1" max="16384" hidden="1"/>',
  '<!-- -->',
  '<?x?>',
  '<x:y>'.repeat(60),
];
const WAYS = ['', 'latin1', 'utf16le', 'bom'];

/** A workbook that is another. */
export function otherParts(input: string, other: string, dice: Dice): string {
  const [parts, others] = [[...someFiles(input)], someFiles(other)];
  if (parts.length === 0) return other;
  const index = dice.below(parts.length);
  const part = parts[index] as SomeFile;
  const kind = dice.below(16);
  if (kind === 0) parts.splice(index, 1);
  else if (kind === 1 && others.length > 0) parts.splice(index, dice.below(2), dice.pick(others));
  else if (kind === 2) parts[index] = { ...part, way: dice.pick([...WAYS, ...bytesIn(part, dice)]) };
  else if (kind === 3) parts[index] = { ...part, name: dice.pick(parts).name };
  else parts[index] = { ...part, text: otherXml(part.text, othersText(others, part), dice) };
  return parts.map((one) => fileMark(one) + one.text).join('');
}

function bytesIn({ text }: SomeFile, dice: Dice): readonly string[] {
  return Array.from({ length: 4 }, () => `bytes ${dice.below(text.length + 1)}:${dice.below(256)}`);
}

function othersText(others: readonly SomeFile[], { name }: SomeFile): string {
  return others.find((one) => one.name === name)?.text ?? others[0]?.text ?? '';
}

function otherXml(text: string, other: string, dice: Dice): string {
  const kind = dice.below(8);
  if (kind === 0) return otherText(text, other, dice);
  if (kind === 1) return exchanged(text, /<[^<>]*>/g, dice, (old) => old + dice.pick(PIECES));
  if (kind === 2) return exchanged(text, /<[^<>]*>/g, dice, () => dice.pick(other.match(/<[^<>]*>/g) ?? ['']));
  if (kind === 3) return exchanged(text, /<(\w+)\b[^<>]*>[^<>]*<\/\1>/g, dice, (old) => dice.pick(['', old + old]));
  if (kind === 4) return exchanged(text, /(?<=>)[^<>]+(?=<)/g, dice, () => dice.pick(VALUES));
  if (kind === 5) return exchanged(text, / [\w:]+="[^"]*"/g, dice, (old) => dice.pick(['', old + old]));
  return exchanged(text, /(?<==")[^"]*(?=")/g, dice, () => dice.pick(VALUES));
}

/** One of what a pattern finds, and another piece in its place. */
function exchanged(text: string, pattern: RegExp, dice: Dice, piece: (old: string) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const { 0: old, index } = dice.pick(all);
  return text.slice(0, index) + piece(old) + text.slice(index + old.length);
}
