/** Anyone may have written the files that names and texts come from: what could steer a terminal or hide words is shown instead of done. */
import { masked } from '../../model/index.ts';

/** C0 (with tab and line feed), DEL, C1, bidirectional controls, zero-width characters and other invisible formats. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take the sting from
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0001}-\u{e007f}]/gu;

/** What a server that runs a pipeline would take for a command to itself: `::name` that begins a line, `##[name]` and `##vso[name]` anywhere. */
const COMMANDS = /(?<=^|\s):(?=:[a-z])|(?<=##(?:vso)?)(?=\[)/giu;

/**
 * The text with every control and invisible character replaced by a visible sign: ␛ for escape, <U+202E> for the rest, and
 * no command to a server in it: a blank parts its signs. No identity number of a person can be read in it.
 */
export function defuse(text: string): string {
  return masked(text).replace(UNSAFE, shown).replace(COMMANDS, '$& ');
}

/** As `defuse`, with a tab as so many blanks. */
export function defuseLine(text: string, tabWidth = 4): string {
  return defuse(masked(text).replaceAll('\t', ' '.repeat(tabWidth)));
}

function shown(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
