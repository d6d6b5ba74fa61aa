/** Free words that are known: roles, slag, kanal, innehåll, and those of a läsåtkomst. */
import { KIND } from '../../grammar/generated/tokens.ts';
import { textOf } from '../../grammar/lexer.ts';
import { canName } from '../../grammar/lexical/keywords.ts';
import { KNOWN_WORDS, knownWordMeant } from '../../model/index.ts';
import { knownIn } from '../../reference/index.ts';
import { lastBefore, type WritingContext } from './context.ts';
import type { Item } from './item.ts';

/** A role is read by a rule of its own, also where an uppdrag awaits it. */
const RULES: Readonly<Record<string, string>> = { Assignment: 'Role' };

/** The keyword that each of these words stands after. */
const AFTER: Readonly<Record<string, number>> = {
  Role: KIND.uppdrag,
  Kind: KIND.slag,
  Channel: KIND.kanal,
  Content: KIND.innehåll,
};

/** The known words that a rule reads, and those that the file has there already. */
export function wordItems(rule: string, property: string | undefined, context: WritingContext): readonly Item[] {
  if (property === 'name') return [];
  const second = rule === 'Role' ? secondWord(context) : undefined;
  if (second !== undefined) return second;
  const kind = knownIn(rule);
  const words = kind === undefined ? [] : KNOWN_WORDS[kind];
  return [...new Set([...words, ...usedWords(rule, context)])].map((label) => {
    const word = { rule: RULES[rule] ?? rule, word: label, around: context.expected.path };
    return { label, kind: 'word', rank: 2, word };
  });
}

/** What may be the second word of a role: only `medicinsk` has one. Undefined where the first is to be written. */
function secondWord(context: WritingContext): readonly Item[] | undefined {
  const last = lastBefore(context);
  const kind = last < 0 ? KIND.uppdrag : context.parsed.tokens.kind[last];
  if (kind === KIND.uppdrag) return undefined;
  return kind === KIND.medicinsk ? [{ label: 'sekreterare', kind: 'word', rank: 2 }] : [];
}

/** The words that stand after the rule's keyword elsewhere in the file, which are not slips of known ones. */
function usedWords(rule: string, { parsed: { tokens }, offset }: WritingContext): readonly string[] {
  const keyword = AFTER[rule];
  const kind = knownIn(rule);
  if (keyword === undefined || kind === undefined) return [];
  const words: string[] = [];
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.kind[token - 1] !== keyword || !canName(tokens.kind[token]) || tokens.start[token] === offset) continue;
    const word = textOf(tokens, token);
    if (knownWordMeant(kind, word) === undefined) words.push(word);
  }
  return words;
}
