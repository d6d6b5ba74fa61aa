/** A message about a patient into a personal inbox is saved to the record. */
import { markOf } from '../api/index.ts';
import { isPersonalInbox } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const patientSaved = rule({
  messages: {
    notSaved: {
      sv: 'Flödet ”{flow}” om patienter sparas inte till journal',
      en: 'The flow “{flow}” about patients is not saved to the record',
      advice: {
        sv: 'Flödet går till en personlig inkorg. Skriv sparas till journal, eller välj en delad inkorg.',
        en: 'The flow goes to a personal inbox. Write sparas till journal, or choose a shared inbox.',
      },
    },
  },
  judge(flow, { ws, parameters, report }) {
    const { channel, concernsPatient, savedToJournal, to } = flow;
    if (concernsPatient === undefined || savedToJournal !== undefined || channel?.value !== parameters.channel) return;
    if (isPersonalInbox(ws, to) && !flow.broken) {
      report(
        'notSaved',
        markOf(flow, flow.nameAt),
        { flow: titled(flow) },
        {
          related: [note(flow, concernsPatient, 'Flödet gäller patient.', 'The flow concerns a patient.')],
        },
      );
    }
  },
});
