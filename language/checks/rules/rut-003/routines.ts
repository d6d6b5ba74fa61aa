/** Routines with one name, versions of one document that hold at once without one ending the other, and krav with one id. */
import {
  beginOf,
  endOf,
  isShipped,
  type Routine,
  replacesLater,
  versionNameOf,
  type Workspace,
} from '../../../model/index.ts';
import { firstOverlaps, type Interval } from '../../../time/index.ts';
import { markOf } from '../../api/index.ts';
import { firstOf } from './first.ts';
import type { Told } from './messages.ts';

/** Judges a routine beside those that go before it, and the krav in it. */
export function judgeRoutine(routine: Routine, told: Told): void {
  judgeRoutineName(routine, told);
  judgeVersion(routine, told);
  judgeClauses(routine, told);
}

/** Versions of one document may bear one name: what tells them apart is the version. */
function judgeRoutineName(routine: Routine, { ws, report }: Told): void {
  const clash = clashOf(ws, routine);
  if (clash === undefined) return;
  report('sameName', markOf(routine, routine.nameAt), { name: routine.name }, { related: [firstOf(clash)] });
}

function judgeVersion(routine: Routine, { ws, report }: Told): void {
  if (routine.document === undefined) return;
  const args = { document: routine.text?.value ?? routine.document.value };
  const { overlapping, same } = versionsBeside(ws, routine.document.value).get(routine) ?? {};
  if (overlapping !== undefined && routine.validityAt !== undefined) {
    const earlier = versionNameOf(overlapping);
    const message = { sv: 'Den här gäller redan då.', en: 'This one is already valid then.' };
    const mark = markOf(overlapping, overlapping.validityAt ?? overlapping.nameAt);
    report('overlap', markOf(routine, routine.validityAt), { ...args, earlier }, { related: [{ mark, message }] });
    return;
  }
  if (same === undefined || (routine.version === undefined && routine.type !== 'source')) return;
  report('sameVersion', markOf(routine, routine.version?.at ?? routine.nameAt), args, { related: [firstOf(same)] });
}

/** The first routine before this one that has its name and is no version of the same document. */
function clashOf(ws: Workspace, routine: Routine): Routine | undefined {
  const { ordered, firstOther, dated } = ws.remember(`routines named:${routine.name}`, () => {
    const all = inOrder(ws.lookup('routine', routine.name) as readonly Routine[]);
    const [first] = all;
    const index = all.findIndex((one) => first !== undefined && !areVersions(first, one));
    return {
      ordered: new Map(all.map((one, at) => [one, at])),
      firstOther: { index, first, other: all[index] },
      dated: firstDated(all),
    };
  });
  const at = ordered.get(routine) ?? 0;
  const { index, first, other } = firstOther;
  if (at === 0 || first === undefined) return undefined;
  const twin = isDated(routine) ? dated.get(routine.updated?.value) : undefined;
  if (twin !== undefined && twin !== routine) return twin;
  if (!areVersions(first, routine)) return first;
  return index >= 0 && index < at ? other : undefined;
}

/** Of one document; or two källor without, that were updated on different days. */
function areVersions(a: Routine, b: Routine): boolean {
  if (a.document !== undefined) return a.document.value === b.document?.value;
  return a === b || (isDated(a) && isDated(b) && a.updated?.value !== b.updated?.value);
}

/** A källa that is known by its name and its day. */
function isDated({ type, document, updated }: Routine): boolean {
  return type === 'source' && document === undefined && updated?.value !== undefined;
}

/** The first källa without a document of each day. */
function firstDated(routines: readonly Routine[]): ReadonlyMap<number | undefined, Routine> {
  return new Map(
    routines
      .filter(isDated)
      .map((one) => [one.updated?.value, one] as const)
      .reverse(),
  );
}

/** What stands before a version of a document: the first that is valid at the same time, and the first of the same number. */
interface Beside {
  readonly overlapping: Routine | undefined;
  readonly same: Routine | undefined;
}

/** Of each version of a document what stands before it, those left out that stand alone. */
function versionsBeside(ws: Workspace, document: string): ReadonlyMap<Routine, Beside> {
  return ws.remember(`versions of:${document}`, () => {
    const all = ws.lookup('document', document) as readonly Routine[];
    return all.length < 2 ? new Map() : besideIn(ws, inOrder(all));
  });
}

function besideIn(ws: Workspace, versions: readonly Routine[]): ReadonlyMap<Routine, Beside> {
  const byDay = [...versions].sort((a, b) => (beginOf(a) ?? 0) - (beginOf(b) ?? 0));
  const overlaps = firstOverlaps(byDay.map((one) => spanIn(ws, one)));
  const overlapping = new Map(byDay.map((routine, index) => [routine, byDay[overlaps[index] ?? byDay.length]]));
  const numbered = new Map<string, Routine>();
  return new Map(
    versions.map((routine) => {
      const key = `${routine.version?.value} ${routine.type === 'source' ? routine.updated?.value : ''}`;
      const same = numbered.get(key);
      if (same === undefined) numbered.set(key, routine);
      return [routine, { overlapping: disputed(ws, overlapping.get(routine), routine), same }];
    }),
  );
}

/** One that says it replaces the later one is told of that instead (RUT-025). */
function disputed(ws: Workspace, earlier: Routine | undefined, later: Routine): Routine | undefined {
  return earlier !== undefined && replacesLater(ws, earlier, later) ? undefined : earlier;
}

/** The days on which a version holds: to the day before another replaces it. */
function spanIn(ws: Workspace, routine: Routine): Interval {
  const [from, to] = [routine.validity === undefined ? undefined : beginOf(routine), endOf(ws, routine)];
  return from === undefined || to === undefined ? NEVER : { from, to };
}

const NEVER = { from: 1, to: 0 };

/** Those that ship with the product, then by file and position. */
function inOrder(routines: readonly Routine[]): readonly Routine[] {
  const isFromProduct = ({ anchor }: Routine): boolean => isShipped(anchor.file);
  return [...routines.filter(isFromProduct), ...routines.filter((one) => !isFromProduct(one))];
}

function judgeClauses(routine: Routine, { report }: Told): void {
  const firsts = new Map<string, number>();
  for (const { id, at } of routine.requirements) {
    const first = firsts.get(id);
    if (first === undefined) {
      firsts.set(id, at);
    } else {
      const message = { sv: 'Det första.', en: 'The first one.' };
      report(
        'sameClause',
        markOf(routine, at),
        { clause: id },
        { related: [{ mark: markOf(routine, first), message }] },
      );
    }
  }
}
