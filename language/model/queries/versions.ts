/** The versions of a written document: in which order they come, which one another names, follows and ends. */
import { type Day, formatDay } from '../../time/index.ts';
import { isShipped } from '../origin.ts';
import type { Routine } from '../routine.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A version is followed to others so many times; one that leads on is taken for a ring. */
const MOST_LEVELS = 100;

/** The first day of a version; undefined where it has none that could be read. */
export function beginOf({ type, validity, updated }: Routine): Day | undefined {
  if (type === 'source') return updated?.value;
  return validity?.readable === true ? validity.from : undefined;
}

/** What other versions call it: its number, for a källa without one the day on which it was updated. */
export function versionNameOf({ type, version, updated }: Routine): string {
  if (version !== undefined || type !== 'source') return version?.value ?? '';
  return updated?.value === undefined ? '' : formatDay(updated.value);
}

/** What tells a document from others: a local one is never a version of a regional one. */
export function documentKeyOf({ type, name, document, anchor }: Routine): string {
  const side = type === 'local' ? 'local' : 'common';
  if (document !== undefined) return `${side} document ${document.value}`;
  return type === 'source' ? `source ${name}` : `alone ${anchor.file} ${name}`;
}

/** All versions of the routine's document, itself among them, the one that begins first before the others. */
export function versionsOf(ws: Workspace, routine: Routine): readonly Routine[] {
  if (routine.document === undefined && routine.type !== 'source') return [routine];
  const key = documentKeyOf(routine);
  return ws.remember(`versions:${key}`, () => inOrder(candidates(ws, routine, key)));
}

function candidates(ws: Workspace, { name, document }: Routine, key: string): readonly Routine[] {
  const found = document === undefined ? ws.lookup('routine', name) : ws.lookup('document', document.value);
  return (found as readonly Routine[]).filter((one) => documentKeyOf(one) === key);
}

/** By their first day; of one day what ships with the product first, then by file and position. */
function inOrder(routines: readonly Routine[]): readonly Routine[] {
  const day = (one: Routine): Day => beginOf(one) ?? Number.NEGATIVE_INFINITY;
  const rank = ({ anchor }: Routine): number => (isShipped(anchor.file) ? 0 : 1);
  return [...routines].sort((a, b) => Math.sign(day(a) - day(b)) || rank(a) - rank(b));
}

/** The version that a routine names, of a document that it names or else of its own; undefined where there is none. */
function versionNamed(ws: Workspace, routine: Routine, version: string, document?: string): Routine | undefined {
  const versions = document === undefined ? versionsOf(ws, routine) : versionsOfDocument(ws, routine, document);
  const [first] = versions;
  const named = first === undefined ? [] : (byNumber(ws, first).get(version) ?? []);
  return named.find((one) => one !== routine) ?? named[0];
}

/** The versions of a document by what they are called. */
function byNumber(ws: Workspace, routine: Routine): ReadonlyMap<string, readonly Routine[]> {
  return ws.remember(`versions by number:${documentKeyOf(routine)}`, () => {
    const numbered = new Map<string, Routine[]>();
    for (const one of versionsOf(ws, routine)) {
      const same = numbered.get(versionNameOf(one));
      if (same === undefined) numbered.set(versionNameOf(one), [one]);
      else same.push(one);
    }
    return numbered;
  });
}

/** The versions of another document that a routine may name: a local one names local ones alone. */
export function versionsOfDocument(ws: Workspace, routine: Routine, document: string): readonly Routine[] {
  const all = ws.lookup('document', document) as readonly Routine[];
  const first = all.find((one) => (one.type === 'local') === (routine.type === 'local'));
  return first === undefined ? [] : versionsOf(ws, first);
}

/** The version after `ersätter`; undefined where there is none, or where it leads back to this one. */
function replacedBy(ws: Workspace, routine: Routine): Routine | undefined {
  return leadsInRing(ws, routine, namedAsReplaced) ? undefined : namedAsReplaced(ws, routine);
}

/** The version after `ersätter`, wherever that leads. */
export function namedAsReplaced(ws: Workspace, routine: Routine): Routine | undefined {
  const { replaces } = routine;
  return replaces === undefined
    ? undefined
    : versionNamed(ws, routine, replaces.version.value, replaces.document?.value);
}

/** Whether a version says that it replaces one that begins after it, which it cannot. */
export function replacesLater(ws: Workspace, routine: Routine, later: Routine): boolean {
  const [begin, beginLater] = [beginOf(routine), beginOf(later)];
  if (begin === undefined || beginLater === undefined || begin >= beginLater) return false;
  return namedAsReplaced(ws, routine) === later;
}

