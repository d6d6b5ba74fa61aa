/** Texts and places in them, as a client sees them: positions, ranges, edits. */
import type { Position, Range } from './connection.ts';
import { filled } from './snippets.ts';

/** An edit as the protocol has it. */
export interface ProtocolEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The lines of a text without their ends. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}

/** The offset of a position that is in the text. */
export function offsetAt(text: string, { line, character }: Position): number {
  const ends = /\r\n|\n|\r/g;
  let start = 0;
  for (let n = 0; n < line; n++) {
    ends.exec(text);
    start = ends.lastIndex;
  }
  return start + character;
}

/** The position of an offset. */
export function positionAt(text: string, offset: number): Position {
  const lines = linesOf(text.slice(0, offset));
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text in a range. */
export function textIn(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

/** Whether one position is before another, or the same. */
export function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character);
}

/** Whether a range holds another. */
export function holds(outer: Range, inner: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end);
}

/** What is wrong with a range of a text; undefined where nothing is. */
export function rangeFault(text: string, { start, end }: Range): string | undefined {
  const lines = linesOf(text);
  for (const { line, character } of [start, end]) {
    if (line >= lines.length || character > (lines[line] as string).length) return `${line}:${character} is outside`;
  }
  return isBefore(start, end) ? undefined : 'ends before it begins';
}

/** A text after edits that do not overlap. */
export function edited(text: string, edits: readonly ProtocolEdit[]): string {
  const list = edits
    .map(({ range, newText }) => ({ from: offsetAt(text, range.start), to: offsetAt(text, range.end), newText }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  let result = '';
  let at = 0;
  for (const { from, to, newText } of list) {
    if (from < at) throw new Error('edits overlap');
    result += text.slice(at, from) + newText;
    at = to;
  }
  return result + text.slice(at);
}

/** An edit with places to be filled in. */
interface SnippetEdit {
  readonly range: Range;
  readonly snippet: { readonly value: string };
}

/** An edit as it stands when nothing has been filled in. */
function plain(edit: ProtocolEdit | SnippetEdit): ProtocolEdit {
  return 'newText' in edit ? edit : { range: edit.range, newText: filled(edit.snippet.value) };
}

/** Edits by URI, in whichever of the two forms they come. */
export function editsByUri(edit: unknown): ReadonlyMap<string, readonly ProtocolEdit[]> {
  const { changes, documentChanges } = edit as {
    readonly changes?: Record<string, ProtocolEdit[]>;
    readonly documentChanges?: readonly { textDocument: { uri: string }; edits: (ProtocolEdit | SnippetEdit)[] }[];
  };
  const list = documentChanges?.map(({ textDocument, edits }) => [textDocument.uri, edits.map(plain)] as const);
  return new Map(list ?? Object.entries(changes ?? {}));
}
