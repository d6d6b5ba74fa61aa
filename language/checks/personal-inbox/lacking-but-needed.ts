/** Someone without a personal inbox is sent things that go to personal inboxes alone. */
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { note } from '../support/notes.ts';
import { GROUNDS, personalInboxVariant } from './parameters.ts';

export const lackingButNeeded = personalInboxVariant({
  messages: {
    lackingButNeeded: {
      sv: '{person} ordinerar eller ansvarar för intyg utan personlig inkorg',
      en: '{person} prescribes or answers for certificates without a personal inbox',
      advice: {
        sv: 'Ta bort utan personlig inkorg, eller ta bort intygsansvarig och ordinerar. Svar och frågor når annars ingen.',
        en: 'Remove utan personlig inkorg, or remove intygsansvarig and ordinerar. Results and questions reach nobody otherwise.',
      },
    },
  },
  judge(person, { report }) {
    const needing = person.certificateResponsible ?? person.prescribes;
    if (person.noPersonalInbox !== undefined && needing !== undefined) {
      const related = [note(person, needing, 'Därför behövs den.', 'This is why it is needed.')];
      const grounds = person.prescribes === undefined ? [] : [GROUNDS.results];
      const mark = markOf(person, person.noPersonalInbox);
      report('lackingButNeeded', mark, { person: personTitle(person) }, { related, grounds });
    }
  },
});
