/** Texts in XML. */
import { defuseLine } from '../terminal/defuse.ts';

/** A value of an attribute, with its quotation marks. */
export function quoted(text: string): string {
  return `"${escapeXml(text).replaceAll('\n', '&#10;')}"`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What cannot be seen is shown, line by line; characters that XML 1.0 has no way to hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .split('\n')
    .map((line) => defuseLine(line))
    .join('\n')
    .replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
