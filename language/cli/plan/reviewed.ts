/** The plan that was reviewed, read back from the file that `rutin plan --out` wrote, to hold the present one against. */
import { isDeepStrictEqual } from 'node:util';
import { readBytes } from '../../disk/input/door.ts';
import type { PublishedPlan } from '../../report/plan/json.ts';
import { UsageError } from '../../words/index.ts';

/** What a file says that may be a plan. */
type ReviewedPlan = Readonly<Record<string, unknown>>;

/** What reviewers read and executors do. Findings are left out: they name lines, which move without changing a plan. */
const REVIEWED = [
  'digest',
  'asOf',
  'until',
  'only',
  'allowRemovals',
  'sentences',
  'renames',
  'changes',
  'held',
  'breaches',
] as const satisfies readonly (keyof PublishedPlan)[];

/** The plan in a file; a UsageError where it holds none. */
export function reviewedIn(file: string): ReviewedPlan {
  let value: unknown;
  try {
    value = JSON.parse(String(readBytes(file, file, 'read')));
  } catch {
    value = undefined;
  }
  if (typeof (value as ReviewedPlan | null | undefined)?.['digest'] !== 'string') {
    throw new UsageError(
      `${file} är ingen plan. Ange filen som rutin plan --out skrev.`,
      `${file} is not a plan. Name the file that rutin plan --out wrote.`,
    );
  }
  return value as ReviewedPlan;
}

/** Whether the plan is the reviewed one: made from the same, and with nothing changed in the file since. */
export function isReviewed(plan: PublishedPlan, reviewed: ReviewedPlan): boolean {
  const read = JSON.parse(JSON.stringify(plan)) as ReviewedPlan;
  return REVIEWED.every((part) => isDeepStrictEqual(read[part], reviewed[part]));
}
