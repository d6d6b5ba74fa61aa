/** The commands of the program as a shell completes them. */

/** An option: `-q`, `--quiet`. */
export interface CompletedOption {
  /** Its names, dashes and all. */
  readonly names: readonly string[];
  readonly summary: string;
  /** Whether a value follows it. */
  readonly hasValue: boolean;
  /** What the value may be; none where it may be anything, a file say. */
  readonly values: readonly string[];
  /** Whether several of them may be written, with commas between. */
  readonly isList: boolean;
}

/** A command, or the program itself. */
export interface CompletedCommand {
  /** Its name after those of the commands above it, without the program's: `routine new`, and nothing for the program. */
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  /** What its first argument may be; none where it may be anything. */
  readonly values: readonly string[];
  readonly commands: readonly CompletedCommand[];
}

/** The command and all below it. */
export function allOf(command: CompletedCommand): readonly CompletedCommand[] {
  return [command, ...command.commands.flatMap(allOf)];
}

/** The options with their commands, all that there are. */
export function optionsOf(
  program: CompletedCommand,
): readonly { readonly command: CompletedCommand; readonly option: CompletedOption }[] {
  return allOf(program).flatMap((command) => command.options.map((option) => ({ command, option })));
}
