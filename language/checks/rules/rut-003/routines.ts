/** Routines with one name, versions of one document that hold at once, and krav with one id. */
import { isShipped, type Period, type Routine, type Workspace } from '../../../model/index.ts';
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
  const clash = earlier(ws, 'routine', routine.name, routine).find(
    ({ document }) => document === undefined || document.value !== routine.document?.value,
  );
  if (clash === undefined) return;
  report('sameName', markOf(routine, routine.nameAt), { name: routine.name }, { related: [firstOf(clash)] });
}

function judgeVersion(routine: Routine, { ws, report }: Told): void {
  if (routine.document === undefined) return;
  const args = { document: routine.text?.value ?? routine.document.value };
  const others = earlier(ws, 'document', routine.document.value, routine);
  const overlapping = others.find(({ validity }) => overlap(validity, routine.validity));
  if (overlapping !== undefined && routine.validityAt !== undefined) {
    const message = { sv: 'Den här gäller redan då.', en: 'This one is already valid then.' };
    const mark = markOf(overlapping, overlapping.validityAt ?? overlapping.nameAt);
    report('overlap', markOf(routine, routine.validityAt), args, { related: [{ mark, message }] });
    return;
  }
  const same = others.find(({ version }) => version?.value === routine.version?.value);
  if (same === undefined || (routine.version === undefined && routine.type !== 'source')) return;
  report('sameVersion', markOf(routine, routine.version?.at ?? routine.nameAt), args, { related: [firstOf(same)] });
}

/** The routines under a key that go before: those that ship with the product, then by file and position. */
function earlier(ws: Workspace, table: 'routine' | 'document', key: string, routine: Routine): readonly Routine[] {
  const all = ws.lookup(table, key) as readonly Routine[];
  if (all.length < 2) return [];
  const isFromProduct = (one: Routine): boolean => isShipped(one.anchor.file);
  const ordered = [...all.filter(isFromProduct), ...all.filter((one) => !isFromProduct(one))];
  return ordered.slice(0, ordered.indexOf(routine));
}

function overlap(a: Period | undefined, b: Period | undefined): boolean {
  return a?.readable === true && b?.readable === true && a.from <= b.to && b.from <= a.to;
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
