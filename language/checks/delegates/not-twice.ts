/** The same ombud stands once for an owner at a time, whichever absence names the ombud. */
import { type Absence, absencesOf, type Person, type Workspace } from '../../model/index.ts';
import { type Day, firstOverlapsBy } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { type KnownDelegate, knownDelegatesOf } from '../support/delegation.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

interface Entry extends KnownDelegate {
  readonly absence: Absence;
}

export const notTwice = demand({
  messages: {
    twice: {
      sv: '{delegate} är ombud två gånger samtidigt för {owner}[ efter horisonten]',
      en: '{delegate} is a delegate twice at one time for {owner}[ after the horizon]',
      advice: {
        sv: 'Ta bort den ena raden, eller ändra perioderna så att de inte överlappar.',
        en: 'Remove one of the lines, or change the periods so that they do not overlap.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, report }) {
    if (!mayRepeat(ws, absence, owner)) return;
    for (const { entry, first } of repeatsFor(ws, owner, asOf).get(absence) ?? []) {
      if (entry.person !== owner) {
        const args = { delegate: personTitle(entry.person), owner: personTitle(owner) };
        report('twice', markOf(absence, entry.delegate.at), args, {
          begins: Math.max(entry.period.from, first.period.from),
          related: [
            note(first.absence, first.delegate.at, 'Samma ombud står redan här.', 'The same delegate stands here.'),
          ],
        });
      }
    }
  },
});

/** A cheap test before the others: another absence may name the same ombud, or this one does so twice. */
function mayRepeat(ws: Workspace, { delegates }: Absence, owner: Person): boolean {
  const names = delegates.map(({ person }) => person.name);
  return ws.lookup('absences', owner.name).length > 1 || new Set(names).size < names.length;
}

/** All ombud of an owner, by file and position. */
function entriesFor(ws: Workspace, owner: Person, asOf: Day): readonly Entry[] {
  return absencesOf(ws, owner).flatMap((absence) =>
    knownDelegatesOf(ws, absence, asOf).map((known) => ({ ...known, absence })),
  );
}

/** An ombud of an owner that stands for some time when an earlier one is the same person. */
interface Repeat {
  readonly entry: Entry;
  readonly first: Entry;
}

/** The repeats among all ombud of an owner, by the absence that they stand in. */
function repeatsFor(ws: Workspace, owner: Person, asOf: Day): ReadonlyMap<Absence, readonly Repeat[]> {
  return ws.rememberOf(owner, `repeated delegates:${asOf}`, () => {
    const entries = entriesFor(ws, owner, asOf);
    const firsts = firstOverlapsBy(
      entries,
      ({ person }) => person,
      ({ period }) => period,
    );
    const repeats = new Map<Absence, Repeat[]>();
    for (const entry of entries) {
      const first = firsts.get(entry);
      if (first === undefined) continue;
      const own = repeats.get(entry.absence);
      if (own === undefined) repeats.set(entry.absence, [{ entry, first }]);
      else own.push({ entry, first });
    }
    return repeats;
  });
}
