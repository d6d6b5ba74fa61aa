/** Words and places in the Markdown of a message. */
import type { TestPlace } from '../tests-shapes.ts';

/** A text that is shown as it stands. */
export function asText(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&').replace(/\s+/g, ' ');
}

/** `[norr.rutin:21](…) exetr1`: leads to the line, and says what it has to do with the matter. */
export function placeLink({ uri, line, character, message }: TestPlace): string {
  const file = decoded(uri.split('/').at(-1) ?? uri);
  const target = uri.replaceAll('(', '%28').replaceAll(')', '%29');
  return `[${asText(file)}:${line + 1}](${target}#L${line + 1},${character + 1}) ${asText(message)}`;
}

/** A part of a URI as people read it. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
