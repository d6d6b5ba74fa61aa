/** An ombud reads the whole inbox: also what concerns verksamheter in which only the owner works. */
import { assignmentsOn, holdsRole, judgedTo, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { listed, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { type Delegated, type KnownDelegate, knownDelegates } from '../support/delegation.ts';
import { knownDepartments, sharedDepartments } from '../support/departments.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const otherDepartments = demand({
  messages: {
    seesOthers: {
      sv: 'Ombudet {delegate} ser även meddelanden från {departments}[ efter horisonten]',
      en: 'The delegate {delegate} also sees messages from {departmentsInEnglish}[ after the horizon]',
      advice: {
        sv: 'I inkorgen syns inte vilken verksamhet ett meddelande rör. Pröva om ombudet får se alla.',
        en: 'The inbox does not show which department a message concerns. Consider whether to show them all.',
      },
    },
  },
  judge(delegated, { ws, asOf, until, report }) {
    const { absence, owner } = delegated;
    const current = owner.assignments.length < 2 ? [] : assignmentsOn(ws, owner, asOf);
    const departments = knownDepartments(ws, current);
    if (departments.length < 2) return;
    for (const known of knownDelegates(ws, absence, asOf)) {
      const others = departments
        .filter((one) => holdsRole(ws, known.person, undefined, one, asOf) === 'no')
        .map(titled);
      if (others.length > 0 && sharesSome(ws, delegated, known, asOf, until)) {
        const args = { departments: listed(others, 'sv'), departmentsInEnglish: listed(others, 'en') };
        report(
          'seesOthers',
          markOf(absence, known.delegate.at),
          { delegate: personTitle(known.person), ...args },
          {
            begins: known.period.from,
            related: current.map(({ place }) =>
              note(owner, place.at, 'Ett av ägarens uppdrag.', 'One of the owner’s assignments.'),
            ),
          },
        );
      }
    }
  },
});

/** Whether they share a verksamhet for as long as the ombud holds within the horizon; after it, for as long as it holds. */
function sharesSome(
  ws: Workspace,
  { owner }: Delegated,
  { person, period }: KnownDelegate,
  asOf: Day,
  until: Day,
): boolean {
  const from = Math.max(period.from, asOf);
  const to = from > until ? judgedTo({ period }, until) : Math.min(period.to, until);
  return from <= to && sharedDepartments(ws, owner, person, from, to).length > 0;
}
