/** What an import has to say about a place in a file: what was left out and why, or what was done that is worth knowing. */
import type { Sentence } from '../model/index.ts';
import { andMore } from '../words/index.ts';

/** `skipped`: something in the file is not among the declarations. `noted`: nothing was lost. */
type RemarkLevel = 'skipped' | 'noted';

export interface Remark {
  readonly level: RemarkLevel;
  readonly file: string;
  /** `rad 12` or `members[3]`; empty for the file as a whole. */
  readonly place: string;
  readonly reason: Sentence;
  /** What to do about it. */
  readonly advice: Sentence;
}

/** Where something was found. */
export interface Whence {
  readonly file: string;
  readonly place: string;
}

/** Takes remarks. */
export class Remarks {
  readonly all: Remark[] = [];

  skipped(whence: Whence, reason: Sentence, advice: Sentence): void {
    this.#add('skipped', whence, reason, advice);
  }

  noted(whence: Whence, reason: Sentence, advice: Sentence): void {
    this.#add('noted', whence, reason, advice);
  }

  #add(level: RemarkLevel, { file, place }: Whence, reason: Sentence, advice: Sentence): void {
    this.all.push({ level, file, place, reason, advice });
  }
}

/** Says the same in both languages. */
export function both(sv: string, en: string): Sentence {
  return { sv, en };
}

/** `medlemmar.csv rad 12`, as comments write it. */
export function placeText({ file, place }: Whence): string {
  return place === '' ? file : `${file} ${place}`;
}

const MOST_PLACES = 4;

/** `ur medlemmar.csv rad 12, rad 15`: the comment after or before a declaration. */
export function originNote(whences: readonly Whence[]): string {
  const shown = whences.slice(0, MOST_PLACES).map((whence, i) => {
    const same = whences[i - 1]?.file === whence.file && whence.place !== '';
    return same ? whence.place : placeText(whence);
  });
  const more = whences.length - shown.length;
  return `ur ${shown.join(', ')}${andMore(more, 'sv')}`;
}
