/** What a workspace's configuration says. */
import type { Language, SeverityWord } from '../../engine/index.ts';

/** `rutin.config.json` as written; described by schemas/config.schema.json. */
export interface ConfigFile {
  readonly $schema?: string;
  readonly owners?: Readonly<Record<string, string>>;
  readonly severity?: Readonly<Record<string, SeverityWord | 'av'>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly lang?: Language;
  readonly horisont?: number;
}

/** A configuration, and a way to say where in its file something stands. */
export interface Config {
  readonly values: ConfigFile;
  /** `rutin.config.json:4:5`, the place of what the keys lead to. */
  readonly placeOf: (path: readonly (string | number)[]) => string;
}

/** What holds where there is no configuration file. */
export const NO_CONFIG: Config = { values: {}, placeOf: () => '' };
