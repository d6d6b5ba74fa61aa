/** The kinds of words in a text, for colours that follow meaning. */
import { FIRST_KEYWORD, KIND } from '../grammar/generated/tokens.ts';
import { offsetOf } from '../model/index.ts';
import type { Session } from '../services/session.ts';
import { type NameTable, namesIn } from './names.ts';

/** In the order in which the protocol numbers them. */
export const TYPES = [
  'keyword',
  'string',
  'number',
  'class',
  'variable',
  'function',
  'property',
  'enumMember',
] as const;

export const MODIFIERS = ['declaration'] as const;

/** A word with its type and whether it declares what it names. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly type: number;
  readonly declares: boolean;
}

const BY_TABLE: Readonly<Record<NameTable, (typeof TYPES)[number]>> = {
  placed: 'class',
  person: 'variable',
  flow: 'function',
  routine: 'class',
  clause: 'property',
  inbox: 'keyword',
};

const BY_KIND: ReadonlyMap<number, (typeof TYPES)[number]> = new Map([
  [KIND.TEXT, 'string'],
  [KIND.INT, 'number'],
  [KIND.DATE, 'number'],
  [KIND.TIME, 'number'],
  [KIND.ORGANISATION_NUMBER, 'number'],
  [KIND.HSA_ID, 'number'],
  [KIND.CLAUSE_ID, 'property'],
  [KIND.NAME, 'enumMember'],
]);

/** The words between two offsets. */
export function wordTokens(session: Session, file: string, from = 0, to = Number.POSITIVE_INFINITY): WordToken[] {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return [];
  const names = namesByStart(session, file, from, to);
  const { tokens } = parsed;
  const words: WordToken[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    if (end <= from || start >= to || hasBreak(parsed.text, start, end)) continue;
    const kind = tokens.kind[token] as number;
    const name = names.get(start);
    const type = name?.type ?? (kind >= FIRST_KEYWORD ? 'keyword' : BY_KIND.get(kind));
    if (type !== undefined) words.push({ start, end, type: TYPES.indexOf(type), declares: name?.declares ?? false });
  }
  return words;
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  }
  return false;
}

function namesByStart(session: Session, file: string, from: number, to: number) {
  const names = new Map<number, { readonly type: (typeof TYPES)[number]; readonly declares: boolean }>();
  const declarations = session.files.get(file)?.declarations ?? [];
  for (const [index, declaration] of declarations.entries()) {
    const next = declarations[index + 1]?.anchor.start ?? Number.POSITIVE_INFINITY;
    if (declaration.anchor.start >= to || next <= from) continue;
    for (const { table, at, declares } of namesIn(session.ws, declaration)) {
      names.set(declaration.anchor.start + offsetOf(at), { type: BY_TABLE[table], declares });
    }
  }
  return names;
}
