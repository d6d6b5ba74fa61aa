/** The tree of the organisation: who is part of what, whose huvudman, which verksamhet, which state on which day. */
import { type Day, type DaySet, daySet, LAST_DAY } from '../../time/index.ts';
import type { ModeLine, Part, Principal, Unit } from '../declarations.ts';
import { MODE_WORDS } from '../keywords.ts';
import type { OperatingMode, PrincipalType } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { nearestOf, partNamed } from './resolve.ts';

/** What a part is part of; undefined for a huvudman and where the name leads nowhere. */
export function parentOf(ws: Workspace, part: Part): Part | undefined {
  if (part.kind === 'principal' || part.parent === undefined) return undefined;
  const parent = partNamed(ws, part.parent.name);
  return parent?.kind === 'unit' ? undefined : parent;
}

/** So many levels of `del av` are followed. What lies deeper hangs on nothing that is known, and RUT-021 says so. */
export const MOST_LEVELS = 100;

/** The part itself and everything above it, nearest first, up to `MOST_LEVELS`. A cycle is walked once. */
export function chainOf(ws: Workspace, part: Part): readonly Part[] {
  return ws.rememberOf(part, 'chain', chainFrom);
}

function chainFrom(part: Part, ws: Workspace): readonly Part[] {
  const chain: Part[] = [part];
  const seen = new Set<Part>(chain);
  const isNext = (above: Part | undefined): above is Part =>
    above !== undefined && !seen.has(above) && chain.length < MOST_LEVELS;
  for (let above = parentOf(ws, part); isNext(above); above = parentOf(ws, above)) {
    seen.add(above);
    chain.push(above);
  }
  return chain;
}

/** The huvudman at the top; undefined where the chain breaks off or runs in a circle. */
export function principalOf(ws: Workspace, part: Part): Principal | undefined {
  const top = chainOf(ws, part).at(-1);
  return top?.kind === 'principal' ? top : undefined;
}

/** The kind of huvudman, or undefined when it is not known. */
export function principalTypeOf(ws: Workspace, part: Part): PrincipalType | undefined {
  return principalOf(ws, part)?.type?.value;
}

/** The nearest verksamhet at or above the part, else the part itself. */
export function departmentOf(ws: Workspace, part: Part): Part {
  for (const above of chainOf(ws, part)) if (above.kind === 'department') return above;
  return part;
}

/** The nearest förvaltning at or above the part, else its huvudman: within it people move without being new there. */
export function administrationOf(ws: Workspace, part: Part): Part | undefined {
  return chainOf(ws, part).find(({ kind }) => kind === 'administration') ?? principalOf(ws, part);
}

/** Whether the part is the other or lies under it. */
export function isWithin(ws: Workspace, part: Part, above: Part): boolean {
  return chainOf(ws, part).includes(above);
}

/** All units at or under a part, in the order of files; those that `chainOf` leads from to the part. */
export function unitsUnder(ws: Workspace, part: Part): readonly Unit[] {
  if (part.kind === 'unit') return [part];
  return ws.rememberOf(part, 'units', () => partsUnder(ws, part).filter((one) => one.kind === 'unit'));
}

