/** The parts of why something is found, in the order in which they are read. */
import type { Place } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import { andMore, say } from '../../words/index.ts';
import type { Told, ToldEdit, ToldParameter, Why } from './shape.ts';

/** A part under its title; what has no lines is left out. */
interface Section {
  readonly title: string;
  readonly lines: readonly Told[];
}

/** All but the finding itself and the edits. */
export function sectionsOf(why: Why, language: Language): readonly Section[] {
  const { rule, severity, parameters, beside, facts, factsLeft, days, daysLeft } = why;
  const quoted = [rule.code, rule.text].filter((one) => one !== '').join(', ');
  return [
    {
      title: say(language, 'Kravet', 'The clause'),
      lines: [
        { text: quoted, place: rule.place },
        ...(rule.quote === '' ? [] : [{ text: `”${rule.quote}”`, place: null }]),
        ...rule.notes,
        ...severity,
      ],
    },
    {
      title: say(language, 'Så är kontrollen inställd', 'How the check is set'),
      lines: parameters.map((one) => parameterLine(one, language)),
    },
    { title: say(language, 'Lokala rutiner och undantag', 'Local routines and exceptions'), lines: beside },
    {
      title: say(language, 'Det som lästes', 'What was read'),
      lines: [...facts, ...rest(factsLeft, language)],
    },
    {
      title: say(language, 'Dag för dag', 'Day by day'),
      lines: [...days.map(({ text }) => ({ text, place: null })), ...rest(daysLeft, language)],
    },
  ].filter(({ lines }) => lines.length > 0);
}

function rest(left: number, language: Language): readonly Told[] {
  return left === 0 ? [] : [{ text: `…${andMore(left, language)}`, place: null }];
}

function parameterLine({ text, from, source, place }: ToldParameter, language: Language): Told {
  const own = say(language, 'kontrollens förval', 'the default of the check');
  const taken = say(language, `övertaget från ${source}`, `taken over from ${source}`);
  const said = from === 'default' ? own : from === 'region' ? taken : source;
  return { text: `${text} (${said})`, place };
}

/** The title of the edits, and what is said where there are none. */
export function editsTitle(language: Language): string {
  return say(language, 'Minsta ändringar som löser det', 'The smallest edits that clear it');
}

export function noEdits(language: Language): string {
  return say(
    language,
    'Ingen snabbrättning och ingen enskild rad löser det utan att något annat blir fel.',
    'No quick fix and no single line clears it without something else being wrong.',
  );
}

/** What came of trying an edit. */
export function triedWords({ come }: ToldEdit, language: Language): string {
  if (come.length === 0) {
    return say(language, 'prövat: fyndet försvinner, inga nya', 'tried: the finding is gone, nothing new');
  }
  const found = come.map(({ code, message }) => `${code} ${message}`).join('; ');
  return say(
    language,
    `prövat: fyndet försvinner, men då finns ${found}`,
    `tried: the finding is gone, but then there is ${found}`,
  );
}

/** Where an edit begins. */
export function placeOfEdit({ file, line }: ToldEdit): Place {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
