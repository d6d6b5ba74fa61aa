/** A configuration as the command line has it: with the name of its file, which messages begin with. */
import { rules } from '../../../checks/index.ts';
import type { Severity, Workspace } from '../../../model/index.ts';
import { severitiesOf, unknownCodeIn } from '../../../services/config/apply.ts';
import { type Config, type ConfigFault, NO_CONFIG } from '../../../services/config/config.ts';
import { UsageError } from '../../../words/index.ts';

/** A configuration and the name of its file. */
export interface NamedConfig extends Config {
  readonly path: string;
  readonly text: string | undefined;
}

/** Where there is no configuration file. */
export const UNCONFIGURED: NamedConfig = { ...NO_CONFIG, path: '', text: undefined };

/** What is wrong with a configuration, as an error: `rutin.config.json:4:5: …`. */
export function refusal(path: string, { spot, message }: ConfigFault): UsageError {
  const place = `${path}:${spot.line}:${spot.column}`;
  return new UsageError(`${place}: ${message.sv}`, `${place}: ${message.en}`);
}

/** The severities by code. A code that neither the program nor any routine knows is a UsageError. */
export function knownSeverities(config: NamedConfig, ws: Workspace): ReadonlyMap<string, Severity | 'off'> {
  const names = rules.map(({ name }) => name);
  const fault = unknownCodeIn(config, ws, names);
  if (fault !== undefined) throw refusal(config.path, fault);
  return severitiesOf(config);
}
