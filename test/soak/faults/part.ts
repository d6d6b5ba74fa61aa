/** What a part of the faults is told, and what it tells. */

export interface Options {
  /** The bundled program. */
  readonly program: string;
  /** At most so many cases of each kind; all there are, if that is infinite. */
  readonly some: number;
  /** Nothing begins after this time, in milliseconds since 1970. */
  readonly until: number;
  /** Where it begins among all there is to try: another number, another beginning. */
  readonly seed: number;
  /** Tells how far it has come. */
  readonly say: (line: string) => void;
}

export interface Figures {
  /** How many cases were tried, by kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** What was amiss; nothing else counts. */
  readonly faults: readonly string[];
}

export interface Part {
  readonly name: string;
  readonly run: (options: Options) => Promise<Figures>;
}
