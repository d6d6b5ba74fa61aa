/** The parameters of a binding in plain words: those the routine states, then those that hold by default. */
import type { Check, ParameterSpec } from '../../checks/api/index.ts';
import type { Binding, Language, Parameter, ParameterValue } from '../../model/index.ts';
import { phrases } from '../../reference/phrases.ts';
import { formatDay } from '../../time/index.ts';
import { andMore } from '../../words/index.ts';

/** So many items of a list are named before the rest is counted. */
const NAMED = 8;

/** A parameter in force, in words; without `stated` it holds by default. */
interface ParameterWords {
  readonly name: string;
  readonly text: string;
  readonly stated: Parameter | undefined;
}

/** One line for each parameter in force. */
export function parametersInWords(binding: Binding, check: Check | undefined, language: Language): readonly string[] {
  return parametersOf(binding, check, language).map(({ text }) => text);
}

/** Each parameter in force: those that the routine states, then those that hold by default. */
export function parametersOf(
  binding: Binding,
  check: Check | undefined,
  language: Language,
): readonly ParameterWords[] {
  const stated = binding.parameters.map((one) => {
    return { name: one.name, text: parameterInWords(binding.check.value, one, language), stated: one };
  });
  return [...stated, ...defaults(binding, check, language)];
}

/** A parameter as a routine states it. */
export function parameterInWords(check: string, { name, values }: Parameter, language: Language): string {
  return inWords(check, name, shortened(values.map(written), language), language);
}

function defaults(binding: Binding, check: Check | undefined, language: Language): readonly ParameterWords[] {
  const stated = new Map(binding.parameters.map((parameter) => [parameter.name, parameter.values[0]]));
  const variant = check?.variant === undefined ? undefined : stated.get(check.parameters[check.variant]?.name ?? '');
  return Object.values(check?.parameters ?? {})
    .filter((spec) => !stated.has(spec.name) && isUsed(spec, variant) && isWorthSaying(spec.default))
    .map(({ name, default: value }) => {
      return { name, text: inWords(binding.check.value, name, defaultWord(value), language), stated: undefined };
    });
}

/** A parameter of some variants alone is left out where the routine's variant cannot be compared as a word. */
function isUsed(spec: ParameterSpec<unknown>, variant: ParameterValue | undefined): boolean {
  return spec.usedIn === undefined || (variant?.type === 'word' && spec.usedIn.includes(variant.value));
}

function isWorthSaying(value: unknown): boolean {
  return value === true || (typeof value === 'number' && value > 0) || (typeof value === 'string' && value !== '');
}

function defaultWord(value: unknown): string {
  return value === true ? 'ja' : String(value);
}

function written(value: ParameterValue): string {
  return value.type === 'date' ? (value.value === undefined ? '?' : formatDay(value.value)) : String(value.value);
}

function shortened(values: readonly string[], language: Language): string {
  const rest = values.length - NAMED;
  if (rest <= 1) return values.join(', ');
  return values.slice(0, NAMED).join(', ') + andMore(rest, language);
}

function inWords(check: string, parameter: string, value: string, language: Language): string {
  const phrase =
    phrases[`${check}.${parameter}=${value}`] ??
    phrases[`${check}.${parameter}`] ??
    phrases[`${parameter}=${value}`] ??
    phrases[parameter];
  return phrase === undefined
    ? `${parameter.replaceAll('_', ' ')}: ${value}`
    : phrase[language].replaceAll('{v}', () => value);
}
