/** Values as they may be copied: one form of each letter, nothing that cannot be seen, and no identity numbers of persons. */
import { withoutInvisible } from '../lowering/invisible.ts';
import { holdsIdentityNumber, identityNumbersIn } from '../model/index.ts';
import { mojibakeIn } from './values/mojibake.ts';
import { unguarded } from './values/unguarded.ts';

interface Cleaned {
  readonly text: string;
  /** What was taken away or is wrong with the value. */
  readonly faults: readonly CleanFault[];
}

/**
 * `identity`: an identity number was removed. `invisible`: so was what cannot be seen. `lost`: a letter is missing.
 * `mended`: letters that had been read in the wrong encoding are right again. `garbled`: they look so and are as they were.
 * `unpaired`: a quotation mark has no other, as where a cell was cut or written over.
 */
export type CleanFault = 'identity' | 'invisible' | 'lost' | 'mended' | 'garbled' | 'unpaired';

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** The value, trimmed, on one line. */
export function cleaned(value: string): Cleaned {
  const faults: CleanFault[] = [];
  const visible = withoutInvisible(value).replaceAll('\0', '');
  if (visible !== value) faults.push('invisible');
  if (visible.includes('\ufffd')) faults.push('lost');
  const oneLine = visible.replace(CONTROLS, ' ').replaceAll('\u00a0', ' ').normalize('NFC');
  const safe = withoutIdentityNumbers(oneLine);
  if (safe !== oneLine) faults.push('identity');
  return { text: safe.replace(/ {2,}/g, ' ').trim(), faults };
}

/** Most cells: letters and signs of Latin-1 with single blanks between, and nothing that guards or quotes. */
const PLAIN = /^(?![ ='])(?:[!#-~\u00c0-\u00ff]| (?=[!#-~\u00c0-\u00ff]))+$/;
/** Fewer are no identity number. */
const TEN_DIGITS = /^(?:[^0-9]*[0-9]){10}/;

/** The value of a cell: without what guards it against a spreadsheet, with letters that were garbled for certain restored. */
export function cleanedCell(value: string): Cleaned {
  if (PLAIN.test(value) && !TEN_DIGITS.test(value)) return { text: value, faults: [] };
  const broken = mojibakeIn(value);
  const { text, faults: own } = cleaned(unguarded(typeof broken === 'object' ? broken.mended : value));
  const faults: CleanFault[] = isPaired(text) ? [...own] : [...own, 'unpaired'];
  return broken === undefined
    ? { text, faults }
    : { text, faults: [...faults, broken === 'doubtful' ? 'garbled' : 'mended'] };
}

function isPaired(text: string): boolean {
  return text.split('"').length % 2 === 1;
}

/** The text without identity numbers, and without brackets that then hold nothing. */
export function withoutIdentityNumbers(text: string): string {
  const found = identityNumbersIn(text);
  if (found.length === 0) return text;
  let kept = '';
  let from = 0;
  for (const { start, end } of found) {
    kept += text.slice(from, start);
    from = end;
  }
  return (kept + text.slice(from)).replace(/\(\s*\)|\[\s*\]/g, '').trim();
}

/** Whether a value is a personal identity number written as ten or twelve digits, with or without a hyphen. */
export function isIdentityNumber(text: string): boolean {
  return holdsIdentityNumber(`personnummer ${text}`);
}
