/** `rutin lsp`: the language server, over standard input and output. */
import module from 'node:module';
import { betweenStarts } from '../../disk/cache/between-starts.ts';
import type { CacheOptions } from '../../disk/cache/room.ts';
import type { StartedWith } from '../../lsp/start.ts';
import type { Sentence } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { withCache } from '../kept/room.ts';

interface LspOptions extends CommonOptions, CacheOptions {
  readonly stdio?: boolean;
}

/** An editor may end the server at any moment: the code that it was compiled to is kept before that, when it has begun to work. */
const SOON_MS = 10_000;

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('lsp', summary, session.language);
  command.with({
    flags: '--stdio',
    text: { sv: 'talar över standard in och ut', en: 'speaks over standard input and output' },
  });
  return withCommonOptions(withCache(command))
    .examples([
      ['rutin lsp --stdio', { sv: 'startas av redigeringsprogrammet', en: 'is started by the editor' }],
      [
        'rutin lsp --stdio --datum 2026-11-21',
        { sv: 'för ett program som inte har inställningar', en: 'for an editor without settings' },
      ],
    ])
    .action(async (options: LspOptions) => {
      if (options.stdio !== true) throw new UsageError('Skriv rutin lsp --stdio.', 'Write rutin lsp --stdio.');
      const startedWith = await startedWithIn(options);
      const { serve } = await import('../../server/node.ts');
      serve(startedWith, betweenStarts(options));
      setTimeout(() => module.flushCompileCache?.(), SOON_MS).unref();
      await new Promise(() => undefined);
    }) as RutinCommand;
}

/** The editor's settings go before these. */
async function startedWithIn({ datum, horisont, lang, config }: LspOptions): Promise<StartedWith> {
  const settings = { asOf: datum, horizonDays: horisont, language: lang };
  if (config === undefined) return { settings, config: undefined };
  const { readConfig } = await import('../../disk/input/config/read.ts');
  return { settings, config: readConfig(config) };
}
