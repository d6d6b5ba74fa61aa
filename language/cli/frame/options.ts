/** The options that hold for every command. */
import type { Language } from '../../model/index.ts';
import { type Day, parseDay } from '../../time/index.ts';
import { UsageError } from '../../words/index.ts';
import type { RutinCommand } from './command.ts';

/** What every command is given. */
export interface CommonOptions {
  readonly datum?: Day;
  readonly horisont?: number;
  readonly lang?: Language;
  readonly config?: string;
  readonly allowEmpty?: boolean;
  readonly color: boolean;
}

export const DEFAULT_HORIZON = 90;
const LONGEST_HORIZON = 3660;

/** For scripts: a workspace without files is as good as any other. */
export const ALLOW_EMPTY = {
  flags: '--allow-empty',
  text: { sv: 'godtar en arbetsyta utan filer', en: 'accepts a workspace without files' },
};

/** Adds the options that hold throughout. */
export function withCommonOptions(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--datum <ÅÅÅÅ-MM-DD>',
      text: { sv: 'dagen som allt bedöms på (annars i dag)', en: 'the day everything is judged on (else today)' },
      parse: readDate,
    })
    .with({
      flags: '--horisont <dagar>',
      text: {
        sv: `antal dagar framåt som bedöms, 1–${LONGEST_HORIZON} (annars ${DEFAULT_HORIZON})`,
        en: `number of days ahead that are judged, 1–${LONGEST_HORIZON} (else ${DEFAULT_HORIZON})`,
      },
      parse: readHorizon,
    })
    .with({ flags: '--lang <sv|en>', text: { sv: 'språk', en: 'language' }, parse: readLanguage })
    .with({
      flags: '--config <fil>',
      text: { sv: 'inställningar (annars rutin.config.json i arbetsytan)', en: 'settings (else rutin.config.json)' },
    })
    .with(ALLOW_EMPTY)
    .with({ flags: '--no-color', text: { sv: 'inga färger', en: 'no colours' } });
}

function readDate(value: string): Day {
  const day = parseDay(value);
  if (day === undefined) {
    throw new UsageError(
      `--datum ${value} är inget datum. Skriv år, månad och dag, till exempel 2026-11-21.`,
      `--datum ${value} is not a date. Write year, month and day, such as 2026-11-21.`,
    );
  }
  return day;
}

function readHorizon(value: string): number {
  const days = /^[0-9]{1,4}$/.test(value) ? Number(value) : 0;
  if (days < 1 || days > LONGEST_HORIZON) {
    throw new UsageError(
      `--horisont ${value} går inte. Skriv ett antal dagar från 1 till ${LONGEST_HORIZON}.`,
      `--horisont ${value} does not work. Write a number of days from 1 to ${LONGEST_HORIZON}.`,
    );
  }
  return days;
}

/** Reads `sv` or `en`. */
export function readLanguage(value: string): Language {
  if (value !== 'sv' && value !== 'en') {
    throw new UsageError(
      `--lang ${value} finns inte. Skriv sv eller en.`,
      `--lang ${value} is unknown. Write sv or en.`,
    );
  }
  return value;
}

/** A reader for an option that takes one of a few words. */
export function oneOf<const T extends string>(flag: string, words: readonly T[]): (value: string) => T {
  return (value) => {
    const found = words.find((word) => word === value);
    if (found === undefined) {
      const known = words.join(', ');
      throw new UsageError(
        `${flag} ${value} finns inte. Välj bland ${known}.`,
        `${flag} ${value} is unknown. Choose from ${known}.`,
      );
    }
    return found;
  };
}
