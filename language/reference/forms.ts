/** How a line or a block is written, for people: words as they stand, in capitals what is filled in. */
import { NAME_LENGTHS, type PropertyType } from '../grammar/generated/properties.ts';
import { FORMS } from '../grammar/generated/words.ts';
import type { Language, Sentence } from '../model/index.ts';
import { say } from '../words/index.ts';

/** What is filled in. Of these nothing more is told, though a rule may have the same name. */
const NOUNS: Readonly<Record<string, Sentence>> = {
  NAME: { sv: 'NAMN', en: 'NAME' },
  TEXT: { sv: '"TEXT"', en: '"TEXT"' },
  DATE: { sv: 'DATUM', en: 'DATE' },
  TIME: { sv: 'KLOCKSLAG', en: 'TIME' },
  INT: { sv: 'TAL', en: 'NUMBER' },
  WORD: { sv: 'ORD', en: 'WORD' },
  CLAUSE_ID: { sv: 'KRAV-ID', en: 'KRAV-ID' },
  HSA_ID: { sv: 'HSA-ID', en: 'HSA-ID' },
  ORGANISATION_NUMBER: { sv: 'ORGANISATIONSNUMMER', en: 'ORGANISATION-NUMBER' },
  Person: { sv: 'PERSON', en: 'PERSON' },
  Part: { sv: 'NAMN', en: 'NAME' },
  FunctionGroup: { sv: 'FUNKTION', en: 'FUNKTION' },
  Claimed: { sv: 'NAMN', en: 'NAME' },
  InboxOwner: { sv: 'NAMN', en: 'NAME' },
  Subject: { sv: 'NAMN', en: 'NAME' },
  Days: { sv: 'DAGAR', en: 'DAYS' },
  Role: { sv: 'ROLL', en: 'ROLE' },
};

/** What is to be filled in, with the brackets right around it. */
const HOLE = /([[(]?)<(\w+)>([\])]?)/g;

/** The way of writing a rule that begins with some words; undefined where none does. */
function wayOf(rule: string, words: string): string | undefined {
  const ways = alternatives((FORMS[rule] ?? '').replace(/^\[\w+\] /, ''));
  return ways.find((way) => `${way} `.startsWith(`${words} `));
}

/** What stands between bars that no bracket holds. */
function alternatives(form: string): readonly string[] {
  const ways: string[] = [];
  let open = 0;
  for (const part of form.split(' | ')) {
    if (open === 0) ways.push(part);
    else ways.push(`${ways.pop()} | ${part}`);
    open += part.replace(/[^[(]/g, '').length - part.replace(/[^\])]/g, '').length;
  }
  return ways;
}

/** Whether words begin a rule, so that more of it can follow them. */
export function begins(rule: string, words: string): boolean {
  return wayOf(rule, words) !== undefined;
}

/** `bevakas [dagligen | DAGAR | DATUM] …`; what stands in square brackets may be left out. Undefined where nothing is added to the words. */
export function formOf(rule: string, words: string, language: Language): string | undefined {
  const way = wayOf(rule, words);
  return way === undefined || way === words ? undefined : filled(way, language);
}

function filled(form: string, language: Language): string {
  return form.replace(HOLE, (_, open: string, inner: string, close: string) => {
    const noun = NOUNS[inner];
    const words = noun === undefined ? filled(FORMS[inner] ?? '', language) : say(language, noun.sv, noun.en);
    const isHeld = open !== '' && close !== '';
    return `${open}${alternatives(words).length > 1 && !isHeld ? `(${words})` : words}${close}`;
  });
}

/** A line that begins with a name goes by the block that it stands in. */
const NAMED_BY: Readonly<Record<string, string>> = { Parameter: 'CheckBinding', NamedClaim: 'Expectation' };

/** The words that name a line or a block: `del av`, `rutin`. */
export function nameOf(rule: string): string {
  const block = NAMED_BY[rule];
  if (block !== undefined) return nameOf(block);
  const words = (FORMS[rule] ?? '').replace(/^\[\w+\] /, '').split(' ');
  return words.slice(0, NAME_LENGTHS[rule as PropertyType] ?? 1).join(' ');
}

/** Whether a line begins with a name, and not with words of its own. */
export function isNameless(rule: string): boolean {
  return rule in NAMED_BY;
}

/** The rules that a rule is a part of, in the order of the grammar. */
export function holdersOf(rule: string): readonly string[] {
  return NOUNS[rule] !== undefined && rule !== 'Role' && rule !== 'Days'
    ? []
    : Object.keys(FORMS).filter((other) => FORMS[other]?.includes(`<${rule}>`));
}

/** Whether a rule has a block in braces. */
export function hasBlock(rule: string): boolean {
  return FORMS[rule]?.includes('{') === true;
}
