/** A word of the language as text for a terminal: in each of its places what it means, how it is written, an example, the clauses. */
import type { Language, Sentence, Workspace } from '../../model/index.ts';
import type { Explained } from '../../reference/index.ts';
import type { Day } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { defuse } from '../terminal/defuse.ts';
import { hanging, wrap } from '../terminal/wrap.ts';
import { explain } from './explanation.ts';
import type { Manner } from './manner.ts';

/** All places of a word, ending in a line feed. */
export function renderWord(places: readonly Explained[], ws: Workspace, asOf: Day, manner: Manner): string {
  const parts = places.map((place) => placeLines(place, ws, asOf, manner).join('\n'));
  return `${[...placesLine(places, manner), ...parts].join('\n\n')}\n`;
}

/** Where the word stands, before what it means there; nothing where it stands in one place. */
function placesLine(places: readonly Explained[], { language, width }: Manner): readonly string[] {
  if (places.length < 2) return [];
  const heading = say(language, `${places.length} betydelser: `, `${places.length} meanings: `);
  const names = places.map(({ title, place }) => `${title} ${chosen(place, language)}`);
  return [hanging(heading, names.join('; '), width).join('\n')];
}

function placeLines(told: Explained, ws: Workspace, asOf: Day, manner: Manner): readonly string[] {
  const { language, width } = manner;
  return [
    ...headLines(told, manner),
    '',
    ...wrap(chosen(told.meaning, language), width - 2).map((line) => `  ${line}`),
    '',
    ...factLines(told, manner),
    ...told.example.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    ...told.clauses.flatMap((id, index) => [...(index === 0 ? [''] : []), ...clauseLines(id, ws, asOf, manner)]),
  ];
}

function headLines({ title, place }: Explained, { language, width, paint }: Manner): readonly string[] {
  const [first = '', ...rest] = hanging(`${title}  `, chosen(place, language), width);
  return [paint('bold', title) + first.slice(title.length), ...rest];
}

function factLines({ form, notes }: Explained, { language, width }: Manner): readonly string[] {
  const written =
    form === undefined ? [] : hanging(say(language, '  Skrivs: ', '  Written: '), chosen(form, language), width);
  const lines = [...written, ...notes.flatMap((note) => hanging('  ', chosen(note, language), width))];
  return lines.length === 0 ? [] : [...lines, ''];
}

/** The clause with its words as they are on the day. */
function clauseLines(id: string, ws: Workspace, asOf: Day, { language, width, paint }: Manner): readonly string[] {
  const quote = explain(ws, id, asOf, language)?.standing?.clause.requirement.quote?.value;
  const heading = `  ${id}  `;
  const [first = '', ...rest] = hanging(heading, quote === undefined ? '' : `”${defuse(quote)}”`, width);
  return [paint('dim', heading) + first.slice(heading.length), ...rest];
}

/** Everything that can be asked about: the words, then the codes. */
export function renderAskable(words: readonly string[], codes: readonly string[], manner: Manner): string {
  const { language, width, paint } = manner;
  const list = (title: string, items: readonly string[]): string =>
    [paint('bold', title), '', ...wrap(items.join(' · '), width - 2).map((line) => `  ${line}`)].join('\n');
  return `${[
    list(say(language, 'Ord i språket', 'Words of the language'), words),
    list(say(language, 'Krav och regler', 'Clauses and rules'), codes),
  ].join('\n\n')}\n`;
}

function chosen({ sv, en }: Sentence, language: Language): string {
  return say(language, sv, en);
}
