/** The card of absences: who is away when, with arrows to those who stand in. */
import type { Language } from '../../../model/index.ts';
import type { Marks, PictureAbsence } from '../picture.ts';
import { absenceLabel, periodLabel, TEXTS } from '../words.ts';
import { badges, box, named, type Piece, pill, stacked, text } from './draw.ts';
import { fitted, widthOf, wrapped } from './measure.ts';
import { INNER, LINE_STEP, type Setting } from './setting.ts';
import { ACCENT, CARD, DIM, EDGE, ERROR, LABEL, PAPER, SMALL } from './theme.ts';

/** Who is away, and arrows to those who stand in. */
export function absencesCard(absences: readonly PictureAbsence[], setting: Setting): Piece {
  const body = stacked(
    absences.map((absence) => absenceRow(absence, setting)),
    12,
  );
  const height = body.height + 44;
  return {
    width: CARD,
    height,
    at: (x, y) =>
      box(x, y, CARD, height, { fill: PAPER, stroke: ACCENT, radius: 8 }) +
      text(x + EDGE, y + 20, TEXTS.absences[setting.language], { size: LABEL, bold: true, fill: ACCENT }) +
      body.at(x + EDGE, y + 32),
  };
}

const HALF = 142;
const RIGHT = INNER - HALF;

function absenceRow(absence: PictureAbsence, { language }: Setting): Piece {
  const { owner, period, delegates, marks } = absence;
  const signs = badges(marks);
  const name = fitted(owner.name, LABEL, HALF - signs.width, true);
  const when = wrapped(absenceLabel(period, language), SMALL, HALF, 2);
  const targets =
    delegates.length === 0 ? [nobody(marks, language)] : delegates.map((one) => delegateRow(one, period, language));
  const right = stacked(targets, 6);
  const height = Math.max(16 + when.length * LINE_STEP, right.height);
  return {
    width: INNER,
    height,
    at: (x, y) =>
      named(owner.key, owner.name, text(x, y + 12.5, name, { size: LABEL, bold: true })) +
      signs.at(x + widthOf(name, LABEL, true) + 5, y) +
      when.map((words, i) => text(x, y + 27 + i * LINE_STEP, words, { size: SMALL, fill: DIM })).join('') +
      arrows(x + HALF + 2, y + 9, x + RIGHT + 18, targets, y) +
      right.at(x + RIGHT + 22, y),
  };
}

/** One arrow to each of the pieces that stand under each other. */
function arrows(fromX: number, fromY: number, toX: number, targets: readonly Piece[], y: number): string {
  let top = y;
  return targets
    .map(({ height }) => {
      const toY = top + 9;
      top += height + 6;
      const bend = (fromX + toX) / 2;
      return `<path d="M${fromX} ${fromY}C${bend} ${fromY} ${bend} ${toY} ${toX - 5} ${toY}" fill="none" stroke="${ACCENT}" stroke-width="1.5"/><path d="M${toX} ${toY}l-7 -4v8z" fill="${ACCENT}"/>`;
    })
    .join('');
}

function delegateRow(
  { name, period }: PictureAbsence['delegates'][number],
  whole: PictureAbsence['period'],
  language: Language,
): Piece {
  const width = INNER - RIGHT - 22;
  const isWhole = period.from === whole.from && period.to === whole.to;
  const own = isWhole ? [] : wrapped(periodLabel(period, language), SMALL, width, 2);
  return {
    width,
    height: 18 + own.length * LINE_STEP,
    at: (x, y) =>
      text(x, y + 13, fitted(name, LABEL, width), { size: LABEL }) +
      own.map((words, i) => text(x, y + 28 + i * LINE_STEP, words, { size: SMALL, fill: DIM })).join(''),
  };
}

/** Nobody stands in: in red only where somebody should. */
function nobody({ errors, warnings }: Marks, language: Language): Piece {
  const strong = errors + warnings > 0 ? ERROR : DIM;
  return pill(TEXTS.noDelegate[language], { strong, soft: PAPER }, true);
}
