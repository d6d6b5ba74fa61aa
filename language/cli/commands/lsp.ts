/** `rutin lsp`: the language server, over standard input and output. */
import type { Sentence } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('lsp', summary, session.language);
  return command
    .with({
      flags: '--stdio',
      text: { sv: 'talar över standard in och ut', en: 'speaks over standard input and output' },
    })
    .examples([['rutin lsp --stdio', { sv: 'startas av redigeringsprogrammet', en: 'is started by the editor' }]])
    .action(async (options: { readonly stdio?: boolean }) => {
      if (options.stdio !== true) {
        throw new UsageError('Skriv rutin lsp --stdio.', 'Write rutin lsp --stdio.');
      }
      const { serve } = await import('../../server/node.ts');
      serve();
      await new Promise(() => undefined);
    }) as RutinCommand;
}
