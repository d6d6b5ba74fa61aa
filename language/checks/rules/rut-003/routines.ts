/** Routines with one name, versions of one document that hold at once, and krav with one id. */
import { isShipped, type Routine, type Workspace } from '../../../model/index.ts';
import { firstOverlaps } from '../../../time/index.ts';
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
    const message = { sv: 'Den här gäller redan då.', en: 'This one is already valid then.' };
    const mark = markOf(overlapping, overlapping.validityAt ?? overlapping.nameAt);
    report('overlap', markOf(routine, routine.validityAt), args, { related: [{ mark, message }] });
    return;
  }
  if (same === undefined || (routine.version === undefined && routine.type !== 'source')) return;
  report('sameVersion', markOf(routine, routine.version?.at ?? routine.nameAt), args, { related: [firstOf(same)] });
}

/** The first routine before this one that has its name and is no version of the same document. */
function clashOf(ws: Workspace, routine: Routine): Routine | undefined {
  const { ordered, firstOther } = ws.remember(`routines named:${routine.name}`, () => {
    const all = inOrder(ws.lookup('routine', routine.name) as readonly Routine[]);
    const [first] = all;
    const index = all.findIndex(({ document }) => document === undefined || document.value !== first?.document?.value);
    return { ordered: new Map(all.map((one, at) => [one, at])), firstOther: { index, first, other: all[index] } };
  });
  const at = ordered.get(routine) ?? 0;
  const { index, first, other } = firstOther;
  if (at === 0 || first === undefined) return undefined;
  if (first.document === undefined || first.document.value !== routine.document?.value) return first;
  return index >= 0 && index < at ? other : undefined;
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
    return all.length < 2 ? new Map() : besideIn(inOrder(all));
  });
}

function besideIn(versions: readonly Routine[]): ReadonlyMap<Routine, Beside> {
  const overlaps = firstOverlaps(versions.map(({ validity }) => (validity?.readable === true ? validity : NEVER)));
  const numbered = new Map<string | undefined, Routine>();
  return new Map(
    versions.map((routine, index) => {
      const same = numbered.get(routine.version?.value);
      if (same === undefined) numbered.set(routine.version?.value, routine);
      return [routine, { overlapping: versions[overlaps[index] ?? versions.length], same }];
    }),
  );
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
