/** The shapes of the language's text: blocks, lines, lists and `bevakas`, laid out as the formatter lays them out. */

/** A thing on a line of its own. The note stands after it as a comment. */
export interface LineShape {
  readonly kind: 'line';
  readonly text: string;
  readonly note?: string | undefined;
}

/** One item of a list. */
export interface ItemShape {
  readonly text: string;
  /** Whether it carries a period: then every item goes on a line of its own. */
  readonly dated: boolean;
  readonly note?: string | undefined;
}

export interface ListShape {
  readonly kind: 'list';
  readonly head: string;
  readonly items: readonly ItemShape[];
}

/** A line that breaks before its later parts when it is long. */
export interface WatchShape {
  readonly kind: 'watch';
  readonly parts: readonly string[];
  readonly note?: string | undefined;
}

export interface BlockShape {
  readonly kind: 'block';
  /** Comments on the lines before it. */
  readonly notes: readonly string[];
  readonly head: string;
  readonly properties: readonly Shape[];
}

export type Shape = LineShape | ListShape | WatchShape | BlockShape;

const INDENT = 4;
/** A `bevakas` longer than this is broken. */
const WIDTH = 100;
const LONGEST_LIST = 2;

/** So many lines make a piece. */
const PIECE = 1024;

/** A whole file in pieces: what stands first as comments, then the declarations. No declaration is cut. */
export function* fileText(notes: readonly string[], shapes: Iterable<Shape>): Iterator<string> {
  let lines = notes.length === 0 ? [] : [...notes.map((note) => `// ${note}`), ''];
  let before: Shape | undefined;
  for (const shape of shapes) {
    if (needsGap(before, shape)) lines.push('');
    for (const line of linesOf(shape, 0)) lines.push(line);
    before = shape;
    if (lines.length < PIECE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}

/** Blocks stand apart from what is around them; lines stand together. */
function needsGap(before: Shape | undefined, shape: Shape): boolean {
  return before !== undefined && (before.kind === 'block' || shape.kind === 'block');
}

function linesOf(shape: Shape, depth: number): readonly string[] {
  switch (shape.kind) {
    case 'line':
      return [indented(shape.text + after(shape.note), depth)];
    case 'list':
      return listLines(shape, depth);
    case 'watch':
      return watchLines(shape, depth);
    case 'block':
      return blockLines(shape, depth);
    default:
      return shape satisfies never;
  }
}

function blockLines({ notes, head, properties }: BlockShape, depth: number): readonly string[] {
  const before = notes.map((note) => indented(`// ${note}`, depth));
  if (properties.length === 0) return [...before, indented(`${head} {}`, depth)];
  const inner = properties.flatMap((shape, i) => [
    ...(needsGap(properties[i - 1], shape) ? [''] : []),
    ...linesOf(shape, depth + 1),
  ]);
  return [...before, indented(`${head} {`, depth), ...inner, indented('}', depth)];
}

/** More than two items, or one with a period or a comment among them, go on lines of their own. */
function listLines({ head, items }: ListShape, depth: number): readonly string[] {
  const noted = items.slice(0, -1).some(({ note }) => note !== undefined);
  if (items.length <= LONGEST_LIST && !noted && !items.some(({ dated }) => dated)) {
    const text = items.map((item) => item.text).join(', ');
    return [indented(`${head} ${text}${after(items.at(-1)?.note)}`, depth)];
  }
  return [indented(head, depth), ...items.map(({ text, note }) => indented(`${text},${after(note)}`, depth + 1))];
}

function watchLines({ parts, note }: WatchShape, depth: number): readonly string[] {
  const whole = parts.join(' ');
  const [first = '', ...rest] = parts;
  const lines = whole.length + depth * INDENT > WIDTH ? [first, ...rest] : [whole];
  return lines.map((line, i) =>
    indented(i === lines.length - 1 ? line + after(note) : line, i === 0 ? depth : depth + 1),
  );
}

function after(note: string | undefined): string {
  return note === undefined ? '' : ` // ${note}`;
}

function indented(text: string, depth: number): string {
  return ' '.repeat(depth * INDENT) + text;
}
