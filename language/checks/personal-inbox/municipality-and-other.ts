/** Someone works both for a kommun and elsewhere: what is meant for the one shows in the inbox of the other. */
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { GROUNDS, personalInboxVariant, SEVERAL_PLACES } from './parameters.ts';
import { currentPrincipals, mayShareInbox } from './places.ts';

export const municipalityAndOther = personalInboxVariant({
  messages: {
    municipalityAndOther: {
      sv: '{person} har en enda inkorg för {municipality} och {other}',
      en: '{person} has one inbox for {municipality} and {other}',
      advice: {
        sv: 'Använd enheternas inkorgar för samverkan i arbetet med kommunen. Den personliga inkorgen ska aldrig användas där.',
        en: 'Use the collaboration inboxes of the units in work with the municipality. The personal inbox must never be used there.',
      },
      cause: SEVERAL_PLACES,
    },
  },
  judge(person, { ws, asOf, report }) {
    if (!mayShareInbox(person, asOf)) return;
    const principals = currentPrincipals(ws, person, asOf);
    const municipality = principals.find((principal) => principal?.type?.value === 'municipality');
    const other = principals.find((principal) => principal !== undefined && principal.type?.value !== 'municipality');
    if (municipality !== undefined && other !== undefined) {
      const args = { person: personTitle(person), municipality: titled(municipality), other: titled(other) };
      const related = person.assignments.map(({ at }) =>
        note(person, at, 'Ett av uppdragen.', 'One of the assignments.'),
      );
      report('municipalityAndOther', markOf(person, person.nameAt), args, {
        related,
        grounds: [GROUNDS.severalPrincipals],
      });
    }
  },
});
