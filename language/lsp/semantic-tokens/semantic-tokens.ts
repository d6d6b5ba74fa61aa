/** The words of a text by what they are, for colours that follow meaning. */
import { FIRST_KEYWORD, KIND } from '../../grammar/generated/tokens.ts';
import { type Declaration, inboxWord, lengthOf, offsetOf, type Workspace } from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { finish, type Work } from '../../services/work.ts';
import { type NameUse, namesIn } from '../support/names.ts';
import { isPast, pastPlaces } from './past.ts';

/** In the order in which the protocol numbers them. */
export const TYPES = [
  'keyword',
  'string',
  'number',
  'namespace',
  'class',
  'interface',
  'function',
  'variable',
  'event',
  'type',
  'enumMember',
  'property',
  'parameter',
] as const;

/** In the order of their bits. */
export const MODIFIERS = ['declaration', 'deprecated'] as const;

type WordType = (typeof TYPES)[number];

/** A word with what it is, whether it declares what it names, and whether what it says is past. */
export interface WordToken {
  readonly start: number;
  readonly end: number;
  readonly type: WordType;
  readonly declares: boolean;
  readonly past: boolean;
}

/** What the form of a word tells by itself: a client that colours by form knows it already. */
const BY_FORM: ReadonlyMap<number, WordType> = new Map([
  [KIND.TEXT, 'string'],
  [KIND.INT, 'number'],
  [KIND.DATE, 'number'],
  [KIND.TIME, 'number'],
  [KIND.ORGANISATION_NUMBER, 'number'],
  [KIND.HSA_ID, 'number'],
  [KIND.CLAUSE_ID, 'property'],
  [KIND.NAME, 'parameter'],
]);

const BY_DECLARATION: Readonly<Partial<Record<Declaration['kind'], WordType>>> = {
  principal: 'namespace',
  administration: 'namespace',
  department: 'namespace',
  unit: 'class',
  'function-inbox': 'interface',
  function: 'function',
  person: 'variable',
  flow: 'event',
  routine: 'type',
};

type Meaning = Pick<WordToken, 'type' | 'declares' | 'past'>;

/** The words between two offsets. `onlyMeaning`: none of those whose form tells what they are. */
export function wordTokens(
  session: Session,
  file: string,
  onlyMeaning = false,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): WordToken[] {
  return finish(wordTokensInSteps(session, file, onlyMeaning, from, to));
}

/** So many declarations, and so many words, are looked at in one step. */
const DECLARATIONS = 200;
const WORDS = 20_000;

/** As `wordTokens`, in steps. */
export function* wordTokensInSteps(
  session: Session,
  file: string,
  onlyMeaning: boolean,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): Work<WordToken[]> {
  const parsed = session.reading(file)?.parsed;
  if (parsed === undefined) return [];
  const meanings = yield* meaningsIn(session, file, from, to);
  const { tokens } = parsed;
  const words: WordToken[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.start[token] as number;
    const end = tokens.end[token] as number;
    if (token % WORDS === WORDS - 1) yield;
    if (end <= from || start >= to || hasBreak(parsed.text, start, end)) continue;
    const meaning = meanings.get(start) ?? (onlyMeaning ? undefined : byForm(tokens.kind[token] as number));
    if (meaning !== undefined) words.push({ start, end, ...meaning });
  }
  return words;
}

function byForm(kind: number): Meaning | undefined {
  const type = kind >= FIRST_KEYWORD ? 'keyword' : BY_FORM.get(kind);
  return type === undefined ? undefined : { type, declares: false, past: false };
}

function hasBreak(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13) return true;
  }
  return false;
}

/** What words mean, by where they begin. */
function* meaningsIn(
  { ws, files, options }: Session,
  file: string,
  from: number,
  to: number,
): Work<Map<number, Meaning>> {
  const meanings = new Map<number, Meaning>();
  const declarations = files.get(file)?.declarations ?? [];
  for (const [index, declaration] of declarations.entries()) {
    const { start } = declaration.anchor;
    const next = declarations[index + 1]?.anchor.start ?? Number.POSITIVE_INFINITY;
    if (start >= to || next <= from) continue;
    if (index % DECLARATIONS === DECLARATIONS - 1) yield;
    const past = pastPlaces(declaration, options.asOf);
    const isAllPast = isPast(ws, declaration, options.asOf);
    for (const use of namesIn(ws, declaration)) {
      const type = typeOf(ws, use);
      const at = wordAt(use);
      if (type !== undefined) {
        meanings.set(start + at, { type, declares: use.declares, past: isAllPast || past.has(at) });
      }
    }
    for (const at of rolesIn(declaration)) {
      meanings.set(start + at, { type: 'enumMember', declares: false, past: past.has(at) });
    }
  }
  return meanings;
}

/** Where the name begins; of `inkorg samverkan` the second word. */
function wordAt({ table, declares, inbox, at }: NameUse): number {
  if (table !== 'inbox' || !declares) return offsetOf(at);
  return offsetOf(at) + lengthOf(at) - inboxWord(inbox === 'message' ? 'message' : 'collaboration').length;
}

/** Nothing for a name that refers to nothing: it is not known what it is. */
function typeOf(ws: Workspace, { table, name, declares, declaration }: NameUse): WordType | undefined {
  if (table === 'clause') return 'property';
  if (table === 'inbox') return 'interface';
  if (table === 'version') return undefined;
  const named = declares ? declaration : ws.lookup(table, name)[0];
  return named === undefined ? undefined : BY_DECLARATION[named.kind];
}

/** Where roles begin in a person. */
function rolesIn(declaration: Declaration): readonly number[] {
  return declaration.kind === 'person' ? declaration.assignments.map(({ role }) => offsetOf(role.at)) : [];
}
