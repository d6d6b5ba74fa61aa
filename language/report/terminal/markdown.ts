/** Markdown as text for a terminal: headings, paragraphs, lists, tables and code, wrapped to a width. */
import type { Token, Tokens } from 'marked';
import { defuse, defuseLine } from './defuse.ts';
import type { Paint } from './paint.ts';
import { hanging, widestOf, widthOf, wrap } from './wrap.ts';

/** The lines of a document, with an empty line between its parts. */
export function renderMarkdown(tokens: readonly Token[], width: number, paint: Paint): readonly string[] {
  const blocks = tokens.map((token) => block(token, width, paint)).filter((lines) => lines.length > 0);
  return blocks.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
}

function block(token: Token, width: number, paint: Paint): readonly string[] {
  switch (token.type) {
    case 'heading':
      return [paint('bold', inline(token['tokens'] ?? []))];
    case 'paragraph':
    case 'text':
      return wrap(inline(token['tokens'] ?? [token]), width);
    case 'blockquote':
      return renderMarkdown(token['tokens'] ?? [], width - 2, paint).map((line) => `${paint('dim', '│')} ${line}`);
    case 'list':
      return listLines(token as Tokens.List, width, paint);
    case 'table':
      return tableLines(token as Tokens.Table, paint);
    case 'code':
      return codeLines((token as Tokens.Code).text);
    default:
      return [];
  }
}

function listLines({ items, ordered, start }: Tokens.List, width: number, paint: Paint): readonly string[] {
  return items.flatMap((item, i) => {
    const sign = ordered ? `${Number(start) + i}. ` : '• ';
    const [first, ...rest] = item.tokens;
    const words = first === undefined ? '' : inline((first as Tokens.Text).tokens ?? [first]);
    const indent = ' '.repeat(sign.length);
    return [
      ...hanging(sign, words, width),
      ...rest.flatMap((token) => block(token, width - sign.length, paint).map((line) => indent + line)),
    ];
  });
}

function tableLines({ header, rows }: Tokens.Table, paint: Paint): readonly string[] {
  const cells = [header, ...rows].map((row) => row.map((cell) => inline(cell.tokens)));
  const widths = header.map((_, column) => widestOf(cells.map((row) => row[column] ?? '')));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd();
  return cells.map((row, i) => (i === 0 ? paint('bold', line(row)) : line(row)));
}

/** Code as it stands, indented. */
function codeLines(code: string): readonly string[] {
  return code.split('\n').map((line) => (line === '' ? '' : `    ${defuseLine(line)}`));
}

function inline(tokens: readonly Token[]): string {
  return tokens.map(inlineText).join('');
}

function inlineText(token: Token): string {
  switch (token.type) {
    case 'br':
      return ' ';
    case 'strong':
    case 'em':
    case 'del':
    case 'link':
      return inline(token['tokens'] ?? []);
    case 'codespan':
    case 'escape':
      return words(token['text']);
    case 'text':
      return token['tokens'] === undefined ? words(unescapeHtml(token['text'])) : inline(token['tokens']);
    default:
      return words(token.raw);
  }
}

/** A line break in Markdown's source is a blank in the text. */
function words(text: string): string {
  return defuse(text.replace(/\s+/g, ' '));
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
