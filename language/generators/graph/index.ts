/** Pictures of the organisation with its inboxes, who watches them and who stands in. */
import type { Language } from '../../model/index.ts';
import type { Material } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { visible } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { dotOf } from './dot.ts';
import { mermaidOf } from './mermaid.ts';
import type { Picture } from './picture.ts';
import { pictureOf } from './picture-of.ts';
import { escaped } from './svg/draw.ts';
import { svgOf } from './svg/index.ts';
import { wiredOf } from './wires.ts';
import { detailNote } from './words.ts';

/** The languages that a picture can be written in. */
export const graphFormats = ['svg', 'mermaid', 'dot'] as const;

export type GraphFormat = (typeof graphFormats)[number];

/** A picture as text, and what it leaves out, if it does. */
export interface Drawn {
  readonly text: string;
  readonly note: string | undefined;
}

/** Draws the material. The same material gives the same text. */
export async function drawGraph(material: Material, format: GraphFormat, language: Language): Promise<Drawn> {
  const picture = pictureOf(material);
  const { short } = namesIn(material.provisioning);
  const drawn = await written(picture, format, language, short);
  const text = withStamp(drawn, format, stampLines(material.provisioning.stamp, language));
  return { text, note: detailNote(picture, language) };
}

async function written(
  picture: Picture,
  format: GraphFormat,
  language: Language,
  nameOf: ReturnType<typeof namesIn>['short'],
): Promise<string> {
  switch (format) {
    case 'svg':
      return svgOf(picture, { language, nameOf });
    case 'mermaid':
      return mermaidOf(wiredOf(picture, nameOf, language), language);
    case 'dot':
      return dotOf(wiredOf(picture, nameOf, language), language);
    default:
      return format satisfies never;
  }
}

/** What the picture was made from stands last in it: as metadata, which no viewer draws, or as comments. */
function withStamp(drawn: string, format: GraphFormat, lines: readonly string[]): string {
  if (format === 'svg') {
    const stamp = `<metadata>${lines.map(escaped).join('; ')}</metadata>`;
    return drawn.replace(/<\/svg>\s*$/, (end) => stamp + end);
  }
  const sign = { mermaid: '%%', dot: '//' }[format];
  return drawn + lines.map((line) => `${sign} ${visible(line)}\n`).join('');
}
