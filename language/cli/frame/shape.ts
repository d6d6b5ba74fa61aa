/** From the commands to what a shell completes: all of it is read off the commands themselves. */
import type { Option } from 'commander';
import type { CompletedCommand, CompletedOption } from '../../report/completion/shape.ts';
import type { RutinCommand } from './command.ts';

/** The command and all below it. */
export function shapeOf(command: RutinCommand, above = ''): CompletedCommand {
  const name = command.name();
  const path = command.parent === null ? '' : `${above} ${name}`.trimStart();
  return {
    path,
    name,
    summary: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => optionOf(option, command.lists.has(option))),
    values: command.registeredArguments[0]?.argChoices ?? [],
    commands: command.commands.map((one) => shapeOf(one as RutinCommand, path)),
  };
}

function optionOf(option: Option, isList: boolean): CompletedOption {
  const { short, long, description, required, optional, argChoices } = option;
  const names = [short, long].filter((name) => name !== undefined && name !== null);
  return { names, summary: description, hasValue: required || optional, values: argChoices ?? [], isList };
}
