/** What an import has to say about a place in a file: what was left out and why, or what was done that is worth knowing. */
import type { Sentence } from '../model/index.ts';
import { andMore } from '../words/index.ts';

/**
 * `skipped`: something in the file is not among the declarations. `refused`: nor is this, since the row itself says that it
 * does not hold. `noted`: nothing was lost.
 */
type RemarkLevel = 'skipped' | 'refused' | 'noted';

export interface Remark {
  readonly level: RemarkLevel;
  readonly file: string;
  /** `rad 12` or `members[3]`; empty for the file as a whole. */
  readonly place: string;
  readonly reason: Sentence;
  /** What to do about it. */
  readonly advice: Sentence;
}

/** An answer that a question may have. */
interface Answer {
  /** What is given back to the import. */
  readonly value: string;
  /** What a person chooses. */
  readonly label: Sentence;
}

/** Something that the files do not tell and that the program does not guess. */
interface Question {
  /** The same for the same thing of the same file, so that an answer can be kept: `hr.csv/kind`. */
  readonly id: string;
  readonly text: Sentence;
  readonly answers: readonly Answer[];
}

/** A question that nobody has answered, with the places of what waits for it. */
export interface AskedQuestion extends Question {
  readonly file: string;
  readonly places: readonly string[];
}

/** A question that has been answered. */
interface AnsweredQuestion {
  readonly id: string;
  readonly text: Sentence;
  readonly answer: Sentence;
}

/** Where something was found. */
export interface Whence {
  readonly file: string;
  readonly place: string;
}

/** Takes remarks, and questions with the answers that were given. */
export class Remarks {
  readonly all: Remark[] = [];
  readonly #asked = new Map<string, AskedQuestion & { readonly places: string[] }>();
  readonly #answers: ReadonlyMap<string, string>;
  readonly #used = new Map<string, AnsweredQuestion>();
  readonly #sentences = new Map<string, Sentence>();

  constructor(answers: ReadonlyMap<string, string> = new Map()) {
    this.#answers = answers;
  }

  /** The questions that nobody has answered. */
  get questions(): readonly AskedQuestion[] {
    return [...this.#asked.values()];
  }

  /** The questions that have been, with their answers. */
  get answered(): readonly AnsweredQuestion[] {
    return [...this.#used.values()];
  }

  /** Answers that no question took. */
  get unusedAnswers(): readonly string[] {
    return [...this.#answers.keys()].filter((id) => !this.#used.has(id));
  }

  /** The answer to a question; undefined, and the question is asked, where none of its own was given. */
  ask(question: Question, { file, place }: Whence): string | undefined {
    const given = this.#answers.get(question.id);
    const answer = question.answers.find(({ value }) => value === given)?.label;
    if (answer !== undefined) {
      this.#used.set(question.id, { id: question.id, text: question.text, answer });
      return given;
    }
    const known = this.#asked.get(question.id);
    if (known === undefined) this.#asked.set(question.id, { ...question, file, places: place === '' ? [] : [place] });
    else if (place !== '') known.places.push(place);
    return undefined;
  }

  /** The row is left out, as it says itself. */
  refused(whence: Whence, reason: Sentence, advice: Sentence): void {
    this.#add('refused', whence, reason, advice);
  }

  skipped(whence: Whence, reason: Sentence, advice: Sentence): void {
    this.#add('skipped', whence, reason, advice);
  }

  noted(whence: Whence, reason: Sentence, advice: Sentence): void {
    this.#add('noted', whence, reason, advice);
  }

  #add(level: RemarkLevel, { file, place }: Whence, reason: Sentence, advice: Sentence): void {
    this.all.push({ level, file, place, reason: this.#shared(reason), advice: this.#shared(advice) });
  }

  /** What is said of many rows is kept once. */
  #shared(sentence: Sentence): Sentence {
    const known = this.#sentences.get(sentence.sv);
    if (known?.en === sentence.en) return known;
    this.#sentences.set(sentence.sv, sentence);
    return sentence;
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
