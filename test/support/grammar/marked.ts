/** Texts in which «marks» show where errors are expected, and outlines of what was read. */
import type { DeclarationNode } from '../../../language/grammar/generated/tree.ts';
import type { Parsed } from '../../../language/grammar/parse.ts';

/** The text without its marks, and the ranges that they mark. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

export function unmarked(marked: string): Marked {
  const ranges: [number, number][] = [];
  let text = '';
  for (const char of marked) {
    if (char === '«') ranges.push([text.length, text.length]);
    else if (char === '»') (ranges.at(-1) as [number, number])[1] = text.length;
    else text += char;
  }
  return { text, ranges };
}

/** The text of a parse with marks around its errors. */
export function marked({ text, errors }: Parsed): string {
  const marks = errors.flatMap(({ start, end }) => [
    { at: start, mark: '«' },
    { at: end, mark: '»' },
  ]);
  const sorted = marks.toSorted((a, b) => b.at - a.at || (a.mark === '«' ? 1 : -1));
  return sorted.reduce((result, { at, mark }) => result.slice(0, at) + mark + result.slice(at), text);
}

/** Each declaration with its type, `!` when it is broken, and its properties: `Unit!(PartOf Inbox(Members))`. */
export function outline({ declarations }: Parsed): string {
  return declarations.map((declaration) => outlineOf(declaration, declaration.$broken ? '!' : '')).join(' ');
}

interface Outlined {
  readonly $type: string;
  readonly properties?: readonly Outlined[];
  readonly parameters?: readonly Outlined[];
}

function outlineOf(node: DeclarationNode | Outlined, suffix = ''): string {
  const { $type, properties, parameters } = node as Outlined;
  const inner = (properties ?? parameters ?? []).map((property) => outlineOf(property)).join(' ');
  return inner === '' ? `${$type}${suffix}` : `${$type}${suffix}(${inner})`;
}
