/** A command whose help and errors are in the user's language. */
import { Command, Help, type Option } from 'commander';
import { type Language, nearestName, type Sentence } from '../../model/index.ts';
import { say, UsageError } from '../../words/index.ts';

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
    if (parse !== undefined) {
      option.argParser(parse as (value: string, previous: unknown) => unknown);
    }
    if (initial !== undefined) {
      option.default(initial);
    }
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
    help.optionDescription = (option: Option) => option.description;
    return help;
  }

  /** Called by commander. */
  unknownOption(flag: string): never {
    const name = flag.replace(/^-+/, '');
    const known = this.options.map((option) => option.name());
    const near = name.length > 1 ? nearestName(name, known) : undefined;
    throw new UsageError(
      `Flaggan ${flag} finns inte.${near === undefined ? '' : ` Menade du --${near}?`} ${this.#seeHelp('sv')}`,
      `There is no option ${flag}.${near === undefined ? '' : ` Did you mean --${near}?`} ${this.#seeHelp('en')}`,
    );
  }

  /** Called by commander. */
  unknownCommand(): never {
    const name = this.args[0] ?? '';
    const near = nearestName(
      name,
      this.commands.map((command) => command.name()),
    );
    throw new UsageError(
      `Kommandot ${name} finns inte.${near === undefined ? '' : ` Menade du ${near}?`} ${this.#seeHelp('sv')}`,
      `There is no command ${name}.${near === undefined ? '' : ` Did you mean ${near}?`} ${this.#seeHelp('en')}`,
    );
  }

  /** Called by commander. */
  missingArgument(name: string): never {
    throw new UsageError(`${name} saknas. ${this.#seeHelp('sv')}`, `${name} is missing. ${this.#seeHelp('en')}`);
  }

  /** Called by commander. */
  optionMissingArgument(option: Option): never {
    throw new UsageError(
      `Flaggan --${option.name()} saknar sitt värde: ${option.flags}. ${this.#seeHelp('sv')}`,
      `The option --${option.name()} lacks its value: ${option.flags}. ${this.#seeHelp('en')}`,
    );
  }

  /** Called by commander. */
  missingMandatoryOptionValue(option: Option): never {
    throw new UsageError(
      `Flaggan --${option.name()} behövs: ${option.flags}. ${this.#seeHelp('sv')}`,
      `The option --${option.name()} is needed: ${option.flags}. ${this.#seeHelp('en')}`,
    );
  }

  /** Called by commander. */
  _excessArguments(received: readonly string[]): never {
    const surplus = received.slice(this.registeredArguments.length).join(' ');
    throw new UsageError(
      `För många argument: ${surplus}. ${this.#seeHelp('sv')}`,
      `Too many arguments: ${surplus}. ${this.#seeHelp('en')}`,
    );
  }

  #seeHelp(language: Language): string {
    const path = this.parent === null ? this.name() : `${this.parent.name()} ${this.name()}`;
    return say(language, `Se ${path} --help.`, `See ${path} --help.`);
  }
}
