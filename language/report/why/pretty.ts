/** Why something is found, for a person at a terminal. */
import type { Place } from '../../engine/index.ts';
import { severityIn } from '../../words/index.ts';
import type { Manner } from '../explain/manner.ts';
import { LOOK } from '../findings/pretty-finding.ts';
import { defuse, defuseLine } from '../terminal/defuse.ts';
import { hanging } from '../terminal/wrap.ts';
import { editsTitle, noEdits, placeOfEdit, sectionsOf, triedWords } from './sections.ts';
import type { Told, ToldEdit, Why } from './shape.ts';

/** How it is written, and how files are shown. */
interface WhyManner extends Manner {
  readonly shown: (file: string) => string;
}

/** The whole page of each finding, with an empty line between parts. */
export function prettyWhy(all: readonly Why[], manner: WhyManner): string {
  return `${all.map((why) => partsOf(why, manner).join('\n\n')).join('\n\n\n')}\n`;
}

function partsOf(why: Why, manner: WhyManner): readonly string[] {
  const { language, paint } = manner;
  const title = (text: string): string => paint(['bold', 'underline'], text);
  return [
    headOf(why, manner).join('\n'),
    ...sectionsOf(why, language).map(({ title: name, lines }) =>
      [title(name), ...lines.flatMap((line) => lineOf(line, manner))].join('\n'),
    ),
    [title(editsTitle(language)), ...editLines(why, manner)].join('\n'),
  ];
}

function headOf({ finding }: Why, manner: WhyManner): readonly string[] {
  const { language, width, paint } = manner;
  const { sign, colour } = LOOK[finding.severity];
  const heading = `${sign} ${severityIn(language, finding.severity)} ${finding.code}  `;
  const [first = '', ...rest] = hanging(heading, defuse(finding.message), width);
  return [
    paint(colour, heading.trimEnd()) + heading.slice(heading.trimEnd().length) + first.slice(heading.length),
    ...rest,
    `  ${placeWords(finding, manner)}`,
  ];
}

function placeWords({ file, line }: Pick<Place, 'file' | 'line'>, { paint, shown }: WhyManner): string {
  return paint('cyan', `${defuse(shown(file))}:${line}`);
}

function lineOf({ text, place }: Told, manner: WhyManner): readonly string[] {
  const lines = hanging('  • ', defuse(text), manner.width);
  return place === null ? lines : [...lines, `    ${placeWords(place, manner)}`];
}

function editLines({ edits }: Why, manner: WhyManner): readonly string[] {
  const { language, width } = manner;
  if (edits.length === 0) return hanging('  ', noEdits(language), width);
  return edits.flatMap((edit) => [
    ...hanging('  • ', `${defuse(edit.title)} (${defuse(triedWords(edit, language))})`, width),
    `    ${placeWords(placeOfEdit(edit), manner)}`,
    ...differingLines(edit, manner),
  ]);
}

function differingLines({ before, after }: ToldEdit, { paint }: WhyManner): readonly string[] {
  return [
    ...before.map((line) => paint('red', `    - ${defuseLine(line)}`)),
    ...after.map((line) => paint('green', `    + ${defuseLine(line)}`)),
  ];
}
