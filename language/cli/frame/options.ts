/** The options that hold for every command. */
import type { Language } from '../../model/index.ts';
import { notADate, notDays } from '../../report/help/refusals.ts';
import { DEFAULT_HORIZON, LONGEST_HORIZON } from '../../services/config/horizon.ts';
import { type Day, parseDay } from '../../time/index.ts';
import type { RutinCommand } from './command.ts';

/** What every command is given. */
export interface CommonOptions {
  readonly datum?: Day;
  readonly horisont?: number;
  readonly lang?: Language;
  readonly config?: string;
  readonly allowEmpty?: boolean;
  readonly color: boolean;
  /** The file that a receipt is written to, where the command can write one. */
  readonly receipt?: string;
}

/** For scripts: a workspace without files is as good as any other. */
const ALLOW_EMPTY = {
  flags: '--allow-empty',
  text: { sv: 'godtar en arbetsyta utan filer', en: 'accepts a workspace without files' },
};

/** The language of what is printed. */
export const LANGUAGE = {
  flags: '--lang <sv|en>',
  text: { sv: 'språk', en: 'language' },
  choices: { words: ['sv', 'en'], near: { svenska: 'sv', swedish: 'sv', se: 'sv', engelska: 'en', english: 'en' } },
} as const;

/** Adds the options that hold throughout. */
export function withCommonOptions(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--datum <ÅÅÅÅ-MM-DD>',
      text: { sv: 'dagen som allt bedöms på (annars i dag)', en: 'the day everything is judged on (else today)' },
      parse: dateOf('--datum'),
    })
    .with({
      flags: '--horisont <dagar>',
      text: {
        sv: `antal dagar framåt som bedöms, 1–${LONGEST_HORIZON} (annars ${DEFAULT_HORIZON})`,
        en: `number of days ahead that are judged, 1–${LONGEST_HORIZON} (else ${DEFAULT_HORIZON})`,
      },
      parse: readHorizon,
    })
    .with(LANGUAGE)
    .with({
      flags: '--config <fil>',
      text: { sv: 'inställningar (annars rutin.config.json i arbetsytan)', en: 'settings (else rutin.config.json)' },
    })
    .with(ALLOW_EMPTY)
    .with({ flags: '--no-color', text: { sv: 'inga färger', en: 'no colours' } });
}

/** A reader of a date. */
export function dateOf(flag: string): (value: string) => Day {
  return (value) => {
    const day = parseDay(value);
    if (day === undefined) throw notADate(flag, value);
    return day;
  };
}

function readHorizon(value: string): number {
  const days = /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
  if (days < 1 || days > LONGEST_HORIZON) throw notDays('--horisont', value, LONGEST_HORIZON);
  return days;
}
