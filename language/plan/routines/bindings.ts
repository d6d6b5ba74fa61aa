/** The kontroller of a krav in two versions: which came, which went, and which of their parameters moved which way. */
import type { Check, ParameterSpec } from '../../checks/api/index.ts';
import { defaultSeverity, isLooser, type ReadBinding, readBinding } from '../../engine/index.ts';
import type { Binding, ParameterValue, Requirement, Severity } from '../../model/index.ts';
import { formatDay } from '../../time/index.ts';
import { grouped } from '../state/grouped.ts';

/** Which way a parameter moved, where one way is tighter than the other. */
export type Direction = 'tighter' | 'looser';

export interface ParameterChange {
  readonly name: string;
  /** As a routine writes it; null where nothing is stated and nothing holds by default. */
  readonly before: string | null;
  readonly after: string | null;
  readonly direction: Direction | null;
}

/** A kontroll that is new, gone, or asks for something else. */
export interface BindingChange {
  readonly check: string;
  readonly action: 'create' | 'change' | 'remove';
  readonly severity: { readonly before: Severity; readonly after: Severity } | undefined;
  readonly parameters: readonly ParameterChange[];
}

/** A kontroll as it is understood. */
interface Understood extends ReadBinding {
  readonly binding: Binding;
  readonly spec: Check | undefined;
  readonly grade: Severity;
}

type Checks = ReadonlyMap<string, Check>;

/** What changed among the kontroller of a krav. */
export function bindingChanges(before: Requirement, after: Requirement, checks: Checks): readonly BindingChange[] {
  const olds = grouped(understood(before, checks), ({ binding }) => binding.check.value);
  const news = grouped(understood(after, checks), ({ binding }) => binding.check.value);
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name) =>
    pairUp(olds.get(name) ?? [], news.get(name) ?? []).flatMap(changeIn),
  );
}

function understood(requirement: Requirement, checks: Checks): readonly Understood[] {
  return requirement.bindings.map((binding) => {
    const read = readBinding(binding, checks);
    return {
      ...read,
      binding,
      spec: checks.get(binding.check.value),
      grade: read.severity ?? defaultSeverity(requirement),
    };
  });
}

type Pair = readonly [Understood | undefined, Understood | undefined];

/** Of several kontroller of one name those about the same thing belong together, and the rest one after the other. */
function pairUp(olds: readonly Understood[], news: readonly Understood[]): readonly Pair[] {
  const left = [...olds];
  const found = news.map((one): Pair => {
    const index = left.findIndex((other) => identityOf(other) === identityOf(one));
    return [index < 0 ? undefined : left.splice(index, 1)[0], one];
  });
  const pairs = found.map(([old, one]): Pair => [old ?? left.shift(), one]);
  return [...pairs, ...left.map((old): Pair => [old, undefined])];
}

function identityOf({ spec, values }: Understood): string {
  const parameters = Object.entries<ParameterSpec<unknown>>(spec?.parameters ?? {});
  return JSON.stringify(parameters.filter(([, { tighter }]) => tighter === 'identity').map(([key]) => values[key]));
}

function changeIn([before, after]: Pair): readonly BindingChange[] {
  const check = ((after ?? before) as Understood).binding.check.value;
  if (before === undefined || after === undefined) {
    return [{ check, action: before === undefined ? 'create' : 'remove', severity: undefined, parameters: [] }];
  }
  const severity = before.grade === after.grade ? undefined : { before: before.grade, after: after.grade };
  const parameters = parameterChanges(before, after);
  return severity === undefined && parameters.length === 0 ? [] : [{ check, action: 'change', severity, parameters }];
}

function parameterChanges(before: Understood, after: Understood): readonly ParameterChange[] {
  const { spec } = after;
  if (spec === undefined) return unknownChanges(before, after);
  return Object.entries(spec.parameters).flatMap(([key, one]) => {
    const [was, is] = [wordsOf(before, key, one), wordsOf(after, key, one)];
    return was === is
      ? []
      : [{ name: one.name, before: was, after: is, direction: directionOf(before, after, key, one) }];
  });
}

function directionOf(
  before: Understood,
  after: Understood,
  key: string,
  spec: ParameterSpec<unknown>,
): Direction | null {
  const [was, is] = [before.values[key], after.values[key]];
  if (was === undefined || is === undefined || spec.tighter === 'none' || spec.tighter === 'identity') return null;
  const [looser, tighter] = [isLooser(spec, is, was), isLooser(spec, was, is)];
  return looser === tighter ? null : looser ? 'looser' : 'tighter';
}

/** The value in the words of a routine: as stated, else as it holds by default. Lists stand in an order of their own. */
function wordsOf({ stated, values }: Understood, key: string, spec: ParameterSpec<unknown>): string | null {
  const parameter = stated.get(spec.name);
  if (parameter !== undefined) return written(parameter.values);
  const value = values[key];
  return value === undefined || value === '' ? null : value === true ? 'ja' : value === false ? 'nej' : String(value);
}

function written(values: readonly ParameterValue[]): string {
  return [...new Set(values.map(valueInWords))].join(', ');
}

function valueInWords(value: ParameterValue): string {
  return value.type === 'date' ? (value.value === undefined ? '?' : formatDay(value.value)) : String(value.value);
}

/** The parameters of a kontroll that the program does not know, as they are written. */
function unknownChanges(before: Understood, after: Understood): readonly ParameterChange[] {
  const valuesOf = ({ binding }: Understood): ReadonlyMap<string, string> =>
    new Map(binding.parameters.map(({ name, values }) => [name, written(values)]));
  const [olds, news] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((name) => {
    const [was, is] = [olds.get(name) ?? null, news.get(name) ?? null];
    return was === is ? [] : [{ name, before: was, after: is, direction: null }];
  });
}
