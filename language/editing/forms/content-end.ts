/** Where the content of a text ends, before the blank lines at its end. */

const MARK = '\uFEFF';

/** The offset; of a text that holds nothing, its beginning after the mark of its encoding. */
export function contentEnd(text: string): number {
  return Math.max(contentStart(text), text.trimEnd().length);
}

/** Where content may begin. */
export function contentStart(text: string): number {
  return text.startsWith(MARK) ? MARK.length : 0;
}
