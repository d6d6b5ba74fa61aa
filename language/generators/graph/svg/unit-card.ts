/** The card of a unit: its inboxes, when each is checked and by whom. */
import type { Language } from '../../../model/index.ts';
import type { PictureInbox, PictureUnit } from '../picture.ts';
import { checksLabel, inboxLabel, membersLabel, modeLabel, TEXTS, watchersLabel } from '../words.ts';
import { badges, box, dayStrip, named, type Piece, pill, STRIP_HEIGHT, stacked, text } from './draw.ts';
import { inboxIcon } from './icons.ts';
import { fitted, widthOf, wrapped } from './measure.ts';
import { INNER, LINE_STEP, type Setting } from './setting.ts';
import { CARD, DIM, EDGE, ERROR, INK, LABEL, MODE_TONES, PAPER, SMALL, TITLE } from './theme.ts';

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
      named(
        unit.key,
        unit.name,
        [
          box(x, y, CARD, height, { fill: PAPER, stroke: tone.strong, radius: 8 }),
          `<path d="M${x + 0.5} ${y + head}V${y + 8}a7.5 7.5 0 0 1 7.5 -7.5H${x + CARD - 8}a7.5 7.5 0 0 1 7.5 7.5V${y + head}z" fill="${tone.soft}"/>`,
          ...names.map((name, i) => text(x + EDGE, y + 20 + i * 18, name, { size: TITLE, bold: true })),
          marks.at(x + CARD - EDGE - mode.width - marks.width - 2, y + 8),
          mode.at(x + CARD - EDGE - mode.width, y + 7),
          body.at(x + EDGE, y + head + 9),
        ].join(''),
      ),
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
      named(
        inbox.key,
        inboxLabel(inbox, language),
        inboxIcon(inbox.kind, x, y) +
          text(x + 24, y + 12.5, label, { size: LABEL, bold: true }) +
          marks.at(x + INNER - counted - marks.width - 2, y - 1) +
          text(x + INNER, y + 12.5, count, { size: SMALL, fill: DIM, anchor: 'end' }) +
          body.at(x + 24, y + 19),
      ),
  };
}

function unwatched(language: Language): Piece {
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
