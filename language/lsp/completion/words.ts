/** Free words that are known: roles, slag, kanal, innehåll, and those of a läsåtkomst. */
import { KNOWN_WORDS, type WordKind } from '../../model/index.ts';
import type { Item } from './item.ts';

const BY_RULE: Readonly<Record<string, WordKind>> = {
  Role: 'role',
  Assignment: 'role',
  Kind: 'unitKind',
  Channel: 'channel',
  Content: 'content',
};

const OTHERS: Readonly<Record<string, readonly string[]>> = {
  Via: ['npö', 'millennium'],
  LogReview: ['månad', 'kvartal', 'vecka'],
};

/** The known words that a rule reads. */
export function wordItems(rule: string, property: string | undefined): readonly Item[] {
  if (property === 'name') return [];
  const kind = BY_RULE[rule];
  const words = kind === undefined ? (OTHERS[rule] ?? []) : KNOWN_WORDS[kind];
  return words.map((label) => ({ label, kind: 'word', rank: 2 }));
}
