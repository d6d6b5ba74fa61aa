/** Judges inboxes that come and go without an order, by the clause of the routines in use that asks for one. */
import { inboxOrder } from '../../checks/index.ts';
import { municipalGround } from '../../checks/support/grounds.ts';
import { forgive, validExemptions } from '../../engine/exemptions.ts';
import { type BoundCheck, boundChecks, citedFor, configured, horizonOf, type Options } from '../../engine/index.ts';
import { isJudged, severityInMode } from '../../engine/mode-effects.ts';
import { isInScope } from '../../engine/scope.ts';
import {
  type Finding,
  type Inbox,
  type InboxKind,
  inboxOf,
  type Mark,
  type Subject,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Move } from './moves.ts';

/** What is judged: the desired workspace, what else was found in it, and the circumstances. */
interface Judged {
  readonly ws: Workspace;
  /** Decide which exceptions are void. */
  readonly findings: readonly Finding[];
  readonly options: Options;
}

/** A place that is none: what it is about is no longer declared. */
const NOWHERE: Mark = { anchor: { file: '', start: 0 }, at: 0 };

/** The findings about moves, those that an exception forgives marked as such. */
export function judgeMoves(moves: readonly Move[], { ws, findings, options }: Judged): readonly Finding[] {
  const bound = boundChecks(ws, options.checks, options.asOf).filter(
    ({ check, values }) => check === inboxOrder && values['required'] === true,
  );
  const found = moves.flatMap((move) => judgeMove(move, bound, ws, options));
  const valid = validExemptions(ws, findings, horizonOf(options));
  return forgive(ws, found, valid, options.asOf).findings.flatMap((finding) => configured(finding, options.severities));
}

function judgeMove(move: Move, bound: readonly BoundCheck[], ws: Workspace, options: Options): readonly Finding[] {
  const unit = unitNamed(ws, move.unit);
  const declared = unit === undefined ? undefined : inboxOf(unit, move.kind);
  const subject: Subject | undefined =
    unit === undefined ? undefined : { declaration: unit, inbox: declared ?? goneInbox(move.kind), unit };
  const binding = bound.find(
    ({ clause }) => clause === undefined || isInScope(ws, clause.routine, unit === undefined ? undefined : [unit]),
  );
  if (binding === undefined || (subject !== undefined && !isJudged(ws, binding.code, subject, options.asOf))) return [];
  const mark = unit === undefined ? NOWHERE : { anchor: unit.anchor, at: declared?.at ?? unit.nameAt };
  const grounds = unit === undefined ? [] : municipalGround(ws, unit);
  const cited = { ...binding, alsoCites: citedFor(binding.alsoCites, grounds) };
  const finding = findingOf(move, cited, subject, mark);
  return finding === undefined ? [] : [{ ...finding, severity: severityInMode(ws, finding, options.asOf) }];
}

function findingOf(
  { action, title, inbox }: Move,
  { check, code, severity, clause, alsoCites }: Omit<BoundCheck, 'alsoCites'> & Pick<Finding, 'alsoCites'>,
  subject: Subject | undefined,
  mark: Mark,
): Finding | undefined {
  const template = check.messages[action];
  return template === undefined
    ? undefined
    : {
        code,
        severity: template.severity ?? severity,
        check: check.name,
        trigger: action,
        mark,
        subject,
        template,
        args: { inbox: title, reference: inbox },
        days: undefined,
        related: [],
        clause,
        alsoCites,
        suppressedBy: undefined,
      };
}

/** An inbox that is no longer declared, for exceptions that name it. */
function goneInbox(kind: InboxKind): Inbox {
  return {
    kind,
    at: 0,
    whole: 0,
    order: undefined,
    title: undefined,
    members: [],
    membersAt: undefined,
    administrators: { persons: [], at: undefined },
    monitoring: [],
  };
}
