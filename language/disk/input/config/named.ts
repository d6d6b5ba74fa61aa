/** A configuration as the command line has it: with the name of its file, which messages begin with. */
import { type Config, NO_CONFIG } from '../../../services/config/config.ts';

/** A configuration and the name of its file. */
export interface NamedConfig extends Config {
  readonly path: string;
  readonly text: string | undefined;
}

/** Where there is no configuration file. */
export const UNCONFIGURED: NamedConfig = { ...NO_CONFIG, path: '', text: undefined };
