/** `rutin routine`: a new version of a written routine, and two versions side by side. */
import type { Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { readLanguage } from '../frame/options.ts';
import { defineDiff } from './routine/diff.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('routine', summary, session.language)
    .enablePositionalOptions()
    .usage(say(session.language, '<kommando> [flaggor]', '<command> [options]'))
    .with({ flags: '--lang <sv|en>', text: { sv: 'språk', en: 'language' }, parse: readLanguage })
    .examples([
      [
        'rutin routine new Meddelandecenter --version 4.0 --from 2026-12-15',
        { sv: 'skriver version 4.0', en: 'writes version 4.0' },
      ],
      ['rutin routine diff 3.0 Meddelandecenter@4.0', { sv: 'jämför två versioner', en: 'compares two versions' }],
    ]);
  return command.addCommand(defineDiff(session)) as RutinCommand;
}
