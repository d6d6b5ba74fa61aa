/** A command whose help and errors are in the user's language. */
import { Argument, Command, Help, type Option } from 'commander';
import type { Language, Sentence } from '../../model/index.ts';
import { examplesText } from '../../report/help/examples.ts';
import {
  missingArgument,
  optionNeeded,
  tooManyArguments,
  unknownCommand,
  unknownOption,
  valueMissing,
} from '../../report/help/refusals.ts';
import type { CommandText } from '../../report/help/routine.ts';
import { withValueNames } from '../../report/help/values.ts';
import { terminalWidth } from '../../report/terminal/size.ts';
import { wrap } from '../../report/terminal/wrap.ts';
import { say } from '../../words/index.ts';
import { type Choices, chosen } from './choices.ts';

const USAGE = ['Usage:', 'Användning:'] as const;

const TITLES: Readonly<Record<string, string>> = {
  [USAGE[0]]: USAGE[1],
  'Arguments:': 'Argument:',
  'Options:': 'Flaggor:',
  'Commands:': 'Kommandon:',
};

/** Lines of help are no longer than this, however wide the terminal. */
const WIDEST = 80;

const HELP = { sv: 'visar den här hjälpen', en: 'shows this help' };

/** An option of a command, described in both languages. */
interface Described {
  /** Its names and its value, in Swedish. */
  readonly flags: string;
  readonly text: Sentence;
  /** The words that it takes, where they are few. */
  readonly choices?: Choices;
  /** Whether the command does nothing without it. */
  readonly isNeeded?: boolean;
  /** Reads the value; throws a UsageError when it is no good. */
  readonly parse?: (value: string, previous: never) => unknown;
  /** What holds when it is left out. */
  readonly initial?: unknown;
}

type Examples = readonly (readonly [string, Sentence])[];

/** Commander's command, speaking Swedish or English, throwing instead of leaving the program. */
export class RutinCommand extends Command {
  readonly language: Language;
  /** Command lines and what they do. */
  shown: Examples = [];
  /** The options that take several words with commas between. */
  readonly lists = new Set<Option>();
  readonly #needed: string[] = [];

  constructor(name: string, summary: Sentence, language: Language) {
    super(name);
    this.language = language;
    this.description(summary[language]).helpOption('-h, --help', HELP[language]).helpCommand(false).exitOverride();
    this.configureOutput({ getOutHelpWidth: helpWidth });
  }

  /** Adds an argument; several of its name where it ends in `...`. */
  taking(name: string, text: Sentence, choices?: Choices): this {
    const argument = new Argument(withValueNames(name, this.language), text[this.language]);
    if (choices !== undefined) {
      argument.argParser(chosen(argument.name(), choices));
      argument.argChoices = [...choices.words];
    }
    return this.addArgument(argument);
  }

  /** Adds an option. */
  with({ flags, text, choices, isNeeded, parse, initial }: Described): this {
    const option = this.createOption(withValueNames(flags, this.language), text[this.language]);
    if (choices !== undefined) {
      option.argParser(chosen(`--${option.name()}`, choices));
      option.argChoices = [...choices.words];
      if (choices.isList === true) this.lists.add(option);
    }
    if (parse !== undefined) option.argParser(parse as (value: string, previous: unknown) => unknown);
    if (initial !== undefined) option.default(initial);
    if (isNeeded === true) this.#need(option);
    return this.addOption(option);
  }

  /** Asked when all else that is wrong with the command line has been told. */
  #need(option: Option): void {
    this.#needed.push(option.flags);
    this.hook('preAction', () => {
      if (this.getOptionValue(option.attributeName()) !== undefined) return;
      throw optionNeeded(option.name(), option.flags, this.#path);
    });
  }

  /** Adds examples, shown after the options: a command line and what it does. */
  examples(lines: Examples): this {
    this.shown = lines;
    return this.addHelpText('after', () => examplesText(lines, this.language, helpWidth()));
  }

  override createHelp(): Help {
    const help = new Help();
    help.styleTitle = (title) => say(this.language, TITLES[title] ?? title, title);
    help.subcommandTerm = (command) => command.name();
    help.optionDescription = (option: Option) => option.description;
    help.argumentDescription = (argument: Argument) => argument.description;
    help.commandUsage = () => this.#usage;
    return help;
  }

  /** Its name, arguments and what it needs. */
  get #usage(): string {
    const args = this.registeredArguments.map((argument) => {
      const name = argument.variadic ? `${argument.name()}...` : argument.name();
      return argument.required ? `<${name}>` : `[${name}]`;
    });
    const commands = this.commands.length > 0 ? ['<kommando>'] : [];
    const words = [...args, ...this.#needed, ...commands, '[flaggor]'];
    const usage = [this.#path, ...words.map((word) => withValueNames(word, this.language))].join(' ');
    const indent = ' '.repeat(say(this.language, USAGE[1], USAGE[0]).length + 1);
    return wrap(usage, helpWidth() - indent.length).join(`\n${indent}`);
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
export function commandOf({ name, summary, args, examples }: CommandText, language: Language): RutinCommand {
  const command = new RutinCommand(name, summary, language).examples(examples);
  for (const [argument, text] of args) command.taking(argument, text);
  return command;
}

function helpWidth(): number {
  return Math.min(terminalWidth(process.stdout), WIDEST);
}
