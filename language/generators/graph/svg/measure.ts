/** How wide a text is drawn, reckoned without fonts so that it is the same everywhere: the widths of a common sans-serif. */

import { masked } from '../../../model/index.ts';

/** Thousandths of the size, of the characters from the blank to the tilde. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const FIRST = 0x20;
const OTHER = 600;
/** Of signs that take a whole square: East Asian letters, emoji. */
const SQUARE = 1000;
const BOLD = 1.07;
/** What fonts differ by. */
const MARGIN = 1.03;

/** The width of a line of text at a size, both in the units of the picture. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) sum += characterWidth(character.codePointAt(0) ?? 0);
  return (sum / 1000) * size * (bold ? BOLD : 1) * MARGIN;
}

function characterWidth(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return 0;
  return WIDTHS[code - FIRST] ?? (code >= 0x1100 ? SQUARE : OTHER);
}

/** As much of the text as fits, with … where something was left out. Of a number that nobody may read no part is left. */
export function fitted(whole: string, size: number, width: number, bold = false): string {
  const text = masked(whole);
  if (widthOf(text, size, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size, bold) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** The text in lines that fit, at most so many; what is left over is cut from the last. */
export function wrapped(text: string, size: number, width: number, most: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of masked(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  const all = [...lines, line];
  const kept = all.length <= most ? all : [...all.slice(0, most - 1), all.slice(most - 1).join(' ')];
  return kept.map((one) => fitted(one, size, width, bold));
}
