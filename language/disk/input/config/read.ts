/** Reads a configuration file. Every fault is a UsageError with its place, its reason and what to do. */
import { configIn } from '../../../services/config/read.ts';
import { refusal } from '../../../services/config/refusal.ts';
import { unmetRequirement } from '../../../services/config/requires.ts';
import { decode } from '../decode.ts';
import { textOf, textOrRefusal } from '../door.ts';
import type { NamedConfig } from './named.ts';

/** The configuration in a file; comments and trailing commas are allowed. One that asks for another program is refused. */
export function readConfig(path: string): NamedConfig {
  const config = configNamed(path, textOrRefusal(path));
  const unmet = unmetRequirement(config);
  if (unmet !== undefined) throw refusal(path, unmet);
  return config;
}

/** The configuration in a text; `path` says in messages where it stands. */
export function configNamed(path: string, text: string): NamedConfig {
  const config = configIn(text);
  if ('fault' in config) throw refusal(path, config.fault);
  return { ...config, path, text };
}

/** The configuration in the bytes of a file as it once was, whichever program it then asked for. */
export function configOf(path: string, bytes: Buffer): NamedConfig {
  return configNamed(path, textOf(path, decode(path, bytes)));
}
