/** The option of commands that read standard input. */
import type { RutinCommand } from './command.ts';

/** Adds the option that says which file the text is of. */
export function withStandardInput(command: RutinCommand): RutinCommand {
  return command.with({
    flags: '--stdin-path <fil>',
    text: {
      sv: 'filen som texten på standard in (-) hör till',
      en: 'the file that the text on standard input (-) is of',
    },
  });
}
