/** The judgement behind a finding, made once more and alone: by which bound check it was found, and what that looked up. */
import type { Finding, LookedUp, Mark, Workspace } from '../model/index.ts';
import type { BoundCheck } from './bindings.ts';
import { byKind, judgeDeclaration, type RawFinding } from './judge.ts';
import { boundChecks } from './requirements.ts';
import { circumstances, type Options } from './run.ts';

export interface Retraced {
  /** As the routine sets it; undefined for what no check found. */
  readonly bound: BoundCheck | undefined;
  /** The other checks of the same name that are in force, of which a local routine may have taken over something. */
  readonly beside: readonly BoundCheck[];
  /** By table and key. */
  readonly looked: readonly LookedUp[];
}

/** Finds out again what is known of a finding of this workspace; changes nothing. */
export function retraced(ws: Workspace, finding: Finding, options: Options): Retraced {
  const all = boundChecks(ws, options.checks, options.asOf).filter(({ check }) => check.name === finding.check);
  const own = all.filter(({ code }) => code === finding.code);
  const tries = own.map((bound) => ({ bound, ...judgedBy(ws, finding, bound, options) }));
  const made = tries.find(({ result }) => result.some((raw) => isSame(raw, finding))) ?? tries[0];
  return {
    bound: made?.bound,
    beside: all.filter((one) => one !== made?.bound),
    looked: made === undefined ? [] : ws.lookedUp(made.reads),
  };
}

function judgedBy(ws: Workspace, { subject }: Finding, bound: BoundCheck, options: Options) {
  const at = circumstances(ws, { ...options, onFault: () => undefined }, () => undefined);
  return ws.recording((): readonly RawFinding[] =>
    subject === undefined ? [] : judgeDeclaration(subject.declaration, byKind([bound], at), at),
  );
}

function isSame({ finding, bound }: RawFinding, { trigger, mark }: Finding): boolean {
  return bound !== undefined && finding.trigger === trigger && isSamePlace(finding.mark, mark);
}

function isSamePlace(one: Mark, other: Mark): boolean {
  return one.anchor === other.anchor && one.at === other.at;
}
