/** Messages about patients between two personal inboxes are advised against, even when they are saved to the record. */
import { markOf } from '../api/index.ts';
import { isPersonalInbox } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const patientPersonal = rule({
  messages: {
    betweenPersonal: {
      sv: 'Flödet ”{flow}” om patienter går mellan två personliga inkorgar',
      en: 'The flow “{flow}” about patients goes between two personal inboxes',
      advice: {
        sv: 'Låt hellre flödet gå mellan delade inkorgar, eller genom ett annat uppsatt flöde.',
        en: 'Rather let the flow go between shared inboxes, or by another established flow.',
      },
    },
  },
  judge(flow, { ws, parameters, report }) {
    const { channel, concernsPatient, savedToJournal, from, to } = flow;
    if (concernsPatient === undefined || savedToJournal === undefined || channel?.value !== parameters.channel) return;
    if (isPersonalInbox(ws, from) && isPersonalInbox(ws, to)) {
      report(
        'betweenPersonal',
        markOf(flow, flow.nameAt),
        { flow: titled(flow) },
        {
          related: [note(flow, concernsPatient, 'Flödet gäller patient.', 'The flow concerns a patient.')],
        },
      );
    }
  },
});
