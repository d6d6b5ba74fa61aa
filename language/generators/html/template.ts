/** HTML as tagged templates: what is put into one is text unless it is markup already, so nothing can be forgotten. */
import { visible } from '../support/text.ts';

/** Markup that was written by `html`. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: text, markup, lists of markup; undefined stands for nothing. */
type Insert = string | number | Markup | readonly Markup[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup. Inserts stand in content or in a quoted attribute value, nowhere else. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  let markup = parts[0] ?? '';
  for (let i = 0; i < inserts.length; i++) markup += markupOf(inserts[i]) + (parts[i + 1] ?? '');
  return { markup };
}

/** Nothing. */
export const NOTHING: Markup = { markup: '' };

/** A constant of this program that is markup, style or script as it stands. */
export function constant(markup: string): Markup {
  return { markup };
}

function markupOf(insert: Insert): string {
  if (insert === undefined) return '';
  if (typeof insert === 'string') return escaped(insert);
  if (typeof insert === 'number') return String(insert);
  if ('markup' in insert) return insert.markup;
  let all = '';
  for (const { markup } of insert) all += markup;
  return all;
}

/** Nearly all texts: ASCII and Latin letters, none of which means anything in HTML. */
const PLAIN = /^[ !#-%(-;=?-~\u00a0-\u00ac\u00ae-\u034e]*$/;

function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  return visible(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
