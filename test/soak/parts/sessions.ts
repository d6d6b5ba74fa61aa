/** `npm run soak -- sessions`: long sessions in which files are edited, made, moved, checked out and configured. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../../support/checkout.ts';
import { Dice } from '../../support/dice.ts';
import { said } from '../command-line.ts';
import { type Asked, type Outcome, type Part, tried } from '../part.ts';
import { EDITS, sessionWith } from '../session.ts';

/** A case is an edit, so a session is many. */
async function run(asked: Asked): Promise<Outcome> {
  const program = join(CHECKOUT, 'dist/cli/rutin.js');
  if (!existsSync(program)) throw new Error('Build first: npm run build');
  const sessions = { ...asked, cases: Math.ceil(asked.cases / EDITS) };
  const { cases, failed } = await tried(sessions, async (seed) => sessionWith({ dice: new Dice(seed), program, said }));
  return { cases: cases * EDITS, failed };
}

export const sessions: Part = {
  name: 'sessions',
  holds: 'the real server, the command line and a fresh reading say the same after edits; a case is an edit',
  run,
};
