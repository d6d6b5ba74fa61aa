/** Cards for regions that are too large for a card a unit: units as lines, a part as numbers. */
import type { Language } from '../../../model/index.ts';
import type { PicturePart, PictureUnit, Totals } from '../picture.ts';
import { sumOf, totalsOf } from '../picture-of.ts';
import { marksLabel, modeLabel, totalsLabel } from '../words.ts';
import { badges, box, named, type Piece, pill, text } from './draw.ts';
import { fitted, wrapped } from './measure.ts';
import { INNER, LINE_STEP, type Setting } from './setting.ts';
import { CARD, EDGE, ERROR, INK, LABEL, LINE, MODE_TONES, PAPER, SMALL } from './theme.ts';

/** Units as lines: name, driftläge, what is wrong. */
export function unitsCard(units: readonly PictureUnit[], { language }: Setting): Piece {
  const step = 20;
  const height = units.length * step + 14;
  return {
    width: CARD,
    height,
    at: (x, y) =>
      box(x, y, CARD, height, { fill: PAPER, stroke: LINE, radius: 8 }) +
      units.map((unit, i) => unitLine(unit, x + EDGE, y + 7 + i * step, language)).join(''),
  };
}

function unitLine(unit: PictureUnit, x: number, y: number, language: Language): string {
  const mode = pill(modeLabel(unit.mode, language), MODE_TONES[unit.mode]);
  const marks = badges(totalsOf(unit).marks);
  const name = fitted(unit.name, LABEL, INNER - mode.width - marks.width - 8);
  return named(
    unit.key,
    unit.name,
    text(x, y + 13.5, name, { size: LABEL }) +
      marks.at(x + INNER - mode.width - marks.width - 2, y + 1) +
      mode.at(x + INNER - mode.width, y),
  );
}

/** A part with all that lies in it, as numbers. */
export function totalsCard({ totals }: PicturePart, setting: Setting): Piece {
  return numbersCard(totals, setting);
}

/** Units that hang beside parts, as numbers. */
export function countCard(units: readonly PictureUnit[], setting: Setting): Piece {
  return numbersCard(sumOf(units.map(totalsOf)), setting);
}

function numbersCard(totals: Totals, { language }: Setting): Piece {
  const words = wrapped(totalsLabel(totals, language), SMALL, INNER, 2);
  const wrong = marksLabel(totals.marks, language);
  const lines = [...words, ...(wrong === '' ? [] : [wrong])];
  const height = lines.length * LINE_STEP + 14;
  return {
    width: CARD,
    height,
    at: (x, y) =>
      box(x, y, CARD, height, { fill: PAPER, stroke: LINE, radius: 8 }) +
      lines
        .map((one, i) =>
          text(x + EDGE, y + 18 + i * LINE_STEP, one, { size: SMALL, fill: one === wrong ? ERROR : INK }),
        )
        .join(''),
  };
}
