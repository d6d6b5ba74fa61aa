/** Reads a configuration file. Every fault is a UsageError with its place, its reason and what to do. */
import { configIn } from '../../../services/config/read.ts';
import { decode } from '../decode.ts';
import { textOf, textOrRefusal } from '../door.ts';
import { type NamedConfig, refusal } from './named.ts';

/** The configuration in a file; comments and trailing commas are allowed. */
export function readConfig(path: string): NamedConfig {
  return configNamed(path, textOrRefusal(path));
}

/** The configuration in a text; `path` says in messages where it stands. */
export function configNamed(path: string, text: string): NamedConfig {
  const config = configIn(text);
  if ('fault' in config) throw refusal(path, config.fault);
  return { ...config, path, text };
}

/** The configuration in the bytes of a file. */
export function configOf(path: string, bytes: Buffer): NamedConfig {
  return configNamed(path, textOf(path, decode(path, bytes)));
}
