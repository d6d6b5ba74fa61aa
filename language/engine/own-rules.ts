/** Rules of the language that only the engine can judge, since they are about its own work. */
import type { Check } from '../checks/api/index.ts';
import { rut010 } from '../checks/index.ts';
import {
  type Declaration,
  type Exemption,
  type Finding,
  isStillToCome,
  type Origin,
  type Related,
  type Subject,
  type Workspace,
} from '../model/index.ts';
import type { Day } from '../time/index.ts';
import type { BoundCheck } from './bindings.ts';
import { exemptedDeclaration, forgivesOn } from './exemptions.ts';

const ABOVE_UNITS: ReadonlySet<Declaration['kind']> = new Set(['principal', 'administration', 'department']);

/** A finding of a rule of the language, with the message of the rule's own file. */
export function ruleFinding(
  checks: readonly Check[],
  code: string,
  trigger: string,
  declaration: Declaration,
  at: Origin,
  args: Readonly<Record<string, string | number>>,
  related: readonly Related[] = [],
): Finding | undefined {
  const rule = checks.find((check) => check.rule?.code === code);
  const template = rule?.messages[trigger];
  if (rule?.rule === undefined || template === undefined) return undefined;
  const subject: Subject = { declaration, inbox: undefined, unit: undefined };
  return {
    code,
    severity: template.severity ?? rule.rule.severity,
    check: rule.name,
    trigger,
    mark: { anchor: declaration.anchor, at },
    subject,
    template,
    args,
    days: undefined,
    related,
    clause: undefined,
    alsoCites: [],
    suppressedBy: undefined,
  };
}

/** The checks in force, and the codes of those that failed somewhere: what they would have found is not known to be nothing. */
export interface ChecksMade {
  readonly bound: readonly BoundCheck[];
  readonly failed: ReadonlySet<string>;
}

/**
 * RUT-010: a valid exception that forgives nothing. One for a check that only a plan judges, that failed, or that a coming
 * version brings, is left alone.
 */
export function unusedExemptions(
  ws: Workspace,
  valid: ReadonlyMap<string, readonly Exemption[]>,
  used: Pick<ReadonlySet<Exemption>, 'has'>,
  { bound, failed }: ChecksMade,
  { checks, asOf }: { readonly checks: readonly Check[]; readonly asOf: Day },
): readonly Finding[] {
  const judgedInPlans = bound.filter(({ check }) => check.phase === 'plan').map(({ code }) => code);
  const unknown = new Set([...judgedInPlans, ...failed]);
  const unused: Finding[] = [];
  for (const exemption of [...valid.values()].flat().filter((one) => forgivesOn(one, asOf))) {
    const { clause } = exemption;
    const isJudged = !unknown.has(clause.value) && !isStillToCome(ws, clause.value, asOf);
    if (!used.has(exemption) && isJudged && isReadWhole(ws, exemption)) {
      const args = { clause: clause.value, ...reasonUnused(ws, exemption) };
      const finding = ruleFinding(checks, rut010.name, 'unused', exemption, clause.at, args);
      if (finding !== undefined) unused.push(finding);
    }
  }
  return unused;
}

/** Why it forgives nothing. Above the units it is easily thought to be for them too. */
function reasonUnused(ws: Workspace, exemption: Exemption): { readonly reasonSv: string; readonly reasonEn: string } {
  const subject = exemptedDeclaration(ws, exemption);
  if (subject !== undefined && ABOVE_UNITS.has(subject.kind)) {
    const title = subject.text?.value ?? subject.name;
    return {
      reasonSv: `Det gäller ${title} själv, inte enheterna under.`,
      reasonEn: `It is for ${title} itself, not for the units below.`,
    };
  }
  const clause = exemption.clause.value;
  return {
    reasonSv: `Det undantaget gäller bryter inte mot ${clause} under perioden.`,
    reasonEn: `What it is for does not fail ${clause} in the period.`,
  };
}

/** Whether all that an exception is for could be read. Otherwise it may be needed for what could not. */
function isReadWhole(ws: Workspace, exemption: Exemption): boolean {
  const subject = exemptedDeclaration(ws, exemption);
  if (subject === undefined || subject.broken || ws.hasUnread) return false;
  return subject.kind !== 'person' || !ws.lookup('absences', subject.name).some((absence) => absence.broken);
}
