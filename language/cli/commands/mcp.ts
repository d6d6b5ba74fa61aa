/** `rutin mcp`: a server for assistants that only reads, over standard input and output. */

import type { CacheOptions } from '../../disk/cache/room.ts';
import { targetOf } from '../../disk/input/paths.ts';
import type { Sentence } from '../../model/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { configOf } from '../input/locate.ts';
import { withCache } from '../kept/room.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('mcp', summary, session.language).taking('[PATH]', {
    sv: 'arbetsytan (annars den här mappen); inget utanför den läses',
    en: 'the workspace (else this folder); nothing outside it is read',
  });
  return withCommonOptions(withCache(command))
    .examples([
      [
        'rutin mcp vard/',
        { sv: 'startas av assistenten, och skriver inget', en: 'is started by the assistant, and writes nothing' },
      ],
      ['rutin mcp vard/ --lang en', { sv: 'svarar på engelska', en: 'answers in English' }],
    ])
    .action(async (path: string | undefined, options: CommonOptions & CacheOptions) => {
      session.exit(await serve(path, options, session));
    }) as RutinCommand;
}

/** Serves until the assistant hangs up. */
async function serve(
  path: string | undefined,
  options: CommonOptions & CacheOptions,
  { asked }: Session,
): Promise<number> {
  const target = await targetOf(path === undefined ? [] : [path]);
  const config = await configOf(target, options);
  const language = asked ?? config.values.lang ?? 'sv';
  const { hostOf } = await import('../mcp/host.ts');
  const { served } = await import('../mcp/served.ts');
  return served(hostOf(target.root, options, language), language);
}
