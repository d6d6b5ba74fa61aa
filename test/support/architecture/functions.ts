/** How long functions are, read off their shape: what belongs to a function stands further in than the line it begins with. */

export interface LongFunction {
  /** The line it begins with, from 1. */
  readonly line: number;
  readonly lines: number;
}

const BEGINS = [
  /\bfunction\b.*[{(]$/,
  /=>\s*[{(]?$/,
  /^\s+(?:(?:static|async|get|set|private|protected) )*[#\w]+(?:<.*>)?\(.*\).*\{$/,
];
const NO_FUNCTION =
  /^\s*(?:(?:} )?else\b|if\b|for\b|while\b|switch\b|try\b|(?:} )?catch\b|(?:describe|it|test)\b|\*|\/)/;
/** What a heading of several lines goes on with. */
const GOES_ON = /^\s*[)\]]/;

/** The functions of a text that have more lines than that; groups of tests are none. */
export function functionsLongerThan(limit: number, text: string): readonly LongFunction[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (NO_FUNCTION.test(line) || !BEGINS.some((begins) => begins.test(line))) return [];
    const length = lengthFrom(lines, at);
    return length > limit ? [{ line: at + 1, lines: length }] : [];
  });
}

function lengthFrom(lines: readonly string[], at: number): number {
  const margin = marginOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && isWithin(lines[end] ?? '', margin)) end++;
  return end - at + 1;
}

function isWithin(line: string, margin: number): boolean {
  return (
    line === '' || marginOf(line) > margin || (marginOf(line) === margin && GOES_ON.test(line) && line.endsWith('{'))
  );
}

function marginOf(line: string): number {
  return line.search(/\S|$/);
}
