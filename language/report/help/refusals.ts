/** Why a command line cannot be followed, and where its help stands. */
import { nearestName } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { OTHER_COMMANDS, OTHER_OPTIONS, SHORT_OPTIONS } from './other-words.ts';

/** What a command is called from the program on: `rutin routine diff`. */
type Path = string;

/** Written without their dashes. */
const OPTIONS_AS_COMMANDS = { version: '--version', hjälp: '--help' };

/** An option that the command does not have. */
export function unknownOption(flag: string, known: readonly string[], path: Path): UsageError {
  const name = flag.replace(/^-+/, '');
  const all = [...known, 'help'];
  const near =
    name.length > 1 ? intended(name, all, among(OTHER_OPTIONS, all)) : among(SHORT_OPTIONS, all)[name.toLowerCase()];
  return refused(
    `Flaggan ${flag} finns inte.${near === undefined ? '' : ` Menade du --${near}?`}`,
    `There is no option ${flag}.${near === undefined ? '' : ` Did you mean --${near}?`}`,
    path,
  );
}

/** A command that there is not. */
export function unknownCommand(name: string, known: readonly string[], path: Path): UsageError {
  const near = intended(name, known, { ...among(OTHER_COMMANDS, known), ...OPTIONS_AS_COMMANDS });
  return refused(
    `Kommandot ${name} finns inte.${near === undefined ? '' : ` Menade du ${near}?`}`,
    `There is no command ${name}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
    path,
  );
}

/** An argument that is not there. */
export function missingArgument(name: string, path: Path): UsageError {
  return refused(`${name} saknas.`, `${name} is missing.`, path);
}

/** An option whose value is not there. */
export function valueMissing(name: string, flags: string, path: Path): UsageError {
  return refused(
    `Flaggan --${name} saknar sitt värde: ${flags}.`,
    `The option --${name} lacks its value: ${flags}.`,
    path,
  );
}

/** An option without which a command does nothing. */
export function optionNeeded(name: string, flags: string, path: Path): UsageError {
  return refused(`Flaggan --${name} behövs: ${flags}.`, `The option --${name} is needed: ${flags}.`, path);
}

/** Arguments that nothing asks for. */
export function tooManyArguments(surplus: readonly string[], path: Path): UsageError {
  return refused(`För många argument: ${surplus.join(' ')}.`, `Too many arguments: ${surplus.join(' ')}.`, path);
}

function refused(sv: string, en: string, path: Path): UsageError {
  return new UsageError(`${sv} Se ${path} --help.`, `${en} See ${path} --help.`);
}

const TODAY = ['idag', 'i dag', 'nu', 'today', 'now'];

/** A date that is none. */
export function notADate(flag: string, value: string): UsageError {
  if (TODAY.includes(value.toLowerCase())) {
    return new UsageError(
      `${flag} ${value} går inte. Skriv ett datum, till exempel 2026-11-21. Utan --datum gäller i dag.`,
      `${flag} ${value} does not work. Write a date, such as 2026-11-21. Without --datum it is today.`,
    );
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return new UsageError(`${flag} ${value}: den dagen finns inte.`, `${flag} ${value}: there is no such day.`);
  }
  return new UsageError(
    `${flag} ${value} är inget datum. Skriv år, månad och dag, till exempel 2026-11-21.`,
    `${flag} ${value} is not a date. Write year, month and day, such as 2026-11-21.`,
  );
}

/** A number of days that is none, or too large. */
export function notDays(flag: string, value: string, longest: number): UsageError {
  return new UsageError(
    `${flag} ${value} går inte. Skriv ett antal dagar från 1 till ${longest}.`,
    `${flag} ${value} does not work. Write a number of days from 1 to ${longest}.`,
  );
}

/** A word that is none of those known. `meant` has the ones that people may have meant by others. */
export function notAmong(
  flag: string,
  value: string,
  words: readonly string[],
  meant: Readonly<Record<string, string>> = {},
): UsageError {
  const known = words.join(', ');
  const near = intended(value, words, meant);
  if (value === '') {
    return new UsageError(
      `${flag} har inget värde. Välj bland ${known}.`,
      `${flag} has no value. Choose from ${known}.`,
    );
  }
  return new UsageError(
    `${flag} ${value} finns inte.${near === undefined ? '' : ` Menade du ${near}?`} Välj bland ${known}.`,
    `${flag} ${value} is unknown.${near === undefined ? '' : ` Did you mean ${near}?`} Choose from ${known}.`,
  );
}

/** Those of other words that stand for something there is. */
function among(others: Readonly<Record<string, string>>, known: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(others).filter(([, word]) => known.includes(word)));
}

/** The word that was meant by another: one that is known to stand for it, or the nearest. */
function intended(
  value: string,
  words: readonly string[],
  meant: Readonly<Record<string, string>>,
): string | undefined {
  const small = value.toLowerCase();
  const near = Object.hasOwn(meant, small) ? small : nearestName(small, [...words, ...Object.keys(meant)]);
  return near === undefined ? undefined : (meant[near] ?? near);
}
