/** What decides how a workspace is judged: the editor's settings, then its configuration, then what is usual. */
import { allChecks } from '../../checks/index.ts';
import type { Language } from '../../model/index.ts';
import { severitiesOf } from '../../services/config/apply.ts';
import type { Config } from '../../services/config/config.ts';
import { DEFAULT_HORIZON, LONGEST_HORIZON } from '../../services/config/horizon.ts';
import { ownersOf } from '../../services/config/patterns.ts';
import type { SessionOptions } from '../../services/session.ts';
import { type Day, parseDay } from '../../time/index.ts';

/** The editor's settings, section `rutin`: `datum` (ISO date), `horisont` (days), `lang`. */
export interface Settings {
  readonly asOf: Day | undefined;
  readonly horizonDays: number | undefined;
  readonly language: Language | undefined;
}

/** What the server was started with: it holds where the editor says nothing else, and the configuration in place of any other. */
export interface StartedWith {
  readonly settings: Settings;
  readonly config: Config | undefined;
}

/** Nothing was said. */
export const NOTHING: StartedWith = {
  settings: { asOf: undefined, horizonDays: undefined, language: undefined },
  config: undefined,
};

/** Settings, and where they say nothing others. */
export function settingsOver(first: Settings, others: Settings): Settings {
  return {
    asOf: first.asOf ?? others.asOf,
    horizonDays: first.horizonDays ?? others.horizonDays,
    language: first.language ?? others.language,
  };
}

/** The settings in a value of any shape; what is wrong in it counts as not set. */
export function settingsIn(value: unknown): Settings {
  const { datum, horisont, lang } = recordIn(value);
  return {
    asOf: typeof datum === 'string' ? parseDay(datum) : undefined,
    horizonDays: horizonIn(horisont),
    language: lang === 'sv' || lang === 'en' ? lang : undefined,
  };
}

/** How to judge: the editor's settings go before the configuration, and that before the defaults. */
export function optionsOf(settings: Settings, config: Config, locale: Language, today: Day): SessionOptions {
  const owners = ownersOf(config);
  const { horisont, lang } = config.values;
  return {
    checks: allChecks,
    asOf: settings.asOf ?? today,
    horizonDays: settings.horizonDays ?? horisont ?? DEFAULT_HORIZON,
    language: settings.language ?? lang ?? locale,
    severities: severitiesOf(config),
    ...(owners === undefined ? {} : { ownerOf: owners }),
  };
}

/** Swedish, unless the client says that its user reads something else. */
export function languageOfLocale(locale: string | undefined): Language {
  return locale === undefined || /^sv\b/i.test(locale) ? 'sv' : 'en';
}

function recordIn(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
}

function horizonIn(value: unknown): number | undefined {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= LONGEST_HORIZON;
  return fits ? value : undefined;
}
