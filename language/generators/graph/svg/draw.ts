/** The pieces that a picture is drawn of: text, boxes, marks, pills and a strip of the day. */
import { visible } from '../../support/text.ts';
import type { Marks } from '../picture.ts';
import { widthOf } from './measure.ts';
import { ACCENT, DIM, ERROR, INK, LINE, PAPER, SMALL, type Tone, WARNING } from './theme.ts';

/** Something with a size that can be drawn at a place. */
export interface Piece {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => string;
}

/** A text that XML takes for nothing but a text; what cannot be seen stands as a sign that can. */
export function escaped(text: string): string {
  return visible(text)
    .replace(/[\u{fffe}\u{ffff}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A number as short as it can be said. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** A line of text with its baseline at y. */
export function text(x: number, y: number, words: string, style: TextStyle): string {
  const { size, fill = INK, bold = false, anchor = 'start' } = style;
  const weight = bold ? ' font-weight="700"' : '';
  const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text x="${num(x)}" y="${num(y)}" font-size="${size}" fill="${fill}"${weight}${anchored}>${escaped(words)}</text>`;
}

/** What is drawn of a declaration, marked with its name, so that a viewer can lead to where it stands. */
export function named(key: string, title: string, drawn: string): string {
  return `<g data-name="${escaped(key)}" aria-label="${escaped(title)}">${drawn}</g>`;
}

interface BoxStyle {
  readonly fill: string;
  readonly stroke?: string;
  readonly radius?: number;
  readonly dashed?: boolean;
}

export function box(x: number, y: number, width: number, height: number, style: BoxStyle): string {
  const { fill, stroke = 'none', radius = 6, dashed = false } = style;
  const dash = dashed ? ' stroke-dasharray="4 3"' : '';
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}" rx="${radius}" fill="${fill}" stroke="${stroke}"${dash}/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number, stroke = LINE, width = 1): string {
  return `<line x1="${num(x1)}" y1="${num(y1)}" x2="${num(x2)}" y2="${num(y2)}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** A word on a ground of its colour. */
export function pill(words: string, { strong, soft }: Tone, dashed = false): Piece {
  const width = widthOf(words, SMALL, true) + 14;
  return {
    width,
    height: 19,
    at: (x, y) =>
      box(x, y, width, 19, { fill: soft, stroke: strong, radius: 9.5, dashed }) +
      text(x + width / 2, y + 13.5, words, { size: SMALL, fill: strong, bold: true, anchor: 'middle' }),
  };
}

/** How wide a badge is without its number. */
export const BADGE = 16;

/** The number of errors in a red octagon and of warnings in an orange triangle; nothing for none. */
export function badges({ errors, warnings }: Marks): Piece {
  const shown = [
    { count: errors, fill: ERROR, shape: errorSign },
    { count: warnings, fill: WARNING, shape: warningSign },
  ].filter(({ count }) => count > 0);
  const widths = shown.map(({ count }) => BADGE + 4 + widthOf(String(count), LABEL_SIZE, true));
  const width = widths.reduce((sum, one) => sum + one + 6, 0);
  return {
    width,
    height: BADGE,
    at: (x, y) => {
      let left = x;
      return shown
        .map(({ count, fill, shape }, i) => {
          const drawn =
            shape(left, y) + text(left + BADGE + 3, y + 12.5, String(count), { size: LABEL_SIZE, fill, bold: true });
          left += (widths[i] ?? 0) + 6;
          return drawn;
        })
        .join('');
    },
  };
}

const LABEL_SIZE = 13;

/** A red octagon. */
export function errorSign(x: number, y: number): string {
  const points = [
    [5, 0],
    [11, 0],
    [16, 5],
    [16, 11],
    [11, 16],
    [5, 16],
    [0, 11],
    [0, 5],
  ];
  const place = points.map(([dx = 0, dy = 0]) => `${num(x + dx)},${num(y + dy)}`).join(' ');
  return `<polygon points="${place}" fill="${ERROR}"/><path d="M${num(x + 5)} ${num(y + 5)}l6 6m0 -6l-6 6" stroke="${PAPER}" stroke-width="2"/>`;
}

/** An orange triangle. */
export function warningSign(x: number, y: number): string {
  const exclamation = `M${num(x + 8)} ${num(y + 5)}v5m0 2v2`;
  return `<path d="M${num(x + 8)} ${num(y)}l8 15.5h-16z" fill="${WARNING}"/><path d="${exclamation}" stroke="${PAPER}" stroke-width="2"/>`;
}

/** Hours that a strip of the day begins and ends with. */
const MORNING = 6;
const EVENING = 20;
export const STRIP_HEIGHT = 19;

/** The day from morning to evening with a stroke at each time, `HH:MM`; times outside stand at its ends. */
export function dayStrip(x: number, y: number, width: number, times: readonly string[]): string {
  const at = (hour: number): number =>
    x + (Math.min(Math.max(hour, MORNING), EVENING) - MORNING) * (width / (EVENING - MORNING));
  const hours = Array.from({ length: EVENING - MORNING + 1 }, (_, i) => MORNING + i);
  const scale = hours.map((hour) => rule(at(hour), y + 4, at(hour), y + (hour % 6 === 0 ? 9 : 7), LINE)).join('');
  const numbers = [8, 12, 16].map((hour) =>
    text(at(hour), y + 17.5, String(hour).padStart(2, '0'), { size: 9, fill: DIM, anchor: 'middle' }),
  );
  const strokes = times.map((time) => {
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return `<circle cx="${num(at(hour + minute / 60))}" cy="${num(y + 4)}" r="4" fill="${ACCENT}" stroke="${PAPER}"/>`;
  });
  return rule(x, y + 4, x + width, y + 4, LINE, 2) + scale + numbers.join('') + strokes.join('');
}

/** Pieces under each other, with the same space between; empty ones take none. */
export function stacked(pieces: readonly Piece[], gap: number): Piece {
  const shown = pieces.filter(({ height }) => height > 0);
  const height = shown.reduce((sum, piece) => sum + piece.height, 0) + Math.max(0, shown.length - 1) * gap;
  return {
    width: Math.max(0, ...shown.map(({ width }) => width)),
    height,
    at: (x, y) => {
      let top = y;
      return shown
        .map((piece) => {
          const drawn = piece.at(x, top);
          top += piece.height + gap;
          return drawn;
        })
        .join('');
    },
  };
}
