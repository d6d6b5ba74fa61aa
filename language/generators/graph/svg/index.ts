/** The picture as SVG: a page that can be printed and hung on a wall, without anything from outside. */
import type { OperatingMode } from '../../../model/index.ts';
import { say } from '../../../words/index.ts';
import type { Picture } from '../picture.ts';
import { detailNote, kindLabel, marksLabel, modeLabel, titleLabel, totalsLabel, typeLabel } from '../words.ts';
import { BADGE, box, dayStrip, errorSign, escaped, num, type Piece, pill, text, warningSign } from './draw.ts';
import { groupsOf } from './groups.ts';
import { inboxIcon } from './icons.ts';
import { laidOut } from './layout.ts';
import { widthOf } from './measure.ts';
import type { Setting } from './setting.ts';
import { DIM, FONT, INK, LABEL, MODE_TONES, PAPER, PRINCIPAL_TONES, SMALL } from './theme.ts';

const MARGIN = 28;
const HEAD = 92;
const NARROWEST = 1160;
const TITLE_SIZE = 30;
/** On a wider picture the heading grows with it. */
const WIDEST = 2400;
/** The longer side of A3, in millimetres. */
const SHEET_WIDTH = 420;
const SHEET_HEIGHT = 297;

/** The SVG document. */
export async function svgOf(picture: Picture, setting: Setting): Promise<string> {
  const laid = await laidOut(groupsOf(picture, setting));
  const title = titleLabel(picture, setting.language);
  const signs = legend(setting);
  const heading = widthOf(title, TITLE_SIZE, true) + MARGIN + signs.width;
  const width = Math.max(laid.width, NARROWEST, heading) + 2 * MARGIN;
  const scale = Math.max(1, width / WIDEST);
  const top = (HEAD + MARGIN) * scale;
  const height = top + laid.height + MARGIN;
  const wide = width >= height;
  const [sheetWidth, sheetHeight] = wide ? [SHEET_WIDTH, SHEET_HEIGHT] : [SHEET_HEIGHT, SHEET_WIDTH];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheetWidth}mm" height="${sheetHeight}mm" viewBox="0 0 ${num(width)} ${num(height)}" font-family="${FONT}" role="img" lang="${setting.language}">`,
    `<title>${escaped(title)}</title>`,
    box(0, 0, width, height, { fill: PAPER, radius: 0 }),
    `<g transform="scale(${Math.round(scale * 1000) / 1000})">`,
    headOf(picture, setting, title),
    signs.at(width / scale - MARGIN - signs.width, MARGIN - 8),
    '</g>',
    `<g transform="translate(${MARGIN} ${num(top)})">`,
    laid.at(0, 0),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function headOf(picture: Picture, { language }: Setting, title: string): string {
  const { asOf, until, totals } = picture;
  const days = say(language, `Per den ${asOf}, frånvaro till ${until}`, `As of ${asOf}, absences until ${until}`);
  const found = marksLabel(totals.marks, language);
  const clean = say(language, 'inga fel, inga varningar', 'no errors, no warnings');
  const facts = `${days}. ${totalsLabel(totals, language)}; ${found === '' ? clean : found}.`;
  const note = detailNote(picture, language);
  return [
    text(MARGIN, MARGIN + 22, title, { size: TITLE_SIZE, bold: true, fill: INK }),
    text(MARGIN, MARGIN + 48, facts, { size: 14, fill: DIM }),
    note === undefined ? '' : text(MARGIN, MARGIN + 70, note, { size: 14, fill: INK, bold: true }),
  ].join('\n');
}

const MODES: readonly OperatingMode[] = ['planned', 'live', 'read-only', 'archived'];
const STEP = 26;

/** What colours and signs mean, in rows. */
function legend({ language }: Setting): Piece {
  const types = (['region', 'private', 'municipality'] as const).map((type) =>
    swatch(typeLabel(type, language), PRINCIPAL_TONES[type].strong),
  );
  const modes = MODES.map((mode) => pill(modeLabel(mode, language), MODE_TONES[mode]));
  const kinds = (['message', 'collaboration', 'function', 'certificates'] as const).map((kind) =>
    signed(kindLabel(kind, language), 16, (x, y) => inboxIcon(kind, x, y)),
  );
  const marks = [
    signed(say(language, 'fel', 'errors'), BADGE, errorSign),
    signed(say(language, 'varningar', 'warnings'), BADGE, warningSign),
    signed(say(language, 'bevakas kl', 'checked at'), 90, (x, y) => dayStrip(x, y + 4, 84, ['08:00', '12:00'])),
  ];
  const rows = [[...types, ...modes], kinds, marks].map((row) => beside(row, 14));
  const width = Math.max(...rows.map((row) => row.width));
  return {
    width,
    height: rows.length * STEP,
    at: (x, y) => rows.map((row, i) => row.at(x + width - row.width, y + i * STEP)).join(''),
  };
}

function swatch(words: string, fill: string): Piece {
  return signed(words, 12, (x, y) => box(x, y + 2, 12, 12, { fill, radius: 3 }));
}

function signed(words: string, width: number, sign: (x: number, y: number) => string): Piece {
  return {
    width: width + 6 + widthOf(words, LABEL),
    height: 18,
    at: (x, y) => sign(x, y) + text(x + width + 6, y + 13, words, { size: LABEL, fill: DIM }),
  };
}

function beside(pieces: readonly Piece[], gap: number): Piece {
  return {
    width: pieces.reduce((sum, { width }) => sum + width + gap, -gap),
    height: SMALL + 8,
    at: (x, y) => {
      let left = x;
      return pieces
        .map((piece) => {
          const drawn = piece.at(left, y);
          left += piece.width + gap;
          return drawn;
        })
        .join('');
    },
  };
}
