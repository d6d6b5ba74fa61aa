/** Fixes that say how a version of a routine stands to the one before it. */
import { fallenAway } from '../../model/index.ts';
import { nodeAt } from './edits.ts';
import { argOf, type Fixer, laterFix } from './fix.ts';
import { inserting } from './lines.ts';
import { insertion } from './placing.ts';

/** Says that this version takes the place of the one that the message names. */
export const insertReplaced: Fixer = (trouble) => inserting(trouble, `ersätter ${quoted(argOf(trouble, 'earlier'))}`);

/** Takes over what the earlier version says besides, and so shows where that is broken. */
export const insertInherited: Fixer = (trouble) =>
  inserting(trouble, `i övrigt som ${quoted(argOf(trouble, 'earlier'))}`).map((one) => ({ ...one, reveals: true }));

/** Says of all that falls away that it is to go. */
export const insertDropped: Fixer = ({ parsed, start, declaration, session }) => {
  const block = nodeAt(parsed, start, 'Routine', 'Source');
  if (block === undefined || declaration?.kind !== 'routine') return [];
  const ids = fallenAway(session.ws, declaration).map(({ requirement }) => requirement.id);
  const line = `utgår ${[...new Set(ids)].join(', ')}`;
  return [laterFix('Lägg till utgår med deras id', 'Add utgår with their ids', () => insertion(parsed, block, line))];
};

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
