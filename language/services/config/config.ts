/** What a workspace's configuration says, and what is wrong with one. */
import type { Language, Sentence, SeverityWord } from '../../model/index.ts';

/** The name of the configuration file. */
export const CONFIG_NAME = 'rutin.config.json';

/** `rutin.config.json` as written; described by config.schema.json. */
export interface ConfigFile {
  readonly $schema?: string;
  readonly owners?: Readonly<Record<string, string>>;
  readonly severity?: Readonly<Record<string, SeverityWord | 'av'>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly lang?: Language;
  readonly horisont?: number;
  readonly import?: { readonly columns?: Readonly<Record<string, readonly string[]>> };
  /** Versions of the program, as npm writes them: `>=1.2`. */
  readonly kräver?: string;
}

/** A place in the file: lines and UTF-16 columns from 1; `length` in UTF-16 units, at least 1. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** The keys and indexes that lead to a value. */
export type Keys = readonly (string | number)[];

/** A configuration, and a way to find where in its file something stands. */
export interface Config {
  readonly values: ConfigFile;
  /** The place of the key that the path leads to, or of the value where the last step is an index. */
  readonly spotOf: (path: Keys) => Spot;
}

/** What is wrong, and where. */
export interface ConfigFault {
  readonly spot: Spot;
  readonly message: Sentence;
}

/** What holds where there is no configuration file. */
export const NO_CONFIG: Config = { values: {}, spotOf: () => ({ line: 1, column: 1, length: 1 }) };
