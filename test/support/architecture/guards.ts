/** Where one statement under a condition or in a loop is not written in the one way there is, read off the shape of the text. */

/** No line is longer: `lineWidth` of the formatter. */
const WIDTH = 120;

export interface Guard {
  /** The line it begins with, from 1. */
  readonly line: number;
  readonly fault: 'stands in braces but fits on its line' | 'has no braces but goes on below its line';
}

const HEAD = /^(\s*)(?:if|while|for(?: await)?) (?=\()/;
/** One statement that needs no block of its own. */
const PLAIN = /^(?!(?:const|let|if|for|while|do|switch|try|function|class)\b|\/[/*]).*;$/;
/** The end of a statement that stands on the line of its head. */
const ENDS = /(?:;|\{\})(?:\s*\/\/.*)?$/;

/**
 * A body of one plain statement stands on the line of its `if`, `for` or `while`, without braces, where it fits there;
 * every other has braces. What has an
 * `else` may have braces all the same.
 */
export function guardsAmiss(text: string): readonly Guard[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at): Guard[] => {
    const head = HEAD.exec(line);
    const end = head === null ? -1 : closing(line, head[0].length);
    if (head === null || end < 0) return [];
    const [margin, body] = [head[1] ?? '', line.slice(end + 1).trim()];
    if (body === '{') {
      const fits = isPlainBlock(lines, at, margin) && end + 2 + (lines[at + 1] ?? '').trim().length <= WIDTH;
      return fits ? [{ line: at + 1, fault: 'stands in braces but fits on its line' }] : [];
    }
    return ENDS.test(body) ? [] : [{ line: at + 1, fault: 'has no braces but goes on below its line' }];
  });
}

function isPlainBlock(lines: readonly string[], at: number, margin: string): boolean {
  return lines[at + 2] === `${margin}}` && PLAIN.test((lines[at + 1] ?? '').trim());
}

/** Where the bracket at `from` closes in the line; -1 where it does not. */
function closing(line: string, from: number): number {
  let depth = 0;
  for (let at = from; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (`'"\``.includes(char)) at = past(line, at, char);
    else if (char === '/' && /[(,=!&|?:[]\s*$/.test(line.slice(0, at))) at = past(line, at, '/');
    if (depth === 0) return at;
  }
  return -1;
}

/** The end of what is quoted, or of a pattern, from its opening sign. */
function past(line: string, from: number, sign: string): number {
  let isClass = false;
  for (let at = from + 1; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '\\') at++;
    else if (sign === '/' && char === '[') isClass = true;
    else if (char === ']') isClass = false;
    else if (char === sign && !isClass) return at;
  }
  return line.length;
}
