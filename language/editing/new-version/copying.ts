/** A new version that states everything itself: the words of the earlier ones, their comments included. */
import {
  type Language,
  lineageOf,
  type Routine,
  requirementsInOrder,
  versionNameOf,
  type Workspace,
} from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { beginningLines, headOf, scopeLines } from './head.ts';
import { type Piece, type Pieces, piecesOf } from './pieces.ts';
import { quotedText } from './spelled.ts';
import type { NamedVersion } from './wanted.ts';

/** The text of a file, read anew; undefined where it cannot be. */
export type TextOf = (file: string) => string | undefined;

/** The text of its file. */
export function copyingText(
  ws: Workspace,
  base: Routine,
  wanted: NamedVersion,
  language: Language,
  textOf: TextOf,
): string {
  const written = new Map(lineageOf(ws, base).map((one) => [one, piecesIn(one, textOf)]));
  const { before, properties, after } = written.get(base) as Pieces;
  const heads = properties
    .filter(({ id }) => id === undefined)
    .flatMap((piece) => [piece.before.trimEnd(), ...headLines(piece, base, wanted, language)]);
  const inherited = scopeLines(ws, base).filter((line) => !heads.some((head) => head.startsWith(firstWord(line))));
  const krav = requirementsInOrder(ws, base).map(({ requirement: { id }, statedBy }) => {
    const piece = written.get(statedBy)?.properties.find((one) => one.id === id);
    return piece === undefined ? '' : `\n${piece.before}${piece.text}`;
  });
  const lines = [...[...heads, ...inherited].filter((line) => line !== ''), ...krav, after];
  return `${before}${headOf(base, wanted.name)} {\n${lines.join('\n')}\n}\n`;
}

/** What a version says of itself is said anew; the rest of its head is kept. */
function headLines({ word, text }: Piece, base: Routine, wanted: NamedVersion, language: Language): readonly string[] {
  switch (word) {
    case 'version':
      return [`version ${quotedText(wanted.version)}`];
    case 'giltig':
    case 'uppdaterad':
      return [...beginningLines(base, wanted, language), `ersätter ${quotedText(versionNameOf(base))}`];
    case 'ersätter':
    case 'i':
    case 'utgår':
    case 'upphävd':
      return [];
    default:
      return [text];
  }
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}

function piecesIn(routine: Routine, textOf: TextOf): Pieces {
  const { file } = routine.anchor;
  const text = textOf(file);
  const pieces = text === undefined ? undefined : piecesOf(text, routine);
  if (pieces !== undefined) return pieces;
  throw new UsageError(
    `${file} gick inte att läsa, och där står version ${versionNameOf(routine)}. Inget skrevs.`,
    `${file} could not be read, and version ${versionNameOf(routine)} stands there. Nothing was written.`,
  );
}
