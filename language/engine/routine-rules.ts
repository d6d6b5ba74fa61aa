/** What can be wrong in a routine's own text: checks and parameters (RUT-016), a local routine that loosens (RUT-014). */
import { type Check, valueInWords } from '../checks/api/index.ts';
import { rut014, rut016 } from '../checks/index.ts';
import {
  type Citation,
  nearestName,
  type Parameter,
  type Related,
  type Requirement,
  type Routine,
  type Severity,
} from '../model/index.ts';
import {
  type BindingFault,
  type BoundCheck,
  groundsOf,
  type ReadBinding,
  readBinding,
  SEVERITY_PARAMETER,
} from './bindings.ts';
import { loosenedBy, regionalCounterparts } from './counterparts.ts';
import type { RawFinding } from './judge.ts';
import { ruleFinding } from './own-rules.ts';
import { checksByName, defaultSeverity } from './requirements.ts';

/** What is wrong with a routine's bindings. */
export const ROUTINE_RULE = rut016.name;

type Add = (
  code: string,
  trigger: string,
  at: number,
  args: Readonly<Record<string, string | number>>,
  related?: readonly Related[],
) => void;

/** Judges every krav of a routine, in use or not. */
export function judgeRoutine(
  routine: Routine,
  bound: readonly BoundCheck[],
  checks: readonly Check[],
): readonly RawFinding[] {
  const found: RawFinding[] = [];
  const byName = checksByName(checks);
  const add: Add = (code, trigger, at, args, related) => {
    const finding = ruleFinding(checks, code, trigger, routine, at, args, related);
    if (finding !== undefined) found.push({ finding, bound: undefined });
  };
  for (const requirement of routine.requirements) {
    if (isUnbound(requirement) && !routine.broken) {
      add(ROUTINE_RULE, 'unboundRequirement', requirement.at, { clause: requirement.id });
    }
    for (const cited of requirement.judgedBy) addGroundless(cited, bound, add);
    for (const binding of requirement.bindings) {
      const read = readBinding(binding, byName);
      for (const fault of read.faults) {
        if (!(routine.broken && fault.trigger === 'missingParameter')) {
          const args = faultArgs(fault, byName);
          add(ROUTINE_RULE, triggerOf(fault, args), fault.at, args);
        }
      }
      if (routine.type === 'local' && read.check !== undefined) {
        addLoosened(read, read.check, read.severity ?? defaultSeverity(requirement), bound, add);
      }
    }
  }
  return found;
}

function isUnbound({ bindings, manual, judgedBy, modality }: Requirement): boolean {
  return bindings.length === 0 && manual === undefined && judgedBy.length === 0 && modality !== 'information';
}

/** A ground that no finding of the cited clause has; where that clause is not in use nothing is known of it. */
function addGroundless({ value: clause, ground }: Citation, bound: readonly BoundCheck[], add: Add): void {
  const known = groundsOf(bound, clause);
  if (ground === undefined || known.includes(ground.value) || !bound.some(({ code }) => code === clause)) return;
  const nearest = nearestName(ground.value, known);
  const trigger = known.length === 0 ? 'noGrounds' : nearest === undefined ? 'unknownGround' : 'unknownGroundNear';
  const words = { word: ground.value, clause, nearest: nearest === undefined ? '' : asWritten(nearest) };
  add(ROUTINE_RULE, trigger, ground.at, { ...words, known: known.map(asWritten).join(', ') });
}

/** A word as it stands after `vid`: what is no name stands within quotation marks. */
function asWritten(word: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(word) ? word : `"${word}"`;
}

/** A word that is near a known one has a message of its own, which names it. */
function triggerOf({ trigger }: BindingFault, { nearest }: Readonly<Record<string, string>>): string {
  return nearest === '' ? trigger : `${trigger}Near`;
}

function faultArgs(fault: BindingFault, checks: ReadonlyMap<string, Check>): Readonly<Record<string, string>> {
  const specs = Object.values(checks.get(fault.check)?.parameters ?? {});
  const known =
    fault.trigger === 'unknownCheck' ? [...checks.keys()] : [...specs.map(({ name }) => name), SEVERITY_PARAMETER];
  const isUnknown = fault.trigger === 'unknownCheck' || fault.trigger === 'unknownParameter';
  const spec = specs.find(({ name }) => name === fault.word);
  const type = spec === undefined ? undefined : valueInWords(spec);
  return {
    word: fault.word,
    check: fault.check,
    nearest: (isUnknown ? nearestName(fault.word, known) : undefined) ?? '',
    known: known.join(', '),
    typeSv: type?.sv ?? '',
    typeEn: type?.en ?? '',
  };
}

function addLoosened(
  read: ReadBinding,
  check: Check,
  severity: Severity,
  bound: readonly BoundCheck[],
  add: Add,
): void {
  const counterparts = regionalCounterparts(read, check, bound);
  for (const [key, spec] of Object.entries(check.parameters)) {
    const parameter = read.stated.get(spec.name);
    const local = { value: read.values[key], severity };
    const regional = parameter === undefined ? undefined : loosenedBy(spec, key, local, counterparts);
    if (parameter !== undefined && regional !== undefined) {
      const args = {
        parameter: spec.name,
        local: written(parameter),
        regional: written(regional.stated.get(spec.name)) || shown(regional.values[key]),
        clause: regional.code,
      };
      add(rut014.name, 'looser', parameter.at, args, regionalPlace(regional, spec.name));
    }
  }
}

/** Where the region's routine states the parameter, or the requirement whose check has it unsaid. */
function regionalPlace({ clause, code, stated }: BoundCheck, parameter: string): readonly Related[] {
  if (clause === undefined) return [];
  const mark = { anchor: clause.statedBy.anchor, at: stated.get(parameter)?.at ?? clause.requirement.at };
  return [{ mark, message: { sv: `Regionens krav ${code}.`, en: `The region’s requirement ${code}.` } }];
}

/** A value that the check has where no routine states it. */
function shown(value: unknown): string {
  return value === true ? 'ja' : value === false ? 'nej' : String(value ?? '');
}

/** The value of a parameter in the words of its routine. */
function written(parameter: Parameter | undefined): string {
  return (parameter?.values ?? []).map(({ value }) => value).join(', ');
}
