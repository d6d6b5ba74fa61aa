/** The file of findings that are known: read before a report is made, and written from one. */

import { textOrRefusal } from '../../disk/input/door.ts';
import { writeOutput } from '../../disk/output/write.ts';
import type { Report } from '../../engine/index.ts';
import { againstBaseline, baselineIn, baselineText } from '../../report/findings/baseline.ts';
import { notWhole } from '../../report/findings/refusals.ts';
import { goneWords } from '../../report/findings/words.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import type { Opened } from '../input/open.ts';

interface BaselineOptions {
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** The report with what is known marked, by the file that is named, or by the one that is written now. */
export function withBaseline(
  report: Report,
  { found, unreadable }: Pick<Opened, 'found' | 'unreadable'>,
  { baseline, writeBaseline }: BaselineOptions,
  isWhole: boolean,
): Report {
  if (writeBaseline !== undefined) {
    if (found.only !== undefined || unreadable.length > 0 || !isWhole) throw notWhole();
    writeOutput(writeBaseline, baselineText(report));
  }
  if (baseline === undefined && writeBaseline === undefined) return report;
  const path = writeBaseline ?? (baseline as string);
  const unread = new Set(unreadable.map(({ file }) => file));
  const isJudged = (file: string): boolean => !unread.has(file) && (found.only?.has(file) ?? true);
  const marked = againstBaseline(report, baselineIn(path, textOrRefusal(path)), isJudged);
  const gone = goneWords(marked);
  if (gone !== '') process.stderr.write(`rutin: ${defuse(`${path}: ${gone}`)}\n`);
  return marked;
}