/** The version after `i övrigt som`, wherever that leads: of its own document, else of the one that it replaces. */
export function namedAsInherited(ws: Workspace, routine: Routine): Routine | undefined {
  const { inherits, replaces } = routine;
  if (inherits === undefined) return undefined;
  const own = versionNamed(ws, routine, inherits.value);
  if (replaces?.document === undefined || (own !== undefined && own !== routine)) return own;
  return versionNamed(ws, routine, inherits.value, replaces.document.value) ?? own;
}

/** Whether naming versions leads from a routine back to itself, or further than anyone follows. */
export function leadsInRing(
  ws: Workspace,
  routine: Routine,
  next: (ws: Workspace, routine: Routine) => Routine | undefined,
): boolean {
  let one = next(ws, routine);
  for (let level = 1; one !== undefined && level < MOST_LEVELS; level++) {
    if (one === routine) return true;
    one = next(ws, one);
  }
  return one !== undefined;
}

/** The version that a routine follows: the one that it replaces, else the one of its document before it. */
export function followed(ws: Workspace, routine: Routine): Routine | undefined {
  return replacedBy(ws, routine) ?? before(ws, routine);
}

function before(ws: Workspace, routine: Routine): Routine | undefined {
  return ws
    .remember(`versions before:${documentKeyOf(routine)}`, () => lastBefore(versionsOf(ws, routine)))
    .get(routine);
}

/** To each version with a first day the last before it of another number. */
function lastBefore(versions: readonly Routine[]): ReadonlyMap<Routine, Routine> {
  const result = new Map<Routine, Routine>();
  let other: Routine | undefined;
  let last: Routine | undefined;
  for (const routine of versions) {
    if (beginOf(routine) === undefined) continue;
    if (last !== undefined && versionNameOf(last) !== versionNameOf(routine)) other = last;
    if (other !== undefined) result.set(routine, other);
    last = routine;
  }
  return result;
}

/** The first version that ends a routine by `ersätter`: none that begins before it. */
export function successorOf(ws: Workspace, routine: Routine): Routine | undefined {
  return ws.remember('successors', () => successors(ws)).get(routine);
}

function successors(ws: Workspace): ReadonlyMap<Routine, Routine> {
  const result = new Map<Routine, Routine>();
  for (const routine of ws.lookup('routines', '') as readonly Routine[]) {
    const day = beginOf(routine);
    const ended = day === undefined ? undefined : replacedBy(ws, routine);
    if (day === undefined || ended === undefined || (beginOf(ended) ?? day) > day) continue;
    const rival = result.get(ended);
    if (rival === undefined || day < (beginOf(rival) ?? day)) result.set(ended, routine);
  }
  return result;
}

/** The day from which a routine holds no more, since another has replaced it or it has been repealed. */
export function endedFrom(ws: Workspace, routine: Routine): Day | undefined {
  const successor = successorOf(ws, routine);
  const days = [successor === undefined ? undefined : beginOf(successor), routine.repealed?.day];
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/**
 * The last day of a version: its own `till`, or the day before it is replaced or repealed, whichever is first. LAST_DAY where
 * nothing ends it, undefined where its own period could not be read.
 */
export function endOf(ws: Workspace, routine: Routine): Day | undefined {
  const own = routine.validity?.readable === true ? routine.validity.to : undefined;
  const ended = endedFrom(ws, routine);
  if (routine.type !== 'source' && own === undefined) return undefined;
  return ended === undefined ? own : Math.min(own ?? ended - 1, ended - 1);
}

/** The first day of the version that comes after a routine, by `ersätter` or in its document. */
export function followerBegins(ws: Workspace, routine: Routine): Day | undefined {
  const successor = successorOf(ws, routine);
  const days = [successor, after(ws, routine)].flatMap((one) => (one === undefined ? [] : (beginOf(one) ?? [])));
  return days.length === 0 ? undefined : Math.min(...days);
}

function after(ws: Workspace, routine: Routine): Routine | undefined {
  return ws
    .remember(`versions after:${documentKeyOf(routine)}`, () => firstAfter(versionsOf(ws, routine)))
    .get(routine);
}

/** To each version with a first day the first of another number that begins after it. */
function firstAfter(versions: readonly Routine[]): ReadonlyMap<Routine, Routine> {
  const result = new Map<Routine, Routine>();
  let next: Routine | undefined;
  let other: Routine | undefined;
  for (const routine of versions.toReversed()) {
    if (beginOf(routine) === undefined) break;
    if (next !== undefined && isLaterOther(next, routine)) other = next;
    if (other !== undefined && isLaterOther(other, routine)) result.set(routine, other);
    next = routine;
  }
  return result;
}

function isLaterOther(one: Routine, than: Routine): boolean {
  return (beginOf(one) ?? 0) > (beginOf(than) ?? 0) && versionNameOf(one) !== versionNameOf(than);
}
