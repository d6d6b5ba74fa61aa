/** `bevakas` lines as people say them. */
import { DAYS_WORDS, type Language, type Sentence } from '../../model/index.ts';
import { type MonitoredDays, type MonitoredLine, WEEKDAY_NAMES, type WeekdayName } from '../../provisioning/index.ts';
import { parseDay } from '../../time/index.ts';
import { listed, say, weekdayName } from '../../words/index.ts';
import { dayWords } from './dates.ts';
import { type Names, watchersInWords } from './names.ts';

/** `dagligen kl 08:00 av Exempel Ett, ersättare Exempel Två; helgdagar …`; `3 gånger per dag` is every day, too. */
export function linesInWords(lines: readonly MonitoredLine[], names: Names, asOf: number): Sentence {
  const words = lines.map((line) => lineInWords(line, names, asOf));
  return { sv: words.map(({ sv }) => sv).join('; '), en: words.map(({ en }) => en).join('; ') };
}

function lineInWords(line: MonitoredLine, names: Names, asOf: number): Sentence {
  const days = line.days.kind === 'every' && line.count > 1 ? { sv: '', en: '' } : daysInWords(line.days, asOf);
  const watchers = watchersInWords(line.watchers, names);
  const substitutes = watchersInWords(line.substitutes, names);
  const nobody = line.watchers.length === 0;
  return {
    sv: [days.sv, countInWords(line, 'sv'), nobody ? '' : `av ${watchers.sv}`]
      .filter((part) => part !== '')
      .join(' ')
      .concat(line.substitutes.length === 0 ? '' : `, ersättare ${substitutes.sv}`),
    en: [days.en, countInWords(line, 'en'), nobody ? '' : `by ${watchers.en}`]
      .filter((part) => part !== '')
      .join(' ')
      .concat(line.substitutes.length === 0 ? '' : `, stand-in ${substitutes.en}`),
  };
}

function countInWords({ count, times }: MonitoredLine, language: Language): string {
  const clock = times.length === 0 ? '' : ` ${say(language, 'kl', 'at')} ${times.join(', ')}`;
  if (count === 1) return clock.trim();
  return `${count} ${say(language, 'gånger per dag', 'times a day')}${clock}`;
}

function daysInWords(days: MonitoredDays, asOf: number): Sentence {
  switch (days.kind) {
    case 'every':
      return { sv: DAYS_WORDS.every, en: 'daily' };
    case 'holidays':
      return { sv: DAYS_WORDS.holidays, en: 'on holidays' };
    case 'weekdays':
      return weekdaysInWords(days.weekdays);
    case 'date': {
      const day = parseDay(days.date);
      return day === undefined ? { sv: days.date, en: days.date } : onDay(dayWords(day, asOf));
    }
    default:
      return days satisfies never;
  }
}

function onDay({ sv, en }: Sentence): Sentence {
  return { sv: `den ${sv}`, en: `on ${en}` };
}

/** Three days in a row and more as a range. */
function weekdaysInWords(weekdays: readonly WeekdayName[]): Sentence {
  const indexes = weekdays.map((name) => WEEKDAY_NAMES.indexOf(name));
  const first = indexes[0] ?? 0;
  const isRange = indexes.length > 2 && indexes.every((index, i) => index === first + i);
  const words = (language: Language): readonly string[] => indexes.map((index) => weekdayName(index, language));
  const joined = (language: Language): string =>
    isRange ? `${words(language)[0]}–${words(language).at(-1)}` : listed(words(language), language);
  return { sv: joined('sv'), en: `on ${joined('en')}` };
}
