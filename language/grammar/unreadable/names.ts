/** Names in plain words where the language has a name in one word, a text or an id. */
import { ABSENCE_WORDS, type UnreadableProblem } from '../../model/index.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { kindOfAbsence } from './synonyms.ts';

const HEADER =
  /^\s*((?:lokal +)?(?:huvudman|förvaltning|verksamhet|enhet|funktion|funktionsinkorg|person|flöde|rutin|källa)) +(.+?)\s*$/u;

/** After these stands the id of a person. */
const PERSON =
  /(?:^|\s)(?:medlemmar|(?<!del )av|ombud|ersättare|personer|frånvaro|personlig|vidare från)\s+(?:.*,\s*)?$/u;
/** As above, with a first name already there. */
const FIRST_NAME =
  /(?:^|\s)(?:medlemmar|(?<!del )av|ombud|ersättare|personer|frånvaro|personlig)\s+(?:.*,\s*)?(\p{Lu}\p{Ll}+)\s+$/u;
const PART = /(?:^|\s)(?:del av|vid|gäller)\s+$/u;

/** The first line of a declaration that has its name in plain words. */
export function headerLesson({ found, before, after, expected }: ReadingError): UnreadableProblem | undefined {
  const isName = expected.length === 1 && expected[0] === 'NAME' && found.startsWith('"') && !/ .* /u.test(before);
  const isText = expected.includes('TEXT') && expected.includes('{');
  const [, keyword, words = ''] = HEADER.exec(`${before}${found}${after}`.trimEnd()) ?? [];
  if ((!isName && !isText) || keyword === undefined) return undefined;
  return { trigger: 'name-in-words', args: { line: headerOf(keyword, words) } };
}

/** `enhet SörbyVårdcentral "Sörby vårdcentral" {`, `person exeet1 "Exempel Ett" {`. */
function headerOf(keyword: string, words: string): string {
  const [, bare = '', text] = /^([^"]*?) *(?:"([^"]*)"?)?$/u.exec(words) ?? [];
  if (keyword === 'person') {
    const [, id, rest = ''] = /^(\p{Ll}+\d+)? *(.*)$/u.exec(bare) ?? [];
    return `person ${id ?? 'vgrid'} "${text ?? rest}" {`;
  }
  const named = (bare === '' ? (text ?? '') : bare).split(/[^\p{L}\p{N}_]+/u).filter((word) => word !== '');
  const name = named.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('');
  return `${keyword} ${name} "${text ?? bare}" {`;
}

/** A name of a person or a part in plain words, where its id or its name in one word is to stand. */
export function namedLesson({ found, before, expected }: ReadingError): UnreadableProblem | undefined {
  if (found.startsWith('"') && expected.includes('NAME')) {
    if (PART.test(before)) return { trigger: 'part-in-words', args: { found } };
    const value = found.slice(1, -1);
    if (/^\p{Ll}+\d+$/u.test(value)) return { trigger: 'needless-quotes', args: { value } };
    return PERSON.test(before) ? { trigger: 'person-in-words', args: { found: value } } : undefined;
  }
  const [, first] = FIRST_NAME.exec(before) ?? [];
  if (first === undefined || !/^\p{Lu}\p{Ll}+$/u.test(found)) return undefined;
  return { trigger: 'person-in-words', args: { found: `${first} ${found}` } };
}

/** An id of a krav that is written another way. */
export function clauseLesson({ found, after, expected }: ReadingError): UnreadableProblem | undefined {
  if (!expected.includes('CLAUSE_ID')) return undefined;
  const [, written = ''] = /^"?(\p{L}{2,}(?:[-_][\p{L}\d]+)+)"?/u.exec(`${found}${after}`) ?? [];
  const id = written.replaceAll('_', '-').toUpperCase();
  return /^\p{Lu}+-\p{Lu}+-\d+$/u.test(id) ? { trigger: 'clause-shape', args: { id } } : undefined;
}

/** The role of an assignment that is not there, or has a point in it. */
export function roleLesson({ found, before }: ReadingError): UnreadableProblem | undefined {
  if (!/^\s*uppdrag\b/u.test(before)) return undefined;
  if (found === 'vid' && /uppdrag +$/u.test(before)) return { trigger: 'missing-role', args: {} };
  return found === '.' ? { trigger: 'role-words', args: {} } : undefined;
}

/** A kind of absence that begins a declaration, or one that is missing there. */
export function absenceLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found, before, after, expected } = error;
  const [, person] = /^ (\p{Ll}+\d+)\b/u.exec(after) ?? [];
  const kind = kindOfAbsence(found);
  if (expected.includes('frånvaro') && person !== undefined && kind !== undefined) {
    const args = { found: `${found} ${person}`, instead: `frånvaro ${person} ${kind}` };
    return { trigger: 'other-word', args };
  }
  const isKind = expected.includes(ABSENCE_WORDS.vacation) && /^(?:från|till|\d.*|v\d+)$/.test(found);
  const [, absent] = /^\s*frånvaro +(\S+) +$/.exec(before) ?? [];
  return isKind && absent !== undefined ? { trigger: 'missing-kind', args: { found, person: absent } } : undefined;
}
