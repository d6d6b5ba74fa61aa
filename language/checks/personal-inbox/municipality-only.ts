/** Someone works for a kommun alone, which has taken no option that gives its users a use for a personal inbox. */
import { holdsOn, holdsOption, type Person, type Principal, placeOf, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { personalInboxVariant, SEVERAL_PLACES } from './parameters.ts';
import { currentPrincipals, hasPersonalInbox } from './places.ts';

export const municipalityOnly = personalInboxVariant({
  messages: {
    municipalityOnly: {
      sv: '{person} arbetar bara i {municipality} men har personlig inkorg',
      en: '{person} works in {municipality} alone but has a personal inbox',
      advice: {
        sv: 'Skriv utan personlig inkorg. Kommunen har ingen option där en personlig inkorg behövs.',
        en: 'Write utan personlig inkorg. The municipality has no option in which a personal inbox is needed.',
      },
      cause: SEVERAL_PLACES,
    },
  },
  judge(person, { ws, asOf, report, parameters }) {
    if (!hasPersonalInbox(person, asOf)) return;
    const principals = currentPrincipals(ws, person, asOf);
    const [first] = principals;
    const isMunicipal = principals.every((principal) => isWithoutOption(principal, parameters.options ?? [], asOf));
    if (first !== undefined && isMunicipal && !mayWorkElsewhereOn(ws, person, asOf)) {
      const args = { person: personTitle(person), municipality: titled(first) };
      const related = [note(first, first.nameAt, 'Kommunen och dess optioner.', 'The municipality and its options.')];
      report('municipalityOnly', markOf(person, person.nameAt), args, { related });
    }
  },
});

function isWithoutOption(principal: Principal | undefined, options: readonly number[], day: Day): boolean {
  return principal?.type?.value === 'municipality' && holdsOption(principal, options, day) === 'no';
}

/** Whether some uppdrag could not be read, or is at a place that does not exist. */
function mayWorkElsewhereOn(ws: Workspace, person: Person, day: Day): boolean {
  return person.assignments.some(
    (assignment) =>
      !assignment.period.readable || (placeOf(ws, assignment) === undefined && holdsOn(assignment.period, day)),
  );
}
