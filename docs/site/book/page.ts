/** A page of the site before it is drawn: Markdown with a place. */
import type { Language } from '../../../language/model/index.ts';

export interface Page {
  /** From the root of the site: `regler/MC-BEV-03.html`. */
  readonly path: string;
  readonly language: Language;
  /** The chapter that is marked as open in the contents: the path of its first page. */
  readonly chapter: string;
  readonly title: string;
  /** Begins with the heading; links from the root of the site begin with `/`. */
  readonly markdown: string;
}

/** A page whose title is its heading. */
export function pageOf(path: string, language: Language, chapter: string, title: string, ...parts: string[]): Page {
  const body = parts.filter((part) => part !== '').join('\n\n');
  return { path, language, chapter, title, markdown: `# ${title}\n\n${body}\n` };
}

/** What stands in a cell of a table in Markdown. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What may be taken for Markdown or for HTML stands as it is. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`);
}

/** Words as code. */
export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** The anchor of a heading. */
export function slug(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join('-') ?? 'avsnitt';
}
