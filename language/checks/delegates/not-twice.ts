/** The same ombud stands once for an owner at a time, whichever absence names the ombud. */
import { type Absence, absencesOf, type Person, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { markOf } from '../api/index.ts';
import { type KnownDelegate, knownDelegates } from '../support/delegation.ts';
import { personTitle } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

interface Entry extends KnownDelegate {
  readonly absence: Absence;
}

export const notTwice = demand({
  messages: {
    twice: {
      sv: '{delegate} är ombud två gånger samtidigt för {owner}',
      en: '{delegate} is a delegate twice at one time for {owner}',
      advice: {
        sv: 'Ta bort den ena raden, eller ändra perioderna så att de inte överlappar.',
        en: 'Remove one of the lines, or change the periods so that they do not overlap.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, report }) {
    if (!mayRepeat(ws, absence, owner)) {
      return;
    }
    const entries = entriesFor(ws, owner, asOf);
    for (const [index, entry] of entries.entries()) {
      const first =
        entry.absence === absence ? entries.slice(0, index).find((other) => clashes(other, entry)) : undefined;
      if (first !== undefined && entry.person !== owner) {
        const args = { delegate: personTitle(entry.person), owner: personTitle(owner) };
        report('twice', markOf(absence, entry.delegate.at), args, {
          related: [
            note(first.absence, first.delegate.at, 'Samma ombud står redan här.', 'The same delegate stands here.'),
          ],
        });
      }
    }
  },
});

/** Told cheaply: another absence may name the same ombud, or this one does. */
function mayRepeat(ws: Workspace, { delegates }: Absence, owner: Person): boolean {
  const names = delegates.map(({ person }) => person.name);
  return ws.lookup('absences', owner.name).length > 1 || names.some((name, index) => names.indexOf(name) < index);
}

/** All ombud of an owner, by file and position. */
function entriesFor(ws: Workspace, owner: Person, asOf: Day): readonly Entry[] {
  return absencesOf(ws, owner).flatMap((absence) =>
    knownDelegates(ws, absence, asOf).map((known) => ({ ...known, absence })),
  );
}

function clashes(a: Entry, b: Entry): boolean {
  return a.person === b.person && Math.max(a.period.from, b.period.from) <= Math.min(a.period.to, b.period.to);
}
