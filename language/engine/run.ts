/** A whole judgement of a workspace as of a day. */
import type { Check } from '../checks/api/index.ts';
import type { Declaration, Finding, Routine, Workspace } from '../model/index.ts';
import type { Interval } from '../time/index.ts';
import type { BoundCheck } from './bindings.ts';
import type { EarlierJudgement } from './earlier.ts';
import { forgive, validExemptions } from './exemptions.ts';
import { oneStepLower } from './in-time.ts';
import { byKind, type Circumstances, judgeDeclaration, type RawFinding } from './judge.ts';
import { type ChecksMade, unusedExemptions } from './own-rules.ts';
import { settle } from './precedence.ts';
import { boundChecks } from './requirements.ts';
import { judgeRoutine, ROUTINE_RULE } from './routine-rules.ts';
import { severityRank } from './severity-rank.ts';
import type { Terms } from './terms.ts';

export interface Options extends Terms {
  /** What is known of the same judgement from before. */
  readonly earlier?: EarlierJudgement;
}

/** The first and last day looked at. */
export function horizonOf(options: Pick<Options, 'asOf' | 'horizonDays'>): Interval {
  return { from: options.asOf, to: options.asOf + options.horizonDays - 1 };
}

/**
 * Everything there is to say about a workspace, in no particular order. Where it is known of which files something is said, they are
 * judged alone, with all exceptions, since those of other files may forgive it. `note` hears of the files in which something is found.
 */
export function judge(
  ws: Workspace,
  options: Options,
  spoken?: ReadonlySet<string>,
  note?: (file: string) => void,
): readonly Finding[] {
  const bound = boundChecks(ws, options.checks, options.asOf);
  const failed = new Set<string>();
  const at = circumstances(ws, options, (code) => failed.add(code));
  const kinds = byKind(bound, at);
  const settled: Finding[] = [];
  for (const facts of ws.files.values()) {
    const isSpoken = spoken === undefined || spoken.has(facts.file);
    for (const declaration of facts.declarations) {
      if (!isSpoken && declaration.kind !== 'exemption') continue;
      for (const finding of judgeOne(declaration, kinds, at, bound, options.checks)) {
        settled.push(finding);
        note?.(facts.file);
      }
    }
  }
  return conclude(ws, settled, { bound, failed }, options);
}

/** The circumstances of a run, as checks are told them. `note` hears of each check that failed, and of which declaration. */
export function circumstances(
  ws: Workspace,
  options: Options,
  note: (code: string, declaration: Declaration) => void,
): Circumstances {
  const { onFault } = options;
  return {
    ws,
    asOf: options.asOf,
    until: horizonOf(options).to,
    ownerOf: options.ownerOf ?? (() => undefined),
    hasOwners: options.ownerOf !== undefined,
    onFault:
      onFault &&
      ((fault) => {
        note(fault.code, fault.declaration);
        onFault(fault);
      }),
  };
}

/** What is to be said about one declaration, before exceptions. Depends on nothing but what it looks up. */
export function judgeOne(
  declaration: Declaration,
  kinds: ReturnType<typeof byKind>,
  at: Circumstances,
  bound: readonly BoundCheck[],
  checks: readonly Check[],
): readonly Finding[] {
  const raw: RawFinding[] = judgeDeclaration(declaration, kinds, at);
  if (declaration.kind === 'routine') {
    for (const finding of judgeRoutineApart(declaration, bound, checks, at)) raw.push(finding);
  }
  return raw.length === 0 ? [] : settle(raw);
}

/** As with any check: where the routine's own rules fail, nothing is said by them alone. */
function judgeRoutineApart(
  routine: Routine,
  bound: readonly BoundCheck[],
  checks: readonly Check[],
  { onFault }: Circumstances,
): readonly RawFinding[] {
  try {
    return judgeRoutine(routine, bound, checks);
  } catch (fault) {
    if (onFault === undefined) throw fault;
    onFault({ code: ROUTINE_RULE, check: ROUTINE_RULE, declaration: routine, fault });
    return [];
  }
}

/** Lets exceptions forgive, reports those that forgive nothing, and applies the configuration. The rest stays the same values. */
export function conclude(
  ws: Workspace,
  settled: readonly Finding[],
  made: ChecksMade,
  options: Options,
): readonly Finding[] {
  const valid = validExemptions(ws, settled, horizonOf(options));
  const { findings, used } = forgive(ws, settled, valid, options.asOf);
  const unused = unusedExemptions(ws, valid, used, made, options);
  const all = [...findings, ...unused];
  return all.flatMap((finding) => configured(finding, options.severities));
}

/**
 * The finding at the severity that the configuration sets for its code, one step lower where it is to come; none when it is off.
 * Days after the horizon are never graver.
 */
export function configured(finding: Finding, severities: Options['severities']): readonly Finding[] {
  const severity = severities?.get(finding.code);
  if (severity === undefined) return [finding];
  if (severity === 'off') return [];
  const lowered = finding.from === undefined ? severity : oneStepLower(severity);
  const isRaised = finding.afterHorizon === true && severityRank(lowered) < severityRank(finding.severity);
  return [isRaised ? finding : { ...finding, severity: lowered }];
}
