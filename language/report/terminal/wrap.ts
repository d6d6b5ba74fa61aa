/** Text set in lines of a width, counted in terminal columns. */
import stringWidth from 'fast-string-width';

/** How many columns a text takes. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** The width of the widest of some texts, however many; 0 for none. */
export function widestOf(texts: Iterable<string>): number {
  let widest = 0;
  for (const text of texts) widest = Math.max(widest, widthOf(text));
  return widest;
}

/** Breaks a text at its blanks into lines of at most `width` columns; a word that is longer stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A text set after a heading: the first line follows it, the others stand under its first word. */
export function hanging(heading: string, text: string, width: number): readonly string[] {
  const indent = widthOf(heading);
  const [first = '', ...rest] = wrap(text, Math.max(width - indent, 20));
  return [heading + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** As much of the start of a text as fits, with … where something was left out. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const start = startFitting(text, width - 1);
  const blank = text[start.length] === ' ' ? start.length : start.lastIndexOf(' ');
  return `${(blank > start.length / 2 ? start.slice(0, blank) : start).trimEnd()}…`;
}

/** The longest start of a text that takes at most `width` columns. */
export function startFitting(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that takes at most `width` columns. */
export function endFitting(text: string, width: number): string {
  const characters = [...text];
  let used = 0;
  let from = characters.length;
  while (from > 0) {
    used += widthOf(characters[from - 1] as string);
    if (used > width) break;
    from--;
  }
  return characters.slice(from).join('');
}
