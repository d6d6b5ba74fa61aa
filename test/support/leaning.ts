/** What is told of two versions, of which the newer leans on the older or stands by itself. */
import { allChecks } from '../../language/checks/index.ts';
import { Filling } from '../../language/disk/input/filling.ts';
import { factsOf } from '../../language/lowering/lower.ts';
import { jsonDiff } from '../../language/report/diff/json.ts';
import { prettyDiff } from '../../language/report/diff/pretty.ts';
import { diffReport } from '../../language/report/diff/report.ts';
import { plain } from '../../language/report/terminal/paint.ts';
import { parseDay } from '../../language/time/index.ts';
import type { Texts } from './edits.ts';

const OPTIONS = { checks: allChecks, asOf: parseDay('2026-10-05') ?? 0, horizonDays: 90 };

type Known = Map<string, { readonly text: string; readonly facts: ReturnType<typeof factsOf> }>;

/** A version; what is the same text in those that were made with the same memory is the same value. */
function versionOf(texts: Texts, known: Known, older?: Filling['ws']) {
  const filling = new Filling(older);
  for (const file of Object.keys(texts).sort()) {
    const text = texts[file] ?? '';
    const facts = known.get(file)?.text === text ? known.get(file)?.facts : undefined;
    const made = facts ?? factsOf(file, text);
    known.set(file, { text, facts: made });
    filling.put(made);
  }
  return { label: 'x', ws: filling.end(), options: OPTIONS, digest: '' };
}

/** The difference as JSON and in words. */
export function told(before: Texts, after: Texts, isLeaning: boolean): string {
  const known: Known = new Map();
  const older = versionOf(before, known);
  const newer = versionOf(after, known, isLeaning ? older.ws : undefined);
  const report = diffReport(older, newer, 'sv');
  return `${jsonDiff(report)}\n${prettyDiff(report, { language: 'sv', width: 100, paint: plain })}`;
}
