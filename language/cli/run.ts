/** The program with its commands. */
import { registry } from './commands/registry.ts';
import { runAmong } from './frame/program.ts';
import { withMaskedStreams } from './output/masked-streams.ts';

/** Runs the program and gives its exit code. */
export function run(args: readonly string[]): Promise<number> {
  return withMaskedStreams(() => runAmong(registry, args));
}
