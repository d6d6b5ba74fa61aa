/** Versions of a routine: one beside the one it follows, as a page, and a new one as a text that is to be a file. */
import { followableIn, refuseDay, refuseNumber } from '../../editing/new-version/wanted.ts';
import { newVersion } from '../../editing/new-version/write.ts';
import { beginOf, followed, type Routine, versionNameOf, type Workspace } from '../../model/index.ts';
import { markdownRoutineDiff, routineDiff } from '../../report/routine-diff/routine-diff.ts';
import type { SessionOptions } from '../../services/session.ts';
import { formatDay, parseDay } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import type { Scene } from './scene.ts';
import type { NewVersionView, WantedVersionView } from './shapes.ts';

/** A routine by its name beside the version that it follows, and what it means to the workspace, as Markdown. */
export function comparisonOf({ ws }: Pick<Scene, 'ws'>, options: SessionOptions, name: string): string | undefined {
  const [routine] = ws.lookup('routine', name) as readonly Routine[];
  const earlier = routine === undefined ? undefined : followed(ws, routine);
  if (routine === undefined || earlier === undefined) return undefined;
  const [older, newer] = [earlier, routine].map((one) => ({ routine: one, beside: undefined }));
  if (older === undefined || newer === undefined) return undefined;
  return markdownRoutineDiff(
    routineDiff(older, newer, { ws, options, isJudged: true }, options.language),
    options.language,
  );
}

/** What a new version is to be. */
export interface NewVersionParams {
  readonly folder?: string;
  /** The number of the document, the name of the routine, or its title. */
  readonly document: string;
  readonly version: string;
  /** Its first day, `2026-12-15`. */
  readonly from: string;
}

/** What is typed of it so far: without a first day the number alone is tried. */
export type VersionTyped = Omit<NewVersionParams, 'from'> & { readonly from?: string };

/** What is wrong with what is typed, as soon as it is typed. */
export function wantedVersionView({ ws, options }: Scene, typed: VersionTyped): WantedVersionView {
  let newest: WantedVersionView['newest'] = null;
  try {
    const base = followableIn(ws, typed.document);
    newest = { version: versionNameOf(base), from: formatDay(beginOf(base) ?? 0) };
    refuseTyped(ws, base, typed);
    return { fault: null, newest };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { fault: fault.sentence[options.language], newest };
  }
}

function refuseTyped(ws: Workspace, base: Routine, { version, from }: VersionTyped): void {
  refuseNumber(ws, base, version);
  if (from === undefined) return;
  const day = parseDay(from);
  if (day === undefined) throw noDay(from);
  refuseDay(base, version, day);
}

/** The text of a version that takes over what it does not state; why it cannot be written where it cannot. */
export function newVersionView(scene: Scene, { document, version, from }: NewVersionParams): NewVersionView {
  const { ws, options, uriOf } = scene;
  const day = parseDay(from);
  try {
    if (day === undefined) throw noDay(from);
    const made = newVersion(ws, { document, version, from: day, copies: false }, options.language, () => undefined);
    return { kind: 'text', uri: uriOf(made.file), text: made.text };
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    return { kind: 'refusal', reason: fault.sentence[options.language] };
  }
}

function noDay(from: string): UsageError {
  return new UsageError(
    `${from} är inget datum. Skriv år-månad-dag, som 2026-12-15.`,
    `${from} is not a date. Write year-month-day, such as 2026-12-15.`,
  );
}
