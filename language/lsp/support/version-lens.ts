/** What is said above a version of a routine: until when it holds, what comes after it, what it changes. */
import { checks } from '../../checks/index.ts';
import { isFollowable } from '../../editing/new-version/wanted.ts';
import { checksByName } from '../../engine/index.ts';
import {
  beginOf,
  endedFrom,
  endOf,
  isShipped,
  type Language,
  type Routine,
  successorOf,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { besideEarlier, isUnchanged, type RoutineComparison } from '../../plan/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
import { counted, say } from '../../words/index.ts';

/** What choosing a lens on a version does, where the client can. */
export type VersionDeed =
  /** Shows it beside the one before it; the title tells of the consequences where they have no lens of their own. */
  | { readonly kind: 'compare'; readonly name: string; readonly title: string }
  /** Shows what it does to the workspace. */
  | { readonly kind: 'impact' }
  /** Writes the next one. */
  | { readonly kind: 'new-version'; readonly name: string };

/** Something said above a version, and what comes of choosing it. */
interface VersionLens {
  readonly title: string;
  readonly does?: VersionDeed;
}

/** What it changes and does, until when it holds, and that another can follow it. */
export function versionLenses(
  ws: Workspace,
  routine: Routine,
  { asOf, language }: { readonly asOf: Day; readonly language: Language },
): readonly VersionLens[] {
  const changes = changesTitle(ws, routine, language);
  const holds = validityTitle(ws, routine, asOf, language);
  const impact: VersionLens = { title: say(language, 'följder', 'consequences'), does: { kind: 'impact' } };
  const next: VersionLens = {
    title: say(language, 'Ny version…', 'New version…'),
    does: { kind: 'new-version', name: routine.name },
  };
  return [
    ...(changes === undefined ? [] : [changesLens(changes, routine, language)]),
    ...(changes === undefined || isShipped(routine.anchor.file) ? [] : [impact]),
    ...(holds === undefined ? [] : [{ title: holds }]),
    ...(isFollowable(ws, routine) ? [next] : []),
  ];
}

function changesLens(changes: string, { name }: Routine, language: Language): VersionLens {
  const title = say(language, `${changes} · följder`, `${changes} · consequences`);
  return { title: changes, does: { kind: 'compare', name, title } };
}

const CHECKS = checksByName(checks);

/** `ersätts 2026-12-15 av 4.0`, `upphävd 2026-12-31`, `gick ut 2026-11-14`; undefined where it holds without an end. */
function validityTitle(ws: Workspace, routine: Routine, asOf: Day, language: Language): string | undefined {
  return (
    replacedTitle(ws, routine, language) ?? repealedTitle(routine, language) ?? endTitle(ws, routine, asOf, language)
  );
}

function replacedTitle(ws: Workspace, routine: Routine, language: Language): string | undefined {
  const [next, from] = [successorOf(ws, routine), endedFrom(ws, routine)];
  const begins = next === undefined ? undefined : beginOf(next);
  if (next === undefined || begins === undefined || from !== begins) return undefined;
  const [day, version] = [formatDay(begins), versionNameOf(next)];
  return say(language, `ersätts ${day} av ${version}`, `replaced on ${day} by ${version}`);
}

function repealedTitle({ repealed }: Routine, language: Language): string | undefined {
  if (repealed?.day === undefined) return undefined;
  const day = formatDay(repealed.day);
  return say(language, `upphävd ${day}`, `repealed on ${day}`);
}

function endTitle(ws: Workspace, routine: Routine, asOf: Day, language: Language): string | undefined {
  const last = endOf(ws, routine);
  if (last === undefined || isUnbounded(last)) return undefined;
  const day = formatDay(last);
  return last < asOf
    ? say(language, `gick ut ${day}`, `expired ${day}`)
    : say(language, `gäller till och med ${day}`, `valid through ${day}`);
}

/** `3 ändrade · 1 utgår · 105 oförändrade`; undefined for a version that follows none. */
function changesTitle(ws: Workspace, routine: Routine, language: Language): string | undefined {
  const compared = ws.rememberOf(routine, 'beside the earlier version', () => besideEarlier({ ws, routine }, CHECKS));
  if (compared.before === undefined) return undefined;
  const parts = isUnchanged(compared) ? [] : changedParts(compared, language);
  const same = compared.unchanged;
  return [...parts, say(language, counted(same, 'oförändrat', 'oförändrade'), `${same} unchanged`)].join(' · ');
}

function changedParts({ came, went, changed, renumbered }: RoutineComparison, language: Language): readonly string[] {
  const withdrawn = went.filter((one) => one.withdrawn).length;
  const parts: readonly (readonly [number, string, string])[] = [
    [came.length, counted(came.length, 'nytt', 'nya'), `${came.length} new`],
    [changed.length, counted(changed.length, 'ändrat', 'ändrade'), `${changed.length} changed`],
    [renumbered.length, counted(renumbered.length, 'omnumrerat', 'omnumrerade'), `${renumbered.length} renumbered`],
    [withdrawn, `${withdrawn} utgår`, `${withdrawn} withdrawn`],
    [went.length - withdrawn, `${went.length - withdrawn} faller bort`, `${went.length - withdrawn} fall away`],
  ];
  return parts.flatMap(([count, sv, en]) => (count === 0 ? [] : [say(language, sv, en)]));
}
