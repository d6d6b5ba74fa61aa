/** `rutin explain`: a clause or a rule, its text, validity, what is checked, an example and its mending; or a word of the language. */
import type { Sentence } from '../../model/index.ts';
import { answerTo, askedIn } from '../../report/explain/asked.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openRoutines } from '../input/routines.ts';
import { printing } from '../terminal/printing.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('explain', summary, session.language)
    .taking('[CODE|WORD]', {
      sv: 'ett kravs eller en regels kod, som MC-BEV-03 eller RUT-002, eller ett ord, som bevakas (annars visas allt som går att fråga om)',
      en: 'the code of a clause or a rule, or a word of the language, such as bevakas (else all that can be asked about)',
    })
    .taking('[PATH...]', {
      sv: 'en arbetsyta med egna rutiner (annars den här mappen, om den är en)',
      en: 'a workspace with routines of its own',
    });
  return withCommonOptions(command as RutinCommand)
    .examples([
      [
        'rutin explain MC-BEV-03',
        { sv: 'kravet om hur ofta samverkan bevakas', en: 'how often samverkan is monitored' },
      ],
      ['rutin explain RUT-002', { sv: 'regeln om namn som inte finns', en: 'the rule about names that do not exist' }],
      ['rutin explain ersättare', { sv: 'vad ordet betyder', en: 'what the word means' }],
    ])
    .action((asked: string | undefined, paths: readonly string[], options: CommonOptions) =>
      run(asked === undefined ? [] : [asked, ...paths], options, session),
    ) as RutinCommand;
}

async function run(said: readonly string[], common: CommonOptions, { asked }: Session): Promise<void> {
  const { word, rest } = askedIn(said);
  const { ws, options, language } = await openRoutines(rest, common, asked);
  process.stdout.write(answerTo(word, ws, options.asOf, { language, ...printing(common) }));
}
