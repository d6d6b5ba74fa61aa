/** Objects with long lists as JSON, piece by piece. */
import { jsonOf } from './text.ts';

/** A value as JSON that is written already, and in which nothing hides; in pieces, so that what many values hold is one and the same. */
export class WrittenJson {
  readonly pieces: readonly string[];

  constructor(...pieces: readonly string[]) {
    this.pieces = pieces;
  }
}

/**
 * A list with one value on each line.
 * @param indent of the line on which the list begins
 */
function* listPieces(values: Iterable<unknown>, indent: string): IterableIterator<string> {
  let before = '[';
  for (const value of values) {
    const [first, ...rest] = value instanceof WrittenJson ? value.pieces : [jsonOf(value)];
    yield `${before}\n${indent}  ${first}`;
    yield* rest;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

/**
 * An object as a whole file: a property on each line, and one value of a list on each line, so that a change of one is a
 * change of one line. What can be iterated becomes a list.
 */
export function* objectPieces(object: Readonly<Record<string, unknown>>): IterableIterator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    yield `${before}\n  ${jsonOf(key)}: `;
    if (value instanceof WrittenJson) yield* value.pieces;
    else yield* isList(value) ? listPieces(value, '  ') : [jsonOf(value)];
    before = ',';
  }
  yield '\n}\n';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
