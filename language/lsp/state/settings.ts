/** What decides how a workspace is judged: the editor's settings and `rutin.config.json`. */
import { evaluate, parse } from '@humanwhocodes/momoa';
import picomatch from 'picomatch';
import { allChecks } from '../../checks/index.ts';
import { type Language, type SeverityWord, severityOf } from '../../engine/index.ts';
import type { Severity } from '../../model/index.ts';
import type { SessionOptions } from '../../services/session.ts';
import { type Day, parseDay } from '../../time/index.ts';

/** The name of the configuration file. */
export const CONFIG_NAME = 'rutin.config.json';

const DEFAULT_HORIZON = 90;
const LONGEST_HORIZON = 3660;

/** The editor's settings, section `rutin`: `datum` (ISO date), `horisont` (days), `lang`. */
export interface Settings {
  readonly asOf: Day | undefined;
  readonly horizonDays: number | undefined;
  readonly language: Language | undefined;
}

/** The settings in a value of any shape; what is wrong in it counts as not set. */
export function settingsIn(value: unknown): Settings {
  const { datum, horisont, lang } = recordIn(value);
  return {
    asOf: typeof datum === 'string' ? parseDay(datum) : undefined,
    horizonDays: horizonIn(horisont),
    language: languageIn(lang),
  };
}

/** A configuration: which files belong to the workspace, and what the engine is told. */
export interface Configuration {
  readonly isWanted: (file: string) => boolean;
  readonly ownerOf: ((file: string) => string | undefined) | undefined;
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  readonly language: Language | undefined;
  readonly horizonDays: number | undefined;
}

/** The configuration in a text; comments and trailing commas are allowed. Undefined where it is no JSON object. */
export function configurationIn(text: string): Configuration | undefined {
  try {
    const values = evaluate(parse(text, { mode: 'jsonc', allowTrailingCommas: true }));
    return values !== null && typeof values === 'object' && !Array.isArray(values) ? read(recordIn(values)) : undefined;
  } catch {
    return undefined;
  }
}

/** The configuration of a workspace without one. */
export const NO_CONFIGURATION: Configuration = read({});

/** How to judge: the editor's settings go before the configuration, and that before the defaults. */
export function optionsOf(
  settings: Settings,
  { ownerOf, severities, language, horizonDays }: Configuration,
  locale: Language,
  today: Day,
): SessionOptions {
  return {
    checks: allChecks,
    asOf: settings.asOf ?? today,
    horizonDays: settings.horizonDays ?? horizonDays ?? DEFAULT_HORIZON,
    language: settings.language ?? language ?? locale,
    severities,
    ...(ownerOf === undefined ? {} : { ownerOf }),
  };
}

/** Swedish, unless the client says that its user reads something else. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale === undefined || /^sv\b/i.test(locale) ? 'sv' : 'en';
}

function read({ include, exclude, owners, severity, lang, horisont }: Record<string, unknown>): Configuration {
  const included = textsIn(include);
  const isIncluded = included.length === 0 ? () => true : picomatch(included, { dot: true });
  const excluded = textsIn(exclude);
  const isExcluded = excluded.length === 0 ? () => false : picomatch(excluded, { dot: true });
  return {
    isWanted: (file) => isIncluded(file) && !isExcluded(file),
    ownerOf: owners === undefined ? undefined : ownersIn(recordIn(owners)),
    severities: severitiesIn(recordIn(severity)),
    language: languageIn(lang),
    horizonDays: horizonIn(horisont),
  };
}

function ownersIn(owners: Record<string, unknown>): (file: string) => string | undefined {
  const known = Object.entries(owners).map(([glob, owner]) => ({ fits: picomatch(glob, { dot: true }), owner }));
  return (file) => {
    const owner = known.find(({ fits }) => fits(file))?.owner;
    return typeof owner === 'string' ? owner : undefined;
  };
}

const SEVERITIES: ReadonlySet<unknown> = new Set(['fel', 'varning', 'upplysning', 'tips']);

function severitiesIn(words: Record<string, unknown>): ReadonlyMap<string, Severity | 'off'> {
  const severities = new Map<string, Severity | 'off'>();
  for (const [code, word] of Object.entries(words)) {
    if (word === 'av') severities.set(code, 'off');
    else if (SEVERITIES.has(word)) severities.set(code, severityOf(word as SeverityWord));
  }
  return severities;
}

function recordIn(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function languageIn(value: unknown): Language | undefined {
  return value === 'sv' || value === 'en' ? value : undefined;
}

function horizonIn(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST_HORIZON;
  return fits ? value : undefined;
}
