/** A command whose help and errors are in the user's language. */
import { Command, Help, type Option } from 'commander';
import type { Language, Sentence } from '../../model/index.ts';
import {
  missingArgument,
  optionNeeded,
  tooManyArguments,
  unknownCommand,
  unknownOption,
  valueMissing,
} from '../../report/help/refusals.ts';
import type { CommandText } from '../../report/help/routine.ts';
import { say } from '../../words/index.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

const HELP = { sv: 'visar den här hjälpen', en: 'shows this help' };

/** An argument or option of a command, described in both languages. */
interface Described {
  readonly flags: string;
  readonly text: Sentence;
  /** Reads the value; throws a UsageError when it is no good. */
  readonly parse?: (value: string, previous: never) => unknown;
  /** What holds when it is left out. */
  readonly initial?: unknown;
}

/** Commander's command, speaking Swedish or English, throwing instead of leaving the program. */
export class RutinCommand extends Command {
  readonly language: Language;

  constructor(name: string, summary: Sentence, language: Language) {
    super(name);
    this.language = language;
    this.description(summary[language]).helpOption('-h, --help', HELP[language]).helpCommand(false).exitOverride();
    this.usage(say(language, '[flaggor]', '[options]'));
  }

  /** Adds an option. */
  with({ flags, text, parse, initial }: Described): this {
    const option = this.createOption(flags, text[this.language]);
    if (parse !== undefined) option.argParser(parse as (value: string, previous: unknown) => unknown);
    if (initial !== undefined) option.default(initial);
    return this.addOption(option);
  }

  /** Adds examples, shown after the options: a command line and what it does. */
  examples(lines: readonly (readonly [string, Sentence])[]): this {
    const width = Math.max(...lines.map(([line]) => line.length));
    const rows = lines.map(([line, text]) => `  ${line.padEnd(width)}  ${text[this.language]}`);
    const title = say(this.language, 'Exempel:', 'Examples:');
    return this.addHelpText('after', `\n${title}\n${rows.join('\n')}`);
  }

  override createHelp(): Help {
    const help = new Help();
    help.styleTitle = (title) => say(this.language, TITLES[title] ?? title, title);
    help.subcommandTerm = (command) => command.name();
    help.optionDescription = (option: Option) => option.description;
    return help;
  }

  /** Called by commander. */
  unknownOption(flag: string): never {
    throw unknownOption(
      flag,
      this.options.map((option) => option.name()),
      this.#path,
    );
  }

  /** Called by commander. */
  unknownCommand(): never {
    throw unknownCommand(
      this.args[0] ?? '',
      this.commands.map((command) => command.name()),
      this.#path,
    );
  }

  /** Called by commander. */
  missingArgument(name: string): never {
    throw missingArgument(name, this.#path);
  }

  /** Called by commander. */
  optionMissingArgument(option: Option): never {
    throw valueMissing(option.name(), option.flags, this.#path);
  }

  /** Called by commander. */
  missingMandatoryOptionValue(option: Option): never {
    throw optionNeeded(option.name(), option.flags, this.#path);
  }

  /** Called by commander. */
  _excessArguments(received: readonly string[]): never {
    throw tooManyArguments(received.slice(this.registeredArguments.length), this.#path);
  }

  /** Its name after those of the commands above it. */
  get #path(): string {
    let path = this.name();
    for (let above = this.parent; above !== null; above = above.parent) path = `${above.name()} ${path}`;
    return path;
  }
}

/** A command with its arguments and examples, in the language. */
export function commandOf({ name, summary, usage, args, examples }: CommandText, language: Language): RutinCommand {
  const command = new RutinCommand(name, summary, language).usage(usage[language]).examples(examples);
  for (const [argument, text] of args) command.argument(argument, text[language]);
  return command;
}
