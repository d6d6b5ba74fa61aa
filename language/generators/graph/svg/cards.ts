/** Cards: a unit with its inboxes, absences with their ombud, units as lines, a part as numbers. */
import type { Marks, PictureAbsence, PictureInbox, PicturePart, PictureUnit } from '../picture.ts';
import { totalsOf } from '../picture-of.ts';
import {
  absenceLabel,
  checksLabel,
  inboxLabel,
  marksLabel,
  membersLabel,
  modeLabel,
  type NameOf,
  type PictureLanguage,
  periodLabel,
  TEXTS,
  totalsLabel,
  watchersLabel,
} from '../words.ts';
import { badges, box, dayStrip, type Piece, pill, STRIP_HEIGHT, stacked, text } from './draw.ts';
import { inboxIcon } from './icons.ts';
import { fitted, widthOf, wrapped } from './measure.ts';
import { ACCENT, CARD, DIM, EDGE, ERROR, INK, LABEL, LINE, MODE_TONES, PAPER, SMALL, TITLE } from './theme.ts';

/** What all cards need to know. */
export interface Setting {
  readonly language: PictureLanguage;
  readonly nameOf: NameOf;
}

const INNER = CARD - 2 * EDGE;
const LINE_STEP = 15;

/** The unit: name and driftläge above, then its inboxes. */
export function unitCard(unit: PictureUnit, setting: Setting): Piece {
  const tone = MODE_TONES[unit.mode];
  const mode = pill(modeLabel(unit.mode, setting.language), tone);
  const marks = badges(unit.marks);
  const names = wrapped(unit.name, TITLE, INNER - mode.width - marks.width - 8, 2, true);
  const head = names.length * 18 + 14;
  const rows = unit.inboxes.map((inbox) => inboxRow(inbox, setting));
  const body = rows.length === 0 ? emptyRow(setting) : stacked(rows, 9);
  const height = head + body.height + 18;
  return {
    width: CARD,
    height,
    at: (x, y) =>
      [
        box(x, y, CARD, height, { fill: PAPER, stroke: tone.strong, radius: 8 }),
        `<path d="M${x + 0.5} ${y + head}V${y + 8}a7.5 7.5 0 0 1 7.5 -7.5H${x + CARD - 8}a7.5 7.5 0 0 1 7.5 7.5V${y + head}z" fill="${tone.soft}"/>`,
        ...names.map((name, i) => text(x + EDGE, y + 20 + i * 18, name, { size: TITLE, bold: true })),
        marks.at(x + CARD - EDGE - mode.width - marks.width - 2, y + 8),
        mode.at(x + CARD - EDGE - mode.width, y + 7),
        body.at(x + EDGE, y + head + 9),
      ].join(''),
  };
}

function emptyRow({ language }: Setting): Piece {
  return {
    width: INNER,
    height: LINE_STEP,
    at: (x, y) => text(x, y + 11, TEXTS.noInboxes[language], { size: SMALL, fill: DIM }),
  };
}

/** An inbox: kind, members, and for each of its lines when it is checked and by whom. */
function inboxRow(inbox: PictureInbox, setting: Setting): Piece {
  const { language } = setting;
  const marks = badges(inbox.marks);
  const count = inbox.members === undefined ? '' : membersLabel(inbox.members, language);
  const counted = widthOf(count, SMALL);
  const label = fitted(inboxLabel(inbox, language), LABEL, INNER - 24 - counted - marks.width - 8, true);
  const lines = inbox.lines.length === 0 ? [unwatched(language)] : inbox.lines.map((line) => lineRow(line, setting));
  const body = stacked(lines, 4);
  return {
    width: INNER,
    height: 19 + body.height,
    at: (x, y) =>
      inboxIcon(inbox.kind, x, y) +
      text(x + 24, y + 12.5, label, { size: LABEL, bold: true }) +
      marks.at(x + INNER - counted - marks.width - 2, y - 1) +
      text(x + INNER, y + 12.5, count, { size: SMALL, fill: DIM, anchor: 'end' }) +
      body.at(x + 24, y + 19),
  };
}

function unwatched(language: PictureLanguage): Piece {
  return {
    width: INNER - 24,
    height: LINE_STEP,
    at: (x, y) => text(x, y + 11, TEXTS.unwatched[language], { size: SMALL, fill: ERROR, bold: true }),
  };
}

function lineRow(line: PictureInbox['lines'][number], { language, nameOf }: Setting): Piece {
  const width = INNER - 24;
  const checks = wrapped(checksLabel(line, language), SMALL, width, 2);
  const who = wrapped(watchersLabel(line, nameOf, language), SMALL, width, 3).filter((one) => one !== '');
  const strip = line.times.length === 0 ? 0 : STRIP_HEIGHT + 2;
  const textHeight = (checks.length + who.length) * LINE_STEP;
  return {
    width,
    height: strip + textHeight,
    at: (x, y) =>
      (strip === 0 ? '' : dayStrip(x, y, width - 4, line.times)) +
      [...checks.map((one) => [one, INK] as const), ...who.map((one) => [one, DIM] as const)]
        .map(([words, fill], i) => text(x, y + strip + 11 + i * LINE_STEP, words, { size: SMALL, fill }))
        .join(''),
  };
}

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
  const { owner, kind, period, delegates, marks } = absence;
  const signs = badges(marks);
  const name = fitted(owner.name, LABEL, HALF - signs.width, true);
  const when = wrapped(absenceLabel(kind, period, language), SMALL, HALF, 2);
  const targets =
    delegates.length === 0 ? [nobody(marks, language)] : delegates.map((one) => delegateRow(one, period, language));
  const right = stacked(targets, 6);
  const height = Math.max(16 + when.length * LINE_STEP, right.height);
  return {
    width: INNER,
    height,
    at: (x, y) =>
      text(x, y + 12.5, name, { size: LABEL, bold: true }) +
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
  language: PictureLanguage,
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
function nobody({ errors, warnings }: Marks, language: PictureLanguage): Piece {
  const strong = errors + warnings > 0 ? ERROR : DIM;
  return pill(TEXTS.noDelegate[language], { strong, soft: PAPER }, true);
}

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

function unitLine(unit: PictureUnit, x: number, y: number, language: PictureLanguage): string {
  const mode = pill(modeLabel(unit.mode, language), MODE_TONES[unit.mode]);
  const marks = badges(totalsOf(unit).marks);
  const name = fitted(unit.name, LABEL, INNER - mode.width - marks.width - 8);
  return (
    text(x, y + 13.5, name, { size: LABEL }) +
    marks.at(x + INNER - mode.width - marks.width - 2, y + 1) +
    mode.at(x + INNER - mode.width, y)
  );
}

/** A part as numbers. */
export function totalsCard({ totals }: PicturePart, { language }: Setting): Piece {
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
