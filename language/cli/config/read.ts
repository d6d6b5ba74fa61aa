/** Reads and validates a configuration file. Every fault is a UsageError with its place, its reason and what to do. */
import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { lineStartsOf, positionOf } from '../../model/index.ts';
import { UsageError } from '../frame/usage-error.ts';
import { decode } from '../input/decode.ts';
import { fromSystem, type Unreadable } from '../input/unreadable.ts';
import type { Config, ConfigFile } from './config.ts';
import { faultIn } from './faults.ts';

/** The configuration in a file. */
export function readConfig(path: string): Config {
  const text = textIn(path);
  const placeAt = placer(path, text);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    throw notJson(placeAt(error?.offset ?? 0), error);
  }
  const repeated = repeatedKey(tree);
  if (repeated !== undefined) {
    const [sv, en] = [
      `${repeated.value} står två gånger. Ta bort den ena.`,
      `${repeated.value} stands twice. Remove one.`,
    ];
    throw new UsageError(`${placeAt(repeated.offset)}: ${sv}`, `${placeAt(repeated.offset)}: ${en}`);
  }
  const values = getNodeValue(tree) as ConfigFile;
  const placeOf = (keys: readonly (string | number)[]) => placeAt(keyNode(tree, keys).offset);
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

function placer(path: string, text: string): (offset: number) => string {
  const starts = lineStartsOf(text);
  return (offset) => {
    const { line, column } = positionOf(starts, offset);
    return `${path}:${line}:${column}`;
  };
}

function notJson(place: string, error: ParseError | undefined): UsageError {
  const what = error === undefined ? 'empty' : printParseErrorCode(error.error);
  return new UsageError(
    `${place}: Inställningarna är inte giltig JSON (${what}). Rätta tecknet där, eller det strax före.`,
    `${place}: The settings are not valid JSON (${what}). Mend the character there, or the one before it.`,
  );
}

/** The key, where the path leads to one; else the value. */
function keyNode(tree: Node, keys: readonly (string | number)[]): Node {
  const node = findNodeAtLocation(tree, [...keys]) ?? tree;
  return node.parent?.type === 'property' ? (node.parent.children?.[0] ?? node) : node;
}

function repeatedKey(node: Node): Node | undefined {
  const seen = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key !== undefined && seen.has(String(key.value))) {
      return key;
    }
    seen.add(String(key?.value));
    const deeper = repeatedKey(child);
    if (deeper !== undefined) {
      return deeper;
    }
  }
  return undefined;
}
