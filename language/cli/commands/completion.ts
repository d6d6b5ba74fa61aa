/** `rutin completion`: a script by which a shell completes the commands, their options and the values of these. */
import type { Sentence } from '../../model/index.ts';
import { completions, type Shell, shells } from '../../report/completion/index.ts';
import { OK } from '../../report/exit-codes.ts';
import { COMPLETION_EXAMPLES } from '../../report/help/completion.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { LANGUAGE } from '../frame/options.ts';
import { shapeOf } from '../frame/shape.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  return new RutinCommand('completion', summary, session.language)
    .taking(
      '<SHELL>',
      { sv: `skalet: ${shells.join(', ')}`, en: `the shell: ${shells.join(', ')}` },
      { words: shells, near: { pwsh: 'powershell', ps: 'powershell', sh: 'bash' } },
    )
    .with(LANGUAGE)
    .examples(COMPLETION_EXAMPLES)
    .action(async (shell: Shell) => {
      process.stdout.write(completions[shell](shapeOf(await session.whole())));
      session.exit(OK);
    }) as RutinCommand;
}
