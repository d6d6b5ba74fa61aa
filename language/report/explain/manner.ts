/** How an explanation is written. */
import type { Language } from '../../model/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** In which language, how wide, in which colours. */
export interface Manner {
  readonly language: Language;
  readonly width: number;
  readonly paint: Paint;
}
