/** Colours and sizes of the picture. Everything that a colour says is also said in words or by a shape. */
import type { OperatingMode, PrincipalType } from '../../../model/index.ts';

export const FONT = "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

export const INK = '#16222c';
export const DIM = '#566573';
export const LINE = '#c3ced8';
export const PAPER = '#ffffff';
export const ERROR = '#b3141b';
export const WARNING = '#b86e00';
export const ACCENT = '#00605e';

export interface Tone {
  readonly strong: string;
  readonly soft: string;
}

export const PRINCIPAL_TONES: Readonly<Record<PrincipalType | 'unknown', Tone>> = {
  region: { strong: '#0b4f7d', soft: '#eaf2f8' },
  private: { strong: '#6a3d86', soft: '#f4eef8' },
  municipality: { strong: '#2c6e3f', soft: '#ecf5ee' },
  unknown: { strong: '#566573', soft: '#f0f2f4' },
};

export const MODE_TONES: Readonly<Record<OperatingMode, Tone>> = {
  planned: { strong: '#3d5a99', soft: '#e8eefa' },
  live: { strong: '#1c6b3a', soft: '#e3f4ea' },
  'read-only': { strong: '#6b5300', soft: '#fbf1cf' },
  archived: { strong: '#555b61', soft: '#e7e9eb' },
};

/** The width of a card, and what is kept free at its edges. */
export const CARD = 336;
export const EDGE = 12;
/** Sizes of text. */
export const TITLE = 15.5;
export const LABEL = 13;
export const SMALL = 12;
