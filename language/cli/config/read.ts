/** Reads and validates a configuration file. Every fault is a UsageError with its place, its reason and what to do. */
import { readFileSync } from 'node:fs';
import { type DocumentNode, evaluate, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import { UsageError } from '../frame/usage-error.ts';
import { decode } from '../input/decode.ts';
import { fromSystem, type Unreadable } from '../input/unreadable.ts';
import type { Config, ConfigFile } from './config.ts';
import { faultIn } from './faults.ts';

type Keys = readonly (string | number)[];

interface Spot {
  readonly line: number;
  readonly column: number;
}

/** The configuration in a file; comments and trailing commas are allowed. */
export function readConfig(path: string): Config {
  return configIn(path, textIn(path));
}

/** The configuration in a text; `path` says in messages where it stands. */
export function configIn(path: string, text: string): Config {
  const { body } = parsed(path, text);
  const at = ({ line, column }: Spot) => `${path}:${line}:${column}`;
  const repeated = repeatedKey(body);
  if (repeated !== undefined) {
    const [place, key] = [at(repeated.loc.start), keyOf(repeated)];
    throw new UsageError(
      `${place}: ${key} står två gånger. Ta bort den ena.`,
      `${place}: ${key} stands twice. Remove one.`,
    );
  }
  const values = evaluate(body) as ConfigFile;
  const placeOf = (keys: Keys) => at(spotOf(body, keys));
  const fault = faultIn(values);
  if (fault !== undefined) {
    throw new UsageError(`${placeOf(fault.path)}: ${fault.message.sv}`, `${placeOf(fault.path)}: ${fault.message.en}`);
  }
  return { values, placeOf };
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

function parsed(path: string, text: string): DocumentNode {
  try {
    return parse(text, { mode: 'jsonc', allowTrailingCommas: true });
  } catch (fault) {
    const { line, column } = fault as Spot;
    throw new UsageError(
      `${path}:${line}:${column}: Inställningarna är inte giltig JSON. Rätta tecknet där, eller det strax före.`,
      `${path}:${line}:${column}: The settings are not valid JSON. Mend the character there, or the one before it.`,
    );
  }
}

/** The place of the key that the path leads to, or of the value where the last step is an index. */
function spotOf(body: ValueNode, keys: Keys): Spot {
  let node: ValueNode = body;
  let spot: Spot = body.loc.start;
  for (const key of keys) {
    const next = stepInto(node, key);
    if (next === undefined) {
      break;
    }
    node = next.value;
    spot = next.loc.start;
  }
  return spot;
}

function stepInto(node: ValueNode, key: string | number) {
  if (node.type === 'Object') {
    return node.members.find((member) => keyOf(member) === String(key));
  }
  return node.type === 'Array' ? node.elements[Number(key)] : undefined;
}

function repeatedKey(node: ValueNode): MemberNode | undefined {
  if (node.type !== 'Object') {
    return undefined;
  }
  const seen = new Set<string>();
  for (const member of node.members) {
    const deeper = seen.has(keyOf(member)) ? member : repeatedKey(member.value);
    if (deeper !== undefined) {
      return deeper;
    }
    seen.add(keyOf(member));
  }
  return undefined;
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}
