/** What is asked for when a new version is written, and why it may be refused. */
import {
  beginOf,
  documentOf,
  isShipped,
  type Routine,
  versionNameOf,
  versionsOf,
  type Workspace,
} from '../../model/index.ts';
import { type Day, formatDay } from '../../time/index.ts';
import { UsageError, versionsOrRefusal } from '../../words/index.ts';

/** A version that is to be written. */
export interface WantedVersion {
  /** The number of the document, the name of the routine, or its title. */
  readonly document: string;
  readonly version: string;
  /** Its first day. */
  readonly from: Day;
  /** It states everything itself, instead of taking it over. */
  readonly copies: boolean;
}

/** One that has got a name for its declaration. */
export interface NamedVersion extends Pick<WantedVersion, 'version' | 'from'> {
  readonly name: string;
}

/** The version that the wanted one follows; throws a UsageError where it cannot be written. */
export function baseOf(ws: Workspace, { document, version, from }: WantedVersion): Routine {
  const base = followableIn(ws, document);
  refuseNumber(ws, base, version);
  refuseDay(base, version, from);
  return base;
}

/** The version that the next one of a routine follows; throws a UsageError where none can follow it. */
export function followableIn(ws: Workspace, document: string): Routine {
  const base = versionsOrRefusal(ws, document).at(-1) as Routine;
  if (base.broken || beginOf(base) === undefined || versionNameOf(base) === '') throw unreadable(base);
  if (base.document === undefined) throw withoutDocument(base);
  return base;
}

/** Whether this is the version that the next one follows: the newest, whole, of a document. */
export function isFollowable(ws: Workspace, routine: Routine): boolean {
  const isWhole = !routine.broken && beginOf(routine) !== undefined && versionNameOf(routine) !== '';
  return isWhole && routine.document !== undefined && versionsOf(ws, routine).at(-1) === routine;
}

/** Throws a UsageError for what can be no number of a version that follows another. */
export function refuseNumber(ws: Workspace, base: Routine, version: string): void {
  if (version.trim() === '') throw withoutNumber();
  const same = versionsOf(ws, base).find((one) => versionNameOf(one) === version);
  if (same !== undefined) throw alreadyThere(same);
}

/** Throws a UsageError for a day on which a version that follows another cannot begin. */
export function refuseDay(base: Routine, version: string, from: Day): void {
  const begin = beginOf(base);
  if (begin !== undefined && from <= begin) throw tooEarly(base, version, begin);
}

function withoutNumber(): UsageError {
  return new UsageError(
    'Den nya versionen saknar nummer. Ange ett, som 4.0.',
    'The new version has no number. Name one, such as 4.0.',
  );
}

function alreadyThere(routine: Routine): UsageError {
  const [document, version, { file }] = [documentOf(routine), versionNameOf(routine), routine.anchor];
  if (isShipped(file)) {
    return new UsageError(
      `Version ${version} av ${document} finns redan: den följer med Rutin. Välj ett annat nummer.`,
      `Version ${version} of ${document} is there already: it ships with Rutin. Choose another number.`,
    );
  }
  return new UsageError(
    `Version ${version} av ${document} finns redan, i ${file}. Välj ett annat nummer, eller ändra i den filen.`,
    `Version ${version} of ${document} is there already, in ${file}. Choose another number, or edit that file.`,
  );
}

function unreadable(routine: Routine): UsageError {
  const { file } = routine.anchor;
  return new UsageError(
    `Version ${versionNameOf(routine)} av ${documentOf(routine)} i ${file} kan inte läsas helt: nummer och giltighet behövs. Rätta den först.`,
    `Version ${versionNameOf(routine)} of ${documentOf(routine)} in ${file} cannot be read whole: its number and validity are needed. Mend it first.`,
  );
}

function tooEarly(routine: Routine, version: string, begin: Day): UsageError {
  const [known, day] = [versionNameOf(routine), formatDay(begin)];
  return new UsageError(
    `Version ${known} av ${documentOf(routine)} börjar ${day}. Version ${version} måste börja en senare dag.`,
    `Version ${known} of ${documentOf(routine)} begins on ${day}. Version ${version} must begin on a later day.`,
  );
}

function withoutDocument(routine: Routine): UsageError {
  return new UsageError(
    `${routine.name} har inget dokument, och då hör versioner inte ihop. Skriv dokument "…" i ${routine.anchor.file} först.`,
    `${routine.name} has no document, and versions then do not belong together. Write dokument "…" in ${routine.anchor.file} first.`,
  );
}
