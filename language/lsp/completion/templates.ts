/** Texts with holes, as snippets and as plain text: `<Namn>` is a hole, `<a|b>` one with a choice, `<>` where the caret ends. */
import { type Day, formatDay } from '../../time/index.ts';

/** A hole that is filled with the as-of date, and one with the day four weeks later. */
const DAYS: Readonly<Record<string, number>> = { datum: 0, slutdatum: 27 };

const HOLE = /<([^<>]*)>/g;

/** The template as a snippet of the protocol. */
export function snippetOf(template: string, asOf: Day): string {
  let number = 0;
  let snippet = '';
  let at = 0;
  for (const hole of template.matchAll(HOLE)) {
    snippet += asIs(template.slice(at, hole.index));
    const text = hole[1] ?? '';
    number += text === '' ? 0 : 1;
    snippet += text === '' ? '$0' : tabStop(number, text, asOf);
    at = hole.index + hole[0].length;
  }
  return snippet + asIs(template.slice(at));
}

function tabStop(number: number, text: string, asOf: Day): string {
  const choices = text.split('|');
  if (choices.length > 1) return `\${${number}|${choices.map(choice).join(',')}|}`;
  const days = DAYS[text];
  return `\${${number}:${asIs(days === undefined ? text : formatDay(asOf + days))}}`;
}

function asIs(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function choice(text: string): string {
  return text.replace(/[\\$},|]/g, '\\$&');
}

/** What of a template can be written before the first thing that must be filled in: its words. */
export function wordsOf(template: string): string {
  return /^(?: \p{L}+(?=[ \n]|$))*/u.exec(template)?.[0] ?? '';
}

/** Whether there is something to fill in. */
export function hasHoles(template: string): boolean {
  return template.includes('<');
}
