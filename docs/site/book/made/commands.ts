/** A page for each command of the command line, made of its own help. */
import { registry } from '../../../../language/cli/commands/registry.ts';
import type { RutinCommand } from '../../../../language/cli/frame/command.ts';
import type { Language } from '../../../../language/model/index.ts';
import { say } from '../../../../language/words/index.ts';
import { code, type Page, pageOf, plain, table } from '../page.ts';
import { partPage } from './paths.ts';

/** All pages of the part. */
export async function commandPages(language: Language): Promise<readonly Page[]> {
  const session = {
    language,
    asked: undefined,
    exit: (): void => undefined,
    whole: notHere,
    print: notHere,
    again: notHere,
  };
  const commands = await Promise.all(
    registry.map(async ({ load, summary }) => (await load()).define(summary, session)),
  );
  return [contents(commands, language), ...commands.map((command) => commandPage(command, language))];
}

function contents(commands: readonly RutinCommand[], language: Language): Page {
  const rows = commands.map((command) => [
    `[\`rutin ${command.name()}\`](/${partPage('commands', language, command.name())})`,
    plain(command.description()),
  ]);
  return pageOf(
    partPage('commands', language),
    language,
    partPage('commands', language),
    say(language, 'Kommandona', 'Commands'),
    say(
      language,
      `Allt sker med kommandot \`rutin\`. Varje kommando har hjälp: \`rutin check --help\`. Sidorna här är gjorda av den hjälpen. I en utcheckning av
projektet skrivs \`npm run -s rutin --\` i stället för \`rutin\`.`,
      `Everything is done with the command \`rutin\`. Each command has help: \`rutin check --help --lang en\`. These pages are made of it. In a
checkout of the project, write \`npm run -s rutin --\` instead of \`rutin\`.`,
    ),
    table([say(language, 'Kommando', 'Command'), say(language, 'Gör', 'Does')], rows),
    `## ${say(language, 'Slutkoder', 'Exit codes')}`,
    say(
      language,
      `\`0\` när allt är i ordning, \`1\` när något inte är det, \`2\` när något inte gick att läsa eller kommandot var felskrivet, \`3\` om programmet
självt gjort fel.`,
      '`0` where all is well, `1` where something is not, `2` where something could not be read or the command was wrong, `3` for a fault in the program itself.',
    ),
  );
}

function commandPage(command: RutinCommand, language: Language): Page {
  return pageOf(
    partPage('commands', language, command.name()),
    language,
    partPage('commands', language),
    `rutin ${command.name()}`,
    ...partsOf(command, `rutin ${command.name()}`, '##', language),
    ...command.commands.flatMap((one) => {
      const name = `rutin ${command.name()} ${one.name()}`;
      return [`## ${name}`, ...partsOf(one as RutinCommand, name, '###', language)];
    }),
  );
}

function partsOf(command: RutinCommand, name: string, level: string, language: Language): readonly string[] {
  const of = level === '##' ? '' : ` (${name})`;
  const title = (sv: string, en: string): string => `${level} ${say(language, sv, en)}${of}`;
  const args = command.registeredArguments.map((one) => [code(one.name()), plain(one.description)]);
  const options = command.options.map(({ flags, description }) => [code(flags), plain(description)]);
  const examples = command.shown.map(([line, text]) => [code(line), plain(text[language])]);
  const description = plain(command.description());
  return [
    `${description.charAt(0).toUpperCase()}${description.slice(1)}.`,
    `\`\`\`text\nrutin ${command.createHelp().commandUsage(command)}\n\`\`\``,
    ...(args.length === 0 ? [] : [title('Argument', 'Arguments'), table(headOf(language), args)]),
    ...(options.length === 0 ? [] : [title('Flaggor', 'Options'), table(headOf(language), options)]),
    ...(examples.length === 0 ? [] : [title('Exempel', 'Examples'), table(headOf(language), examples)]),
  ];
}

function headOf(language: Language): readonly string[] {
  return [say(language, 'Skrivs', 'Written'), say(language, 'Betydelse', 'Meaning')];
}

/** Only completion asks for all commands at once, and nothing is run here. */
function notHere(): never {
  throw new Error('no command is run');
}
