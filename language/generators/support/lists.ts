/** Objects with long lists as JSON, piece by piece. */
import { jsonOf } from './text.ts';

/** A value as JSON that is written already, and in which nothing hides. */
export class WrittenJson {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}

/**
 * A list with one value on each line.
 * @param indent of the line on which the list begins
 */
function* listPieces(values: Iterable<unknown>, indent: string): IterableIterator<string> {
  let before = '[';
  for (const value of values) {
    yield `${before}\n${indent}  ${value instanceof WrittenJson ? value.json : jsonOf(value)}`;
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
    if (value instanceof WrittenJson) yield value.json;
    else yield* isList(value) ? listPieces(value, '  ') : [jsonOf(value)];
    before = ',';
  }
  yield '\n}\n';
}

function isList(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
