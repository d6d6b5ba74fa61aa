/** The lines in which two texts differ, fit to be shown: the kind of an absence is left out. */
import { ABSENCE_WORDS } from '../../model/index.ts';

/** What stands there now and what would. */
export interface LinesOfEdit {
  /** The first line that differs, from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** One stretch of lines, from the first that differs to the last. */
export function differingLines(before: string, now: string): LinesOfEdit {
  const [old, fresh] = [linesOf(before), linesOf(now)];
  const limit = Math.min(old.length, fresh.length);
  let first = 0;
  while (first < limit && old[first] === fresh[first]) first++;
  let back = 0;
  while (back < limit - first && old.at(-1 - back) === fresh.at(-1 - back)) back++;
  return {
    line: first + 1,
    before: shownLines(old.slice(first, old.length - back)),
    after: shownLines(fresh.slice(first, fresh.length - back)),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

const KINDS = new RegExp(`(?<![\\p{L}\\d_])(?:${Object.values(ABSENCE_WORDS).join('|')})(?![\\p{L}\\d_])`, 'gu');

/** Without what is indented alike, and without blank lines at either end. */
function shownLines(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const indent = written.reduce((least, line) => Math.min(least, line.length - line.trimStart().length), Infinity);
  const text = lines.map((line) => withoutKinds(line.slice(Math.min(indent, line.length)).trimEnd())).join('\n');
  return written.length === 0 ? [] : text.replace(/^\n+|(?<!\n)\n+$/g, '').split('\n');
}

/** A line of a text without the kind of an absence. */
export function withoutKinds(line: string): string {
  return line.replace(KINDS, '…');
}
