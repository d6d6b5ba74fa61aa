/** A plan as JSON, as schemas/plan.schema.json describes it. */

import type { ReportedFinding } from '../../engine/index.ts';
import { jsonOf } from '../../generators/support/text.ts';
import type { Sentence } from '../../model/index.ts';
import {
  breachSentence,
  type Change,
  groupsOf,
  renameSentence,
  sentenceOf,
  stateDigest,
  type Telling,
} from '../../plan/index.ts';
import type { MadePlan } from './made.ts';
import type { Verdict } from './verdict.ts';

/** The text of plan.json. */
export function planJson(made: MadePlan, { obstacles }: Verdict): string {
  return `${jsonOf(publishedPlan(made, obstacles), 2)}\n`;
}

export type PublishedPlan = ReturnType<typeof publishedPlan>;

/** A plan with all that is said about it, as values that JSON can hold. */
export function publishedPlan(made: MadePlan, obstacles: Verdict['obstacles']) {
  const { plan, telling, findings, doubts, digester } = made;
  const { stamp } = plan.desired;
  return {
    version: 1,
    stamp,
    digest: plan.digest,
    asOf: stamp.asOf,
    horizonDays: stamp.horizonDays,
    until: stamp.until,
    only: stamp.only,
    routines: stamp.routines,
    current: { asOf: plan.current.stamp.asOf || null, digest: stateDigest(plan.current, digester) },
    desired: { asOf: stamp.asOf, digest: stateDigest(plan.desired, digester) },
    allowRemovals: [...plan.options.allowRemovals].sort(),
    obstacles,
    summary: countsOf(made),
    sentences: sentencesOf(made),
    renames: plan.renames.map((rename) => ({ ...rename, sentence: renameSentence(rename) })),
    changes: plan.changes.map((change) => publishedChange(change, telling)),
    held: plan.held.map((change) => publishedChange(change, telling)),
    breaches: plan.breaches.map((breach) => ({ ...breach, sentence: breachSentence(breach, telling.names) })),
    findings: findings.map(publishedFinding),
    doubts: doubts.map(publishedFinding),
  };
}

/** How many changes there are of each kind. */
export function countsOf({
  plan,
}: MadePlan): Readonly<Record<'create' | 'change' | 'remove' | 'manual' | 'renames' | 'held', number>> {
  const of = (action: Change['action']): number => plan.changes.filter((change) => change.action === action).length;
  return {
    create: of('create'),
    change: of('change'),
    remove: of('remove'),
    manual: plan.changes.filter(({ manual }) => manual).length,
    renames: plan.renames.length,
    held: plan.held.length,
  };
}

interface PublishedGroup {
  readonly key: string;
  readonly name: Sentence;
  readonly lines: readonly Sentence[];
}

function sentencesOf({ plan, telling }: MadePlan): Readonly<Record<'persons' | 'inboxes', readonly PublishedGroup[]>> {
  const { persons, inboxes } = groupsOf(plan.changes, plan.renames, telling);
  const published = (groups: typeof persons): readonly PublishedGroup[] =>
    groups.map(({ key, name, lines }) => ({ key, name, lines: lines.map(({ words }) => words) }));
  return { persons: published(persons), inboxes: published(inboxes) };
}

/** A change with the sentence that says it. */
export function publishedChange(change: Change, telling: Telling): object {
  const { executor, action, kind, object, person, before, after, manual } = change;
  return { executor, action, kind, object, person, before, after, manual, sentence: sentenceOf(change, telling) };
}

/** A finding in few words. The file is null where what it is about is no longer declared. */
export function publishedFinding(finding: ReportedFinding): object {
  const { code, severity, message, file, line, column, fingerprint, suppressed } = finding;
  const place = file === '' ? { file: null, line: null, column: null } : { file, line, column };
  return {
    code,
    severity,
    message,
    ...place,
    suppressed: suppressed === null ? null : suppressed.motivering,
    fingerprint,
  };
}
