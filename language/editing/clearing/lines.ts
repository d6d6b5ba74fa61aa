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
    before: old.slice(first, old.length - back).map(withoutKinds),
    after: fresh.slice(first, fresh.length - back).map(withoutKinds),
  };
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

const KINDS = new RegExp(`(?<![\\p{L}\\d_])(?:${Object.values(ABSENCE_WORDS).join('|')})(?![\\p{L}\\d_])`, 'gu');

function withoutKinds(line: string): string {
  return line.replace(KINDS, '…');
}
