/** The picture as DOT, for Graphviz. */
import type { Language } from '../../model/index.ts';
import { visible } from '../support/text.ts';
import type { Marks, PictureInbox, PicturePart, PictureUnit } from './picture.ts';
import { isFolded, numbersOf, type Wired } from './wires.ts';
import { inboxLabel, modeLabel, titleLabel } from './words.ts';

const SHAPES: Readonly<Record<PictureInbox['kind'], string>> = {
  message: 'box',
  collaboration: 'ellipse',
  function: 'component',
  certificates: 'note',
};

/** The DOT document. */
export function dotOf(wired: Wired, language: Language): string {
  const { picture, persons, watching, standing, idOf } = wired;
  const lines = [
    `digraph rutin {`,
    ...wired.notes.map((note) => `  // ${visible(note)}`),
    `  graph [label=${label(titleLabel(picture, language))}, labelloc=t, rankdir=LR, compound=true, fontname="Helvetica"]`,
    '  node [fontname="Helvetica", shape=box]',
    '  edge [fontname="Helvetica", fontsize=10]',
    ...picture.parts.flatMap((part) => partLines(part, 1, wired, language)),
    ...picture.loose.flatMap((unit) => unitLines(unit, 1, wired, language)),
    ...persons.map(({ key, name }) => `  ${idOf(key)} [label=${label(name)}, shape=box, style=rounded]`),
    ...watching.map(
      ({ from, to, words, substitute }) =>
        `  ${idOf(from)} -> ${idOf(to)} [label=${label(words)}${substitute ? ', style=dashed' : ''}]`,
    ),
    ...standing.map(
      ({ from, to, words }) => `  ${idOf(from)} -> ${idOf(to)} [label=${label(words)}, style=bold, color="#00605e"]`,
    ),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function partLines(part: PicturePart, depth: number, wired: Wired, language: Language): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isFolded(part, depth, wired.picture)) {
    return [`${indent}${wired.idOf(`part ${part.key}`)} [label=${label(numbersOf(part, language))}]`];
  }
  return [
    `${indent}subgraph cluster_${wired.idOf(`part ${part.key}`)} {`,
    `${indent}  label=${label(part.name)}`,
    ...part.parts.flatMap((one) => partLines(one, depth + 1, wired, language)),
    ...part.units.flatMap((unit) => unitLines(unit, depth + 1, wired, language)),
    `${indent}}`,
  ];
}

function unitLines(unit: PictureUnit, depth: number, wired: Wired, language: Language): readonly string[] {
  const indent = '  '.repeat(depth);
  const title = label(`${unit.name} (${modeLabel(unit.mode, language)})`);
  const id = wired.idOf(`unit ${unit.key}`);
  if (!wired.showsInboxes || unit.inboxes.length === 0) return [`${indent}${id} [label=${title}]`];
  return [
    `${indent}subgraph cluster_${id} {`,
    `${indent}  label=${title}`,
    ...unit.inboxes.map(
      (inbox) =>
        `${indent}  ${wired.idOf(`inbox ${inbox.key}`)} [label=${label(inboxLabel(inbox, language))}, shape=${SHAPES[inbox.kind]}${colour(inbox.marks)}]`,
    ),
    `${indent}}`,
  ];
}

function colour({ errors, warnings }: Marks): string {
  return errors > 0 ? ', color="#b3141b", penwidth=3' : warnings > 0 ? ', color="#b86e00", penwidth=3' : '';
}

/** A text in quotation marks; a backslash would begin an escape, `&` an entity. */
function label(text: string): string {
  return `"${visible(text).replaceAll('&', '&amp;').replace(/["\\]/g, '\\$&')}"`;
}
