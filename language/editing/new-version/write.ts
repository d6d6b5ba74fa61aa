/** Writes a new version of a routine: which one it follows, where its file belongs, what stands in it, what is said of it. */
import { parse } from '../../grammar/parse.ts';
import type { Language, Routine, Workspace } from '../../model/index.ts';
import { documentOf, type Sentence, versionNameOf } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { formatted } from '../format/format.ts';
import { copyingText, type TextOf } from './copying.ts';
import { inheritingText } from './inheriting.ts';
import { fileFor, nameFor } from './names.ts';
import { baseOf, type WantedVersion } from './wanted.ts';

/** A file that is to be, and nothing but that. */
interface NewVersion {
  /** Its path in the workspace. */
  readonly file: string;
  readonly text: string;
  /** The version that it follows. */
  readonly base: Routine;
  readonly wanted: WantedVersion;
}

/** The new version; throws a UsageError where it cannot be written. */
export function newVersion(ws: Workspace, wanted: WantedVersion, language: Language, textOf: TextOf): NewVersion {
  const base = baseOf(ws, wanted);
  const named = { ...wanted, name: nameFor(ws, base, wanted.version) };
  const text = wanted.copies
    ? copyingText(ws, base, named, language, textOf)
    : inheritingText(ws, base, named, language);
  return { file: fileFor(ws, base, wanted.version), text: formatted(parse(text)), base, wanted };
}

/** What has been written, and what to do next; `shown` is the file as a reader finds it, `place` the workspace he named. */
export function saidOf({ base, wanted }: NewVersion, shown: string, place?: string): readonly Sentence[] {
  const command = `rutin impact --routine ${[shown, place].filter((one) => one !== undefined).join(' ')}`;
  const { version, from, copies } = wanted;
  const [earlier, title, day] = [versionNameOf(base), base.text?.value ?? documentOf(base), formatDay(from)];
  const sv = copies
    ? `Alla krav står i den, som i ${earlier}.`
    : `Det som den inte säger själv gäller som i ${earlier}.`;
  const en = copies
    ? `Every clause stands in it, as in ${earlier}.`
    : `Whatever it does not say itself holds as in ${earlier}.`;
  return [
    {
      sv: `Skrev ${shown}: version ${version} av ${title}, från ${day}. ${sv}`,
      en: `Wrote ${shown}: version ${version} of ${title}, from ${day}. ${en}`,
    },
    {
      sv: `Skriv om de krav som ska ändras, och se sedan vad det betyder: ${command}`,
      en: `Rewrite the clauses that are to change, and then see what it means: ${command}`,
    },
  ];
}
