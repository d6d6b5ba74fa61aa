/** The picture as Mermaid: boxes in boxes, inboxes, and arrows to those who watch and stand in. */
import type { Language } from '../../model/index.ts';
import { visible } from '../support/text.ts';
import type { PictureInbox, PicturePart, PictureUnit } from './picture.ts';
import { isFolded, numbersOf, type Wired } from './wires.ts';
import { inboxLabel, modeLabel, titleLabel } from './words.ts';

const SHAPES: Readonly<Record<PictureInbox['kind'], readonly [string, string]>> = {
  message: ['[', ']'],
  collaboration: ['([', '])'],
  function: ['[[', ']]'],
  certificates: ['>', ']'],
};

/** The Mermaid document. */
export function mermaidOf(wired: Wired, language: Language): string {
  const { picture, persons, watching, standing, idOf } = wired;
  const lines = [
    '---',
    `title: ${JSON.stringify(visible(titleLabel(picture, language)))}`,
    '---',
    'flowchart LR',
    ...wired.notes.map((note) => `%% ${visible(note).replaceAll('%', '٪')}`),
    ...picture.parts.flatMap((part) => partLines(part, 1, wired, language)),
    ...picture.loose.flatMap((unit) => unitLines(unit, 1, wired, language)),
    ...persons.map(({ key, name }) => `  ${idOf(key)}(${label(name)}):::person`),
    ...watching.map(
      ({ from, to, words, substitute }) =>
        `  ${idOf(from)} ${substitute ? '-.->' : '-->'}|${label(words)}| ${idOf(to)}`,
    ),
    ...standing.map(({ from, to, words }) => `  ${idOf(from)} ==>|${label(words)}| ${idOf(to)}`),
    '  classDef person fill:#fff,stroke:#566573',
    '  classDef fel stroke:#b3141b,stroke-width:3px',
    '  classDef varning stroke:#b86e00,stroke-width:3px',
  ];
  return `${lines.join('\n')}\n`;
}

function partLines(part: PicturePart, depth: number, wired: Wired, language: Language): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isFolded(part, depth, wired.picture)) {
    return [`${indent}${wired.idOf(`part ${part.key}`)}[${label(numbersOf(part, language))}]`];
  }
  return [
    `${indent}subgraph ${wired.idOf(`part ${part.key}`)}[${label(part.name)}]`,
    ...part.parts.flatMap((one) => partLines(one, depth + 1, wired, language)),
    ...part.units.flatMap((unit) => unitLines(unit, depth + 1, wired, language)),
    `${indent}end`,
  ];
}

function unitLines(unit: PictureUnit, depth: number, wired: Wired, language: Language): readonly string[] {
  const indent = '  '.repeat(depth);
  const title = `${unit.name} (${modeLabel(unit.mode, language)})`;
  const id = wired.idOf(`unit ${unit.key}`);
  if (!wired.showsInboxes || unit.inboxes.length === 0) return [`${indent}${id}[${label(title)}]`];
  return [
    `${indent}subgraph ${id}[${label(title)}]`,
    ...unit.inboxes.map((inbox) => {
      const [open, close] = SHAPES[inbox.kind];
      const own = `${wired.idOf(`inbox ${inbox.key}`)}${open}${label(inboxLabel(inbox, language))}${close}`;
      return `${indent}  ${own}${markClass(inbox)}`;
    }),
    `${indent}end`,
  ];
}

function markClass({ marks }: PictureInbox): string {
  return marks.errors > 0 ? ':::fel' : marks.warnings > 0 ? ':::varning' : '';
}

/** A text in quotation marks in which nothing is a sign of the language: what might be stands as its number. */
function label(text: string): string {
  const shown = visible(text) === '' ? '–' : visible(text);
  return `"${shown.replace(/[#"`<>&;\\[\]{}|*_~%$@]/g, (sign) => `#${sign.charCodeAt(0)};`)}"`;
}
