/** What no file may hold anywhere, code or not. */
import { KIND } from '../grammar/generated/tokens.ts';
import type { Tokens } from '../grammar/lexer.ts';
import { type FileProblem, type IdentityNumber, identityNumbersIn } from '../model/index.ts';
import { invisibleIn } from './invisible.ts';

/** What is found in the text of a file; offsets from its start. Linear. */
export function scan(tokens: Tokens): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const found of identityNumbers(tokens)) problems.push(identityProblem(found));
  for (const offset of invisibleIn(tokens.text)) problems.push(invisibleProblem(tokens.text, offset));
  return problems;
}

/** Whether a problem is that of an identity number. */
export function isIdentity({ trigger }: FileProblem): boolean {
  return trigger === 'personalNumber' || trigger === 'coordinationNumber';
}

/** Whether a problem is that of a character that cannot be seen. */
export function isInvisible({ trigger }: FileProblem): boolean {
  return trigger === 'invisible';
}

/** Anywhere, in what parses and in what does not. The organisation number of a huvudman is judged with the huvudman. */
function identityNumbers(tokens: Tokens): readonly IdentityNumber[] {
  const found = identityNumbersIn(tokens.text);
  if (found.length === 0) return found;
  const stated = organisationNumbers(tokens);
  return found.filter(({ start, end }) => stated.get(start) !== end);
}

/** Where the numbers stand that follow `organisationsnummer`: the end of each by its start. */
function organisationNumbers({ kind, start, end, count }: Tokens): ReadonlyMap<number, number> {
  const stated = new Map<number, number>();
  for (let token = 1; token < count; token++) {
    if (kind[token] === KIND.ORGANISATION_NUMBER && kind[token - 1] === KIND.organisationsnummer) {
      stated.set(start[token] as number, end[token] as number);
    }
  }
  return stated;
}

function identityProblem({ start, end, coordination }: IdentityNumber): FileProblem {
  return { trigger: coordination ? 'coordinationNumber' : 'personalNumber', args: {}, start, end };
}

/** A run of one and the same character is one problem, and is marked whole: what is left of it would be another. */
function invisibleProblem(text: string, offset: number): FileProblem {
  const codePoint = text.codePointAt(offset) as number;
  const width = codePoint > 0xffff ? 2 : 1;
  let end = offset + width;
  while (text.codePointAt(end) === codePoint) end += width;
  return { trigger: 'invisible', args: { codePoint }, start: offset, end };
}
