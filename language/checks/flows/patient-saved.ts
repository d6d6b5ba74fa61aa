/** A message about a patient into a personal inbox is saved to the record. */
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const patientSaved = rule({
  messages: {
    notSaved: {
      sv: 'Flödet {flow} om patienter till en personlig inkorg sparas inte till journal',
      en: 'The flow {flow} about patients into a personal inbox is not saved to the record',
      advice: {
        sv: 'Skriv sparas till journal, eller låt flödet gå till en delad inkorg.',
        en: 'Write sparas till journal, or let the flow go to a shared inbox.',
      },
    },
  },
  judge(flow, { parameters, report }) {
    const { channel, concernsPatient, savedToJournal, to } = flow;
    if (concernsPatient === undefined || savedToJournal !== undefined || channel?.value !== parameters.channel) {
      return;
    }
    if (to?.kind === 'personal' && !flow.broken) {
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
