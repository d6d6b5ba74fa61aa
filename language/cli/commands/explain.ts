/** `rutin explain`: a clause or a rule, its text, validity, what is checked, an example and its mending. */
import type { Sentence } from '../../model/index.ts';
import { explain, unknownCode } from '../../report/explain/explanation.ts';
import { renderExplanation } from '../../report/explain/render.ts';
import { say } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openRoutines } from '../input/routines.ts';
import { printing } from '../terminal/printing.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('explain', summary, session.language)
    .argument(
      '<CODE>',
      say(
        session.language,
        'ett kravs eller en regels kod, som MC-BEV-03 eller RUT-002',
        'the code of a clause or a rule',
      ),
    )
    .argument(
      '[PATH...]',
      say(
        session.language,
        'en arbetsyta med egna rutiner (annars den här mappen, om den är en)',
        'a workspace with routines of its own',
      ),
    );
  return withCommonOptions(command as RutinCommand)
    .usage(say(session.language, '<CODE> [PATH...] [flaggor]', '<CODE> [PATH...] [options]'))
    .examples([
      [
        'rutin explain MC-BEV-03',
        { sv: 'kravet om hur ofta samverkan bevakas', en: 'how often samverkan is monitored' },
      ],
      ['rutin explain RUT-002', { sv: 'regeln om namn som inte finns', en: 'the rule about names that do not exist' }],
    ])
    .action((code: string, paths: readonly string[], options: CommonOptions) =>
      run(code, paths, options, session),
    ) as RutinCommand;
}

async function run(word: string, paths: readonly string[], options: CommonOptions, { asked }: Session): Promise<void> {
  const {
    ws,
    options: { asOf },
    language,
  } = await openRoutines(paths, options, asked);
  const code = word.normalize('NFC').toUpperCase();
  const explanation = explain(ws, code, asOf);
  if (explanation === undefined) {
    throw unknownCode(ws, code);
  }
  process.stdout.write(renderExplanation(explanation, { language, ...printing(options.color) }));
}
