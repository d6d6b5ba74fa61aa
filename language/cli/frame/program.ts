/** The program: finds the command in the arguments, loads that one and runs it. */
import { CommanderError } from 'commander';
import type { Language } from '../../model/index.ts';
import { MISUSE, OK } from '../../report/exit-codes.ts';
import { withKnownNames } from '../../report/help/other-names.ts';
import { RutinCommand } from './command.ts';
import type { Entry, Print, Session } from './entry.ts';
import { reportFault } from './exit.ts';
import { languageIn } from './language.ts';
import { LANGUAGE } from './options.ts';

const SUMMARY = {
  sv: 'Rutin som kod: prövar delade inkorgar, bevakning och ombud mot de skrivna rutinerna.',
  en: 'Routines as code: checks shared inboxes, monitoring and delegates against the written routines.',
};

const VERSION = 'version';

/** Runs one of the commands and gives the exit code. */
export async function runAmong(
  registry: readonly Entry[],
  versionIn: (language: Language) => Promise<string>,
  args: readonly string[],
  print: Print = toStandardOutput,
): Promise<number> {
  const asked = languageIn(args);
  const language = asked ?? 'sv';
  let code = OK;
  const session: Session = {
    language,
    asked,
    whole: () => programFor(registry, () => true, session),
    print,
    again: (others, to) => runAmong(registry, versionIn, others, to),
    exit: (value) => {
      code = value;
    },
  };
  try {
    const wanted = withoutHelpCommand(registry, withKnownNames(args));
    const name = commandIn(wanted);
    const program = await programFor(registry, (entry) => entry.name === name, session);
    await program.parseAsync([...wanted], { from: 'user' });
  } catch (fault) {
    if (fault instanceof CommanderError && fault.code === VERSION) process.stdout.write(await versionIn(language));
    if (fault instanceof CommanderError) return fault.exitCode === OK ? OK : MISUSE;
    return reportFault(fault, language);
  }
  return code;
}

function toStandardOutput(text: string): void {
  process.stdout.write(text);
}

/** `rutin help check` is `rutin check --help`. */
function withoutHelpCommand(registry: readonly Entry[], args: readonly string[]): readonly string[] {
  const [first, name] = args;
  if (first === 'help' && name !== undefined) {
    return registry.some((entry) => entry.name === name) ? [...args.slice(1), '--help'] : [name];
  }
  return first === undefined || first === 'help' ? ['--help'] : args;
}

/** The first word that is neither an option nor an option's value. */
function commandIn(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang');
  return args[index];
}

async function programFor(
  registry: readonly Entry[],
  isLoaded: (entry: Entry) => boolean,
  session: Session,
): Promise<RutinCommand> {
  const { language } = session;
  const program = new RutinCommand('rutin', SUMMARY, language)
    .enablePositionalOptions()
    .with({ flags: '-V, --version', text: { sv: 'visar versionen', en: 'shows the version' } })
    .with(LANGUAGE)
    .on('option:version', () => {
      throw new CommanderError(OK, VERSION, VERSION);
    })
    .examples([
      ['rutin check', { sv: 'prövar den här mappen', en: 'checks this folder' }],
      ['rutin explain MC-BEV-03', { sv: 'förklarar ett krav', en: 'explains a clause' }],
    ]);
  for (const entry of registry) {
    program.addCommand(isLoaded(entry) ? await loaded(entry, session) : placeholder(entry, language));
  }
  return program;
}

async function loaded({ summary, load }: Entry, session: Session): Promise<RutinCommand> {
  return (await load()).define(summary, session);
}

function placeholder({ name, summary }: Entry, language: Language): RutinCommand {
  return new RutinCommand(name, summary, language);
}
