/** As much of a text as a form shows before it is written. */

const MOST_LINES = 200;

/** The first lines, and how many there are more. */
export function shownOf(text: string): { readonly text: string; readonly more: number } {
  const lines = text.split('\n');
  const more = Math.max(lines.length - MOST_LINES, 0);
  return { text: more === 0 ? text : lines.slice(0, MOST_LINES).join('\n'), more };
}
