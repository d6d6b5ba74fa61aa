/** Runs the program on the arguments of the process. */
import { reportFault } from './frame/exit.ts';
import { languageIn } from './frame/language.ts';
import { run } from './run.ts';
import { guardStreams } from './streams.ts';

/** Sets the exit code and lets the process end by itself, so that all output is written. */
export async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const language = languageIn(args) ?? 'sv';
  guardStreams(language);
  process.on('uncaughtException', (fault) => process.exit(reportFault(fault, language)));
  process.exitCode = await run(args);
}
