/** Two versions of a workspace for tests of diffs. */
import { allChecks } from '../../../language/checks/index.ts';
import { type Diff, diffOf, type Side } from '../../../language/plan/index.ts';
import { provisioningOf } from '../../../language/provisioning/index.ts';
import { parseDay } from '../../../language/time/index.ts';
import { workspaceOf } from '../judged.ts';

export type Texts = Readonly<Record<string, string>>;

/** A version of a workspace as of a day. */
export function sideOf(texts: Texts, day: string): Side {
  const asOf = parseDay(day) as number;
  const ws = workspaceOf(texts);
  const state = provisioningOf(ws, { asOf, horizonDays: 90, digest: '', routines: [] });
  return { ws, state, options: { checks: allChecks, asOf, horizonDays: 90 } };
}

/** What the change from one version to another means. */
export function diffBetween(base: Texts, head: Texts, day = '2026-10-05'): Diff {
  return diffOf(sideOf(base, day), sideOf(head, day));
}
