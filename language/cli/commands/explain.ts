/** `rutin explain`: a clause or a rule, its text, validity, what is checked, an example and its mending; or a word of the language. */
import type { Sentence } from '../../model/index.ts';
import { askable, explainedAs } from '../../reference/index.ts';
import { explain, knownCodes, unknownAsked } from '../../report/explain/explanation.ts';
import { renderExplanation } from '../../report/explain/render.ts';
import { renderAskable, renderWord } from '../../report/explain/word.ts';
import { say } from '../../words/index.ts';
import { RutinCommand } from '../frame/command.ts';
import type { Session } from '../frame/entry.ts';
import { type CommonOptions, withCommonOptions } from '../frame/options.ts';
import { openRoutines } from '../input/routines.ts';
import { printing } from '../terminal/printing.ts';

export function define(summary: Sentence, session: Session): RutinCommand {
  const command = new RutinCommand('explain', summary, session.language)
    .argument(
      '[CODE|WORD]',
      say(
        session.language,
        'ett kravs eller en regels kod, som MC-BEV-03 eller RUT-002, eller ett ord, som bevakas (annars visas allt som går att fråga om)',
        'the code of a clause or a rule, or a word of the language, such as bevakas (else all that can be asked about)',
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
    .usage(say(session.language, '[CODE|WORD] [PATH...] [flaggor]', '[CODE|WORD] [PATH...] [options]'))
    .examples([
      [
        'rutin explain MC-BEV-03',
        { sv: 'kravet om hur ofta samverkan bevakas', en: 'how often samverkan is monitored' },
      ],
      ['rutin explain RUT-002', { sv: 'regeln om namn som inte finns', en: 'the rule about names that do not exist' }],
      ['rutin explain ersättare', { sv: 'vad ordet betyder', en: 'what the word means' }],
    ])
    .action((code: string | undefined, paths: readonly string[], options: CommonOptions) =>
      run(code, paths, options, session),
    ) as RutinCommand;
}

async function run(
  asked: string | undefined,
  paths: readonly string[],
  options: CommonOptions,
  session: Session,
): Promise<void> {
  const { word, rest } = split(asked, paths);
  const {
    ws,
    options: { asOf },
    language,
  } = await openRoutines(rest, options, session.asked);
  const manner = { language, ...printing(options.color) };
  if (word === undefined) {
    process.stdout.write(renderAskable(askable(), knownCodes(ws), manner));
    return;
  }
  const explanation = explain(ws, word.toUpperCase(), asOf);
  const places = explanation === undefined ? explainedAs(word.toLowerCase()) : [];
  if (explanation === undefined && places.length === 0) {
    throw unknownAsked(ws, word);
  }
  process.stdout.write(
    explanation === undefined ? renderWord(places, ws, asOf, manner) : renderExplanation(explanation, manner),
  );
}

/** The word that is asked about, which may be several that belong together, and the paths after it. */
function split(
  asked: string | undefined,
  paths: readonly string[],
): { readonly word: string | undefined; readonly rest: readonly string[] } {
  const words = [...(asked === undefined ? [] : [asked]), ...paths].map((one) => one.normalize('NFC'));
  for (let count = words.length; count > 1; count--) {
    const together = words.slice(0, count).join(' ');
    if (explainedAs(together.toLowerCase()).length > 0) return { word: together, rest: paths.slice(count - 1) };
  }
  return { word: words[0], rest: paths };
}
