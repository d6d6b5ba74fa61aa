/** Reads a configuration file. Every fault is a UsageError with its place, its reason and what to do. */
import { readFileSync } from 'node:fs';
import { configIn } from '../../../services/config/read.ts';
import { fromSystem, type Unreadable, UsageError } from '../../../words/index.ts';
import { decode } from '../decode.ts';
import { type NamedConfig, refusal } from './named.ts';

/** The configuration in a file; comments and trailing commas are allowed. */
export function readConfig(path: string): NamedConfig {
  return configNamed(path, textIn(path));
}

/** The configuration in a text; `path` says in messages where it stands. */
export function configNamed(path: string, text: string): NamedConfig {
  const config = configIn(text);
  if ('fault' in config) {
    throw refusal(path, config.fault);
  }
  return { ...config, path };
}

function textIn(path: string): string {
  let text: string | Unreadable;
  try {
    text = decode(path, readFileSync(path));
  } catch (fault) {
    text = fromSystem(path, fault);
  }
  if (typeof text === 'string') {
    return text;
  }
  const { reason, advice } = text;
  throw new UsageError(`${path} ${reason.sv}. ${advice.sv}`, `${path} ${reason.en}. ${advice.en}`);
}
