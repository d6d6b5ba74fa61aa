/** From the words of a command line to versions of routines: files that it brings, `RUTIN@VERSION`, or a version alone. */
import { documentOf, type FileFacts, type Routine, type Workspace } from '../../model/index.ts';
import { routinesIn } from '../../plan/index.ts';
import { UsageError, versionOrRefusal, versionsOrRefusal } from '../../words/index.ts';

/** A version that is compared. */
export interface ComparedVersion {
  readonly routine: Routine;
  /** The file it stands in, where that is none of the workspace as it is read. */
  readonly beside: FileFacts | undefined;
}

/** Words, and the file that they name where they do. */
interface NamedVersion {
  readonly words: string;
  readonly file: FileFacts | undefined;
}

/** The two versions; of a version alone the routine is that of the other. A UsageError for what names none. */
export function namedVersions(
  ws: Workspace,
  older: NamedVersion,
  newer: NamedVersion,
): readonly [ComparedVersion, ComparedVersion] {
  const [first, second] = [named(ws, older), named(ws, newer)];
  if (first === undefined && second === undefined) throw withoutRoutine(older.words, newer.words);
  return [
    first ?? versionBeside(ws, older.words, second as ComparedVersion),
    second ?? versionBeside(ws, newer.words, first as ComparedVersion),
  ];
}

/** Undefined for a version alone. */
function named(ws: Workspace, { words, file }: NamedVersion): ComparedVersion | undefined {
  if (file !== undefined) return { routine: onlyRoutine(words, file), beside: file };
  const at = words.lastIndexOf('@');
  if (at < 0) return undefined;
  const versions = versionsOrRefusal(ws, words.slice(0, at));
  return { routine: versionOrRefusal(versions, words.slice(at + 1)), beside: undefined };
}

function versionBeside(ws: Workspace, number: string, { routine }: ComparedVersion): ComparedVersion {
  const versions = versionsOrRefusal(ws, documentOf(routine));
  return { routine: versionOrRefusal(versions, number), beside: undefined };
}

function onlyRoutine(words: string, file: FileFacts): Routine {
  const [first, ...others] = routinesIn(file);
  if (first !== undefined && others.length === 0) return first;
  throw new UsageError(
    `${words} innehåller flera rutiner. Ange en av dem: rutinens namn, @ och versionen, som Meddelandecenter@4.0.`,
    `${words} holds several routines. Name one of them: its name, @ and the version, such as Meddelandecenter@4.0.`,
  );
}

function withoutRoutine(old: string, now: string): UsageError {
  return new UsageError(
    `Varken ${old} eller ${now} säger vilken rutin det gäller. Ange en fil, eller rutinens namn, @ och versionen, som Meddelandecenter@${now}.`,
    `Neither ${old} nor ${now} says which routine it is about. Name a file, or the name of the routine, @ and the version, such as Meddelandecenter@${now}.`,
  );
}
