/** What becomes of a configuration with a fault: nothing is judged by it. */
import { rules } from '../../checks/index.ts';
import type { Severity, Workspace } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { severitiesOf, unknownCodeIn } from './apply.ts';
import type { Config, ConfigFault } from './config.ts';

/** What is wrong with a configuration, as an error: `rutin.config.json:4:5: …`. */
export function refusal(path: string, { spot, message }: ConfigFault): UsageError {
  const place = `${path}:${spot.line}:${spot.column}`;
  return new UsageError(`${place}: ${message.sv}`, `${place}: ${message.en}`);
}

/** The severities by code. A code that neither the program nor any routine knows is a UsageError. */
export function knownSeverities(path: string, config: Config, ws: Workspace): ReadonlyMap<string, Severity | 'off'> {
  const names = rules.map(({ name }) => name);
  const fault = unknownCodeIn(config, ws, names);
  if (fault !== undefined) throw refusal(path, fault);
  return severitiesOf(config);
}