/** The part itself and all that is under it, as `unitsUnder`. */
export function partsUnder(ws: Workspace, part: Part): readonly Part[] {
  if (part.kind === 'unit') return [part];
  return ws.rememberOf(part, 'parts', () => {
    const seen = new Set<Part>();
    const open: { readonly part: Part; readonly level: number }[] = [{ part, level: 1 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { part: current, level } = next;
      if (seen.has(current)) continue;
      seen.add(current);
      if (current.kind === 'unit' || level === MOST_LEVELS) continue;
      for (const child of childrenOf(ws, current).reverse()) open.push({ part: child, level: level + 1 });
    }
    return [...seen];
  });
}

/** What is part of a part and holds its name. */
function childrenOf(ws: Workspace, part: Part): Part[] {
  return (ws.lookup('children', part.name) as readonly Part[]).filter(
    (child) => parentOf(ws, child) === part && partNamed(ws, child.name) === child,
  );
}

/** The område stated nearest. */
export function areaOf(ws: Workspace, part: Part): string | undefined {
  return chainOf(ws, part).find((above) => above.area !== undefined)?.area?.value;
}

/**
 * The lines that make the part's history, in the order in which they come into force: its own and those above; where two
 * begin on one day, the nearer block's (and in one block the later line) comes last and so holds.
 */
export function modeHistory(ws: Workspace, part: Part): readonly ModeLine[] {
  return ws.rememberOf(part, 'modes', modesFrom);
}

function modesFrom(part: Part, ws: Workspace): readonly ModeLine[] {
  return [...chainOf(ws, part)]
    .reverse()
    .flatMap((above) => above.modes)
    .filter((line) => line.readable)
    .sort((a, b) => a.from - b.from);
}

/** The state on a day; `planned` before the first line. */
export function modeOn(ws: Workspace, part: Part, day: Day): OperatingMode {
  let mode: OperatingMode = 'planned';
  for (const line of modeHistory(ws, part)) {
    if (line.from > day) break;
    mode = line.mode;
  }
  return mode;
}

/** All days on which the part is in the state. */
export function daysInMode(ws: Workspace, part: Part, mode: OperatingMode): DaySet {
  const lines = modeHistory(ws, part);
  const intervals: daySet.Interval[] = [];
  for (const [index, line] of lines.entries()) {
    const until = (lines[index + 1]?.from ?? LAST_DAY + 1) - 1;
    if (line.mode === mode && line.from <= until) intervals.push({ from: line.from, to: until });
  }
  return intervals.length === 0 ? daySet.EMPTY : daySet.fromIntervals(intervals);
}

/** The days on which a part is planerad or in drift, so that something may be added to it. */
export function daysOpenToChange(ws: Workspace, part: Part): DaySet {
  const closed = daySet.union(daysInMode(ws, part, 'read-only'), daysInMode(ws, part, 'archived'));
  return daySet.subtract(daySet.ALL, closed);
}

/**
 * The days on which nothing is asked of a part that someone could still mend: it is archived, or in a läsläge that has not begun
 * on the day given. Of one in läsläge already something is told all the same.
 */
export function daysOutOfUse(ws: Workspace, part: Part, asOf: Day): DaySet {
  const archived = daysInMode(ws, part, 'archived');
  return modeOn(ws, part, asOf) === 'read-only' ? archived : daySet.union(archived, daysInMode(ws, part, 'read-only'));
}

const WORDS_OF_MODES: ReadonlySet<string> = new Set(['driftläge', ...Object.values(MODE_WORDS)]);

/** Whether some line of the part's history could not be read, so that its state is not certain. */
export function isModeUncertain(ws: Workspace, part: Part): boolean {
  return chainOf(ws, part).some(
    (above) => above.lostWords.some((word) => WORDS_OF_MODES.has(word)) || above.modes.some((line) => !line.readable),
  );
}

/** Whether the chain breaks off at something that could not be read, so that what lies above is not known. */
export function isChainUncertain(ws: Workspace, part: Part): boolean {
  const top = chainOf(ws, part).at(-1) as Part;
  if (top.kind === 'principal') return false;
  return top.broken || top.parent !== undefined;
}

/** Whether the part has no verksamhet above it only because the chain breaks off: its own may be one that is not seen. */
export function isDepartmentUncertain(ws: Workspace, part: Part): boolean {
  return departmentOf(ws, part).kind !== 'department' && isChainUncertain(ws, part);
}

/**
 * Whether a place that does not exist may have been meant for the part given, for one above it, or for a unit whose verksamhet
 * it is.
 */
export function mayMeanWithin(ws: Workspace, ref: { readonly name: string; readonly at: number }, part: Part): boolean {
  if (ws.lookup('placed', ref.name).length > 0) return false;
  if (ws.mayBeDeclared(ref.name)) return true;
  const nearest = nearestOf(ws, 'placed', ref.name);
  const meant = nearest === undefined ? undefined : partNamed(ws, nearest);
  return (
    nearest === undefined || (meant !== undefined && (isWithin(ws, part, meant) || departmentOf(ws, meant) === part))
  );
}
