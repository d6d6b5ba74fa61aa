/** The word of the language at a place in a text, as a card: what it means, and the clauses that it is there for. */
import type { CheckBinding, Parameter, TreeNode } from '../../grammar/generated/tree.ts';
import { type Tokens, textOf } from '../../grammar/lexer.ts';
import { nodesAround } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { routinesInUse, type Span, spanOf } from '../../model/index.ts';
import { type Explained, explainedAt, markdownOf } from '../../reference/index.ts';
import type { Session } from '../../services/session.ts';
import { escaped } from './escaped.ts';

/** A clause behind a word: its words, and where it stands. */
interface Ground {
  readonly id: string;
  readonly quote: string;
  readonly at: Span;
}

/** Markdown, and the clauses to be named below it. */
export interface WordCard {
  readonly markdown: string;
  readonly grounds: readonly Ground[];
}

/** What is told of a word in the language of the session. */
export function wordCard({ ws, options }: Session, explained: Explained): WordCard {
  const routines = routinesInUse(ws, options.asOf);
  const grounds = explained.clauses.flatMap((id) => {
    for (const { requirements } of routines) {
      const stated = requirements.find(({ requirement }) => requirement.id === id);
      if (stated === undefined) continue;
      const { quote, at } = stated.requirement;
      return [{ id, quote: escaped(quote?.value ?? ''), at: spanOf({ anchor: stated.statedBy.anchor, at }) }];
    }
    return [];
  });
  return { markdown: markdownOf(explained, options.language), grounds };
}

/** The word that a token is, where it stands; undefined for a name, and for anything that is no word of the language. */
export function wordOfToken(parsed: Parsed, token: number): Explained | undefined {
  const { tokens } = parsed;
  const middle = ((tokens.start[token] as number) + (tokens.end[token] as number)) >> 1;
  const nodes = nodesAround(parsed, middle);
  const rule = nodes.at(-1)?.$type;
  if (rule === undefined) return undefined;
  const around = nodes.map(({ $type }) => $type);
  const word = wordAt(tokens, token);
  const spellings = [word, `${word} ${wordAt(tokens, token + 1)}`, `${wordAt(tokens, token - 1)} ${word}`];
  const told = spellings.map((one) => explainedAt({ rule, word: one, around }));
  return told.find((one) => one !== undefined) ?? parameterAround(nodes, tokens);
}

/** The parameter of a kontroll that nodes are within: it says what its values mean. */
function parameterAround(nodes: readonly TreeNode[], tokens: Tokens): Explained | undefined {
  const binding = nodes.find((node): node is CheckBinding => node.$type === 'CheckBinding');
  const parameter = nodes.find((node): node is Parameter => node.$type === 'Parameter');
  if (binding === undefined || parameter === undefined) return undefined;
  const around = [wordAt(tokens, binding.check)];
  return explainedAt({ rule: parameter.$type, word: wordAt(tokens, parameter.name), around });
}

function wordAt(tokens: Tokens, token: number): string {
  return token < 0 || token >= tokens.count ? '' : textOf(tokens, token);
}
