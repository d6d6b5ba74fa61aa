/** What is said of two versions of a routine, in both languages. */
import type { Language } from '../../model/index.ts';
import { counted, fromTo, say } from '../../words/index.ts';
import type { ReportedComparison, ReportedVersion } from './report.ts';

/** `Meddelandecenter, SSN14971-1865200826-13: 3.0 → 4.0`; the document stands at each version where it is another one. */
export function versionsTitle({ old, new: now }: ReportedComparison): string {
  if (old === null) return `${now.title}, ${now.dokument}: ${now.version}`;
  return old.dokument === now.dokument
    ? `${now.title}, ${now.dokument}: ${old.version} → ${now.version}`
    : `${now.title}: ${old.dokument} ${old.version} → ${now.dokument} ${now.version}`;
}

/** When a version begins, and when it ends where that is decided. */
export function validitySentence({ from, to }: ReportedVersion, language: Language): string {
  const days = fromTo(from, to, language);
  return days === '' ? '' : say(language, `Gäller ${days}.`, `Holds ${days}.`);
}

/** `Krav: 2 nya · 3 ändrade · 1 utgår · 105 oförändrade.` */
export function countsLine(comparison: ReportedComparison, language: Language): string {
  const { came, went, changed, renumbered, unchanged } = comparison;
  const withdrawn = went.filter((one) => one.withdrawn).length;
  const fallen = went.length - withdrawn;
  const parts = say(
    language,
    [
      [came.length, counted(came.length, 'nytt', 'nya')],
      [changed.length, counted(changed.length, 'ändrat', 'ändrade')],
      [renumbered.length, counted(renumbered.length, 'med nytt nummer', 'med nya nummer')],
      [withdrawn, `${withdrawn} utgår`],
      [fallen, `${fallen} faller bort`],
      [unchanged, counted(unchanged, 'oförändrat', 'oförändrade')],
    ],
    [
      [came.length, `${came.length} new`],
      [changed.length, `${changed.length} changed`],
      [renumbered.length, `${renumbered.length} renumbered`],
      [withdrawn, `${withdrawn} withdrawn`],
      [fallen, `${fallen} fallen away`],
      [unchanged, `${unchanged} unchanged`],
    ],
  ) as readonly (readonly [number, string])[];
  const said = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return said.length === 0
    ? say(language, 'Inga krav.', 'No clauses.')
    : `${say(language, 'Krav', 'Clauses')}: ${said.join(' · ')}.`;
}
