/** The words of an access report, in both languages. */
import { type Language, nearestName, type OperatingMode, type Workspace } from '../../model/index.ts';
import { accessWords } from '../../plan/index.ts';
import { modeInWords, say, UsageError } from '../../words/index.ts';
import type { AccessRow } from './json.ts';

/** What is reached: the name of a shared inbox or unit, or whose personal inbox. */
export function objectWords({ kind, title }: AccessRow, language: Language): string {
  if (kind !== 'own' && kind !== 'delegate') return title;
  return say(language, `Personlig inkorg, ${title}`, `Personal inbox, ${title}`);
}

/** The state of the unit; empty for what belongs to none. */
export function modeWord(mode: OperatingMode | null, language: Language): string {
  return mode === null ? '' : modeInWords(mode, language);
}

/** `2026-12-07 – 2026-12-18`; empty for what has no limits. */
export function periodWords({ from, to }: Pick<AccessRow, 'from' | 'to'>): string {
  return from === null && to === null ? '' : `${from ?? ''} – ${to ?? ''}`.trim();
}

/** Words that name nothing in the workspace, or nothing in what could be read of it. */
export function unknownSubject(ws: Workspace, word: string, isIncomplete: boolean): UsageError {
  if (isIncomplete) {
    return new UsageError(
      `${word} finns inte i de filer som gick att läsa. Rätta först de andra.`,
      `${word} is not in the files that could be read. Mend the others first.`,
    );
  }
  const near = nearestName(word.normalize('NFC'), accessWords(ws));
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  return new UsageError(
    `${word} är varken en person, en inkorg eller en enhet i arbetsytan.${sv}`,
    `${word} is neither a person, an inbox nor a unit in the workspace.${en}`,
  );
}
