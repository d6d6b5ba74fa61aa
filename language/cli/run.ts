/** The program with its commands. */
import type { Language } from '../model/index.ts';
import { registry } from './commands/registry.ts';
import { runAmong } from './frame/program.ts';
import { withMaskedStreams } from './output/masked-streams.ts';

/** Runs the program and gives its exit code. */
export function run(args: readonly string[]): Promise<number> {
  return withMaskedStreams(() => runAmong(registry, versionIn, args));
}

/** What is shipped is read only where that is asked for. */
async function versionIn(language: Language): Promise<string> {
  const { shippedWorkspace } = await import('../disk/input/filling.ts');
  const { versionText } = await import('../report/help/version.ts');
  return versionText(shippedWorkspace(), language);
}
