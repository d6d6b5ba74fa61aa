/** The options of commands that keep what they judge. */
import type { RutinCommand } from '../frame/command.ts';

/** Adds the two options. */
export function withCache(command: RutinCommand): RutinCommand {
  return command
    .with({
      flags: '--no-cache',
      text: {
        sv: 'prövar allt på nytt, läser och sparar ingen tidigare bedömning',
        en: 'checks all anew, reads and keeps no earlier judgement',
      },
    })
    .with({
      flags: '--cache-dir <mapp>',
      text: {
        sv: 'mappen för sparade bedömningar (annars node_modules/.cache/rutin eller användarens cachemapp)',
        en: 'the folder of kept judgements (else node_modules/.cache/rutin or the cache folder of the user)',
      },
    });
}
