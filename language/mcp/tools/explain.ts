/** `explain`: a clause, a rule or a word of the language, line by line as `rutin explain` prints it. */
import { answerTo } from '../../report/explain/asked.ts';
import { plain } from '../../report/terminal/paint.ts';
import { LONGEST_PAGE } from '../paging.ts';
import { toolOf } from '../tool.ts';
import { TEXT, unreadNotes } from './support.ts';

interface Explained {
  readonly asked: string;
  readonly lines: readonly string[];
}

/** Columns to print in: as `rutin explain` where nobody says how wide it is. */
const WIDTH = 100;

export const explain = toolOf<Explained>({
  name: 'explain',
  title: { sv: 'Förklara ett krav eller ett ord', en: 'Explain a clause or a word' },
  text: {
    sv: 'Förklarar ett krav eller en regel (MC-BEV-03, RUT-002): texten i dokumentet, om det gäller, vad som prövas och hur det rättas; eller ett ord i språket (bevakas). Utan code visas allt som går att fråga om. Som rutin explain.',
    en: 'Explains a clause or a rule (MC-BEV-03, RUT-002): its text in the document, whether it holds, what is checked and how it is mended; or a word of the language (bevakas). Without code all that can be asked about is shown. As rutin explain.',
  },
  parameters: {
    code: {
      type: 'text',
      text: { sv: 'Kravets eller regelns kod, eller ordet', en: 'The code of the clause or rule, or the word' },
    },
  },
  lists: [['lines']],
  usualPage: LONGEST_PAGE,
  fields: { asked: TEXT, lines: { type: 'array', items: TEXT } },
  tell: async (host, { texts: { code }, days }) => {
    const { ws, options, language, unreadable } = await host.open(days['date']);
    const text = answerTo(code, ws, options.asOf, { language, width: WIDTH, paint: plain });
    return {
      whole: { asked: code ?? '', lines: text.replace(/\n$/, '').split('\n') },
      notes: unreadNotes(unreadable, language),
      language,
    };
  },
  words: ({ lines }) => (lines.length === 0 ? '' : ['```text', ...lines, '```'].join('\n')),
});
