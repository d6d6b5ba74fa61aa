/** From a `kontroll` as written to a check with typed parameter values. */
import type { Check, ParameterSpec } from '../checks/api/index.ts';
import {
  type Binding,
  type Origin,
  type Parameter,
  type RequirementInUse,
  SEVERITY_WORDS,
  type Severity,
  valuesOfWords,
} from '../model/index.ts';

/** A check bound to a requirement (or a rule of the language, bound to none), ready to judge. */
export interface BoundCheck {
  readonly check: Check;
  readonly code: string;
  readonly severity: Severity;
  readonly clause: RequirementInUse | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  /** The parameters that the routine states, by name. */
  readonly stated: ReadonlyMap<string, Parameter>;
  /** The clauses that say of themselves that they are judged through this one. */
  readonly alsoCites: readonly Citing[];
}

/** A clause that rests on the judgement of another, and what it is the ground for; undefined: for all that is found. */
export interface Citing {
  readonly id: string;
  readonly ground: string | undefined;
}

/** The clauses to cite beside a finding that rests on some grounds. */
export function citedFor(citing: readonly Citing[], grounds: readonly string[] = []): readonly string[] {
  return citing.filter(({ ground }) => ground === undefined || grounds.includes(ground)).map(({ id }) => id);
}

/** What findings of a clause may rest on, in the words of the checks that it binds. */
export function groundsOf(bound: readonly BoundCheck[], clause: string): readonly string[] {
  const own = bound.filter(({ code }) => code === clause);
  return [...new Set(own.flatMap(({ check, values }) => check.grounds?.(values as never) ?? []))];
}

/** What is wrong with a binding; RUT-016 at the word. */
export interface BindingFault {
  readonly at: Origin;
  readonly trigger:
    | 'unknownCheck'
    | 'unknownParameter'
    | 'unusedParameter'
    | 'missingParameter'
    | 'wrongType'
    | 'unknownSeverity';
  readonly word: string;
  readonly check: string;
}

export interface ReadBinding {
  /** Undefined when a fault keeps the check from being used. */
  readonly check: Check | undefined;
  readonly values: Readonly<Record<string, unknown>>;
  readonly stated: ReadonlyMap<string, Parameter>;
  readonly severity: Severity | undefined;
  readonly faults: readonly BindingFault[];
}

/** The word of the parameter that every check takes. */
export const SEVERITY_PARAMETER = 'nivå';

const SEVERITIES = valuesOfWords(SEVERITY_WORDS);

/** Reads a binding against the checks that the program knows. */
export function readBinding(binding: Binding, checks: ReadonlyMap<string, Check>): ReadBinding {
  const name = binding.check.value;
  const check = checks.get(name);
  if (check === undefined) {
    const fault: BindingFault = { at: binding.check.at, trigger: 'unknownCheck', word: name, check: name };
    return { check: undefined, values: {}, stated: new Map(), severity: undefined, faults: [fault] };
  }
  const reading = new Reading(check, binding);
  reading.readAll();
  return {
    check: reading.faults.length === 0 ? check : undefined,
    values: reading.values,
    stated: reading.stated,
    severity: reading.severity,
    faults: reading.faults,
  };
}

class Reading {
  readonly values: Record<string, unknown> = {};
  readonly stated = new Map<string, Parameter>();
  readonly faults: BindingFault[] = [];
  severity: Severity | undefined;
  readonly #check: Check;
  readonly #binding: Binding;
  readonly #unreadable = new Set<string>();

  constructor(check: Check, binding: Binding) {
    this.#check = check;
    this.#binding = binding;
  }

  readAll(): void {
    const specs = new Map(Object.entries(this.#check.parameters).map(([key, spec]) => [spec.name, { key, spec }]));
    for (const parameter of this.#binding.parameters) {
      const known = specs.get(parameter.name);
      if (parameter.name === SEVERITY_PARAMETER && known === undefined) {
        this.#readSeverity(parameter);
      } else if (known === undefined) {
        this.#fault(parameter.at, 'unknownParameter', parameter.name);
      } else {
        this.#readParameter(known.key, known.spec, parameter);
      }
    }
    this.#complete();
  }

  #readSeverity(parameter: Parameter): void {
    const [value] = parameter.values;
    this.severity = typeof value?.value === 'string' ? SEVERITIES[value.value] : undefined;
    if (this.severity === undefined || parameter.values.length > 1) {
      this.#fault(value?.at ?? parameter.at, 'unknownSeverity', String(value?.value ?? ''));
    }
  }

  #readParameter(key: string, spec: ParameterSpec<unknown>, parameter: Parameter): void {
    this.stated.set(spec.name, parameter);
    const value = spec.read(parameter.values);
    if (value === undefined) {
      this.#unreadable.add(key);
      this.#fault(parameter.values[0]?.at ?? parameter.at, 'wrongType', parameter.name);
    } else {
      this.values[key] = value;
    }
  }

  /** Fills in defaults and looks for what is missing or not used by the variant. */
  #complete(): void {
    for (const [key, spec] of Object.entries(this.#check.parameters)) {
      const used = this.#isUsed(spec);
      const parameter = this.stated.get(spec.name);
      if (!used && parameter !== undefined) {
        this.#fault(parameter.at, 'unusedParameter', spec.name);
      } else if (used && parameter === undefined && spec.default === undefined) {
        this.#fault(this.#binding.check.at, 'missingParameter', spec.name);
      }
      if (parameter === undefined) this.values[key] = spec.default;
    }
  }

  /** A parameter of one variant alone counts as used while the variant itself could not be read. */
  #isUsed(spec: ParameterSpec<unknown>): boolean {
    const { variant } = this.#check;
    if (spec.usedIn === undefined || variant === undefined) return true;
    const value = this.values[variant];
    if (value === undefined && this.#unreadable.has(variant)) return this.stated.has(spec.name);
    return typeof value === 'string' && spec.usedIn.includes(value);
  }

  #fault(at: Origin, trigger: BindingFault['trigger'], word: string): void {
    this.faults.push({ at, trigger, word, check: this.#check.name });
  }
}
