/** What a tool is: what it is called, what it may be told, and how it answers. All of them read and none writes. */
import type { Language, Sentence } from '../model/index.ts';
import type { Host } from './host.ts';
import type { ListPath } from './paging.ts';
import type { Given, Parameters } from './parameters.ts';

/** All that there is to say. */
export interface Told<T extends object> {
  /** As the command of the same name says it in JSON. */
  readonly whole: T;
  /** What else must be known: what could not be read, what is missing. */
  readonly notes: readonly string[];
  readonly language: Language;
}

/** A tool as it is written: from what it is told to all that there is to say, and to words for a page of that. */
export interface Definition<T extends object> {
  readonly name: string;
  readonly title: Sentence;
  readonly text: Sentence;
  readonly parameters: Parameters;
  /** The lists of the answer that are paged, as one: those that people ask for first. */
  readonly lists: readonly ListPath[];
  /** So many entries where nobody asks for more or fewer; else as many as is usual. */
  readonly usualPage?: number;
  /** The fields of the answer, each a JSON Schema. */
  readonly fields: Readonly<Record<string, object>>;
  readonly tell: (host: Host, asked: Given) => Promise<Told<T>>;
  readonly words: (part: T, language: Language) => string;
}
