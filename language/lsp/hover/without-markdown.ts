/** Markdown for those who see it as it is: without its marks, and with every character that people wrote. */

/** A character that is no mark since a backslash says so, and the marks that are taken away: of bold, and of code. */
const MARKS = /\\([\\`*_{}[\]()#+\-.!|<>~:])|\*\*|`/g;

/** Fences around code, with the lines between them, which hold no marks. */
const FENCED = /^```[^\n]*\n([\s\S]*?)^```[^\S\n]*$\n?/gm;

/** The text that the Markdown of a card or a page says. */
export function withoutMarkdown(markdown: string): string {
  let plain = '';
  let at = 0;
  for (const fenced of markdown.matchAll(FENCED)) {
    plain += unmarked(markdown.slice(at, fenced.index)) + (fenced[1] ?? '');
    at = fenced.index + fenced[0].length;
  }
  return plain + unmarked(markdown.slice(at));
}

/** In one pass, so that what a backslash has kept is not then taken for a mark. */
function unmarked(markdown: string): string {
  return markdown.replace(MARKS, '$1');
}
