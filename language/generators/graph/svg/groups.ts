/** The picture as boxes within boxes: huvudmän, förvaltningar, verksamheter, and the cards that stand in them. */
import type { PrincipalType } from '../../../model/index.ts';
import type { Picture, PictureAbsence, PicturePart, PictureUnit } from '../picture.ts';
import { emptyLabel, TEXTS, totalsLabel, typeLabel } from '../words.ts';
import { absencesCard } from './absences-card.ts';
import { badges, box, named, type Piece, pill, text } from './draw.ts';
import { countCard, totalsCard, unitsCard } from './folded-cards.ts';
import { GAP, type Head, type Nested } from './layout.ts';
import { wrapped } from './measure.ts';
import type { Setting } from './setting.ts';
import { CARD, DIM, EDGE, LABEL, LINE, PAPER, PRINCIPAL_TONES, SMALL, type Tone } from './theme.ts';
import { unitCard } from './unit-card.ts';

/** Everything in the picture, the largest first so that it packs well. */
export function groupsOf(picture: Picture, setting: Setting): readonly Nested[] {
  const parts = picture.parts.map((part) => groupOf(part, 0, picture, setting));
  const loose = cardsOf(picture.loose, picture.looseAbsences, picture, setting);
  const title = picture.loose.length === 0 ? TEXTS.others : TEXTS.loose;
  return [
    ...parts,
    ...(picture.title !== '' ? loose : loose.length === 0 ? [] : [group(title[setting.language], 'unknown', loose)]),
    ...(picture.empty.length === 0 ? [] : [pieceOf(emptyCard(picture.empty, setting))]),
  ];
}

function group(title: string, type: keyof typeof PRINCIPAL_TONES, children: readonly Nested[]): Nested {
  return { kind: 'group', head: headOf({ title, aside: '', depth: 0, tone: PRINCIPAL_TONES[type] }), children };
}

function groupOf(part: PicturePart, depth: number, picture: Picture, setting: Setting): Nested {
  const { language } = setting;
  const tone = PRINCIPAL_TONES[part.type ?? 'unknown'];
  const kind =
    depth === 0 && part.type !== null && part.kind === 'principal' ? `${typeLabel(part.type, language)}, ` : '';
  const aside = depth === 0 ? kind + totalsLabel(part.totals, language) : '';
  const isLast = depth + 1 >= picture.levels || (picture.detail === 'totals' && part.parts.length === 0);
  const own = isLast ? [pieceOf(totalsCard(part, setting))] : cardsOf(part.units, part.absences, picture, setting);
  const below = isLast ? [] : part.parts.map((one) => groupOf(one, depth + 1, picture, setting));
  const head = headOf({
    key: part.key,
    title: part.name,
    aside,
    depth,
    tone,
    marks: badges(part.marks),
  });
  return { kind: 'group', head, children: [...below, ...own] };
}

function cardsOf(
  units: readonly PictureUnit[],
  absences: readonly PictureAbsence[],
  { detail }: Picture,
  setting: Setting,
): readonly Nested[] {
  if (detail === 'totals') return units.length === 0 ? [] : [pieceOf(countCard(units, setting))];
  if (detail !== 'units') return units.length === 0 ? [] : [pieceOf(unitsCard(units, setting))];
  return [
    ...units.map((unit) => pieceOf(unitCard(unit, setting))),
    ...portions(absences).map((some) => pieceOf(absencesCard(some, setting))),
  ];
}

/** A card holds no more absences than stand well beside the cards of units. */
function portions(absences: readonly PictureAbsence[]): readonly (readonly PictureAbsence[])[] {
  const count = Math.ceil(absences.length / MOST_ABSENCES);
  const size = Math.ceil(absences.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, i) => absences.slice(i * size, (i + 1) * size));
}

const MOST_ABSENCES = 6;

function pieceOf(piece: Piece): Nested {
  return { kind: 'piece', piece };
}

interface HeadWords {
  /** The name of the part; none where the head is of no part. */
  readonly key?: string;
  readonly title: string;
  readonly aside: string;
  readonly depth: number;
  readonly tone: Tone;
  readonly marks?: Piece;
}

const TITLE_SIZES = [20, 16, 14];

/** Huvudmän on a ground of their colour, what lies in them on white and grounds by turns. */
function headOf({ key, title, aside, depth, tone, marks }: HeadWords): Head {
  const size = TITLE_SIZES[depth] ?? 13;
  const signs = marks?.width ?? 0;
  const room = CARD - signs - 8;
  const names = wrapped(title, size, room, 2, true);
  const facts = aside === '' ? [] : wrapped(aside, SMALL, CARD, 2);
  const step = size + 4;
  const titleOf = (drawn: string): string => (key === undefined ? drawn : named(key, title, drawn));
  return {
    width: CARD + 2 * GAP,
    height: names.length * step + facts.length * 15 + 20,
    at: (x, y, width, height) =>
      [
        box(x, y, width, height, {
          fill: depth % 2 === 0 ? tone.soft : PAPER,
          stroke: depth === 0 ? tone.strong : LINE,
          radius: 10,
        }),
        depth === 0 ? box(x, y, 6, height, { fill: tone.strong, radius: 3 }) : '',
        titleOf(
          names
            .map((name, i) => text(x + GAP, y + 10 + size + i * step, name, { size, bold: true, fill: tone.strong }))
            .join(''),
        ),
        marks?.at(x + width - GAP - signs, y + 10) ?? '',
        ...facts.map((line, i) =>
          text(x + GAP, y + names.length * step + 22 + i * 15, line, { size: SMALL, fill: DIM }),
        ),
      ].join(''),
  };
}

/** Huvudmän without units, as a list of names by kind. */
function emptyCard(empty: Picture['empty'], { language }: Setting): Piece {
  const width = 2 * CARD;
  const types = [...new Set(empty.map(({ type }) => type))];
  const blocks = types.map((type) =>
    emptyBlock(
      empty.filter((one) => one.type === type).map(({ name }) => name),
      type,
      width,
      language,
    ),
  );
  const height = blocks.reduce((sum, one) => sum + one.height + 6, 0) + 34;
  return {
    width,
    height,
    at: (x, y) => {
      let top = y + 30;
      const drawn = blocks.map((block) => {
        const one = block.at(x + EDGE, top);
        top += block.height + 6;
        return one;
      });
      const title = text(x + EDGE, y + 19, emptyLabel(empty.length, language), { size: LABEL, bold: true, fill: DIM });
      return box(x, y, width, height, { fill: PAPER, stroke: LINE, radius: 8 }) + title + drawn.join('');
    },
  };
}

function emptyBlock(
  names: readonly string[],
  type: PrincipalType | null,
  width: number,
  language: Setting['language'],
): Piece {
  const label = pill(type === null ? '?' : typeLabel(type, language), PRINCIPAL_TONES[type ?? 'unknown']);
  const lines = wrapped(names.join(', '), SMALL, width - 2 * EDGE - label.width - 8, 40);
  return {
    width,
    height: Math.max(18, lines.length * 15 + 4),
    at: (x, y) =>
      label.at(x, y) +
      lines.map((line, i) => text(x + label.width + 8, y + 13.5 + i * 15, line, { size: SMALL })).join(''),
  };
}
