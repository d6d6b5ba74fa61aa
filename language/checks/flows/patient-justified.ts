/** A message about a patient between shared inboxes is an exception, whose reason is written down. */
import { markOf } from '../api/index.ts';
import { isSharedInbox } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const patientJustified = rule({
  messages: {
    noJustification: {
      sv: 'Flödet ”{flow}” om patienter går som {channel} utan motivering',
      en: 'The flow “{flow}” about patients goes by {channel} without justification',
      advice: {
        sv: 'Använd hellre ett uppsatt flöde, till exempel uppföljningsbegäran. Skriv annars motivering.',
        en: 'Rather use an established flow, such as uppföljningsbegäran. Otherwise write motivering and the reason.',
      },
    },
  },
  judge(flow, { ws, parameters, report }) {
    const { channel, concernsPatient, from, to } = flow;
    if (concernsPatient === undefined || channel === undefined || channel.value !== parameters.channel) {
      return;
    }
    if (isSharedInbox(ws, from) && isSharedInbox(ws, to) && flow.justification === undefined && !flow.broken) {
      report(
        'noJustification',
        markOf(flow, channel.at),
        { flow: titled(flow), channel: channel.value },
        {
          related: [note(flow, concernsPatient, 'Flödet gäller patient.', 'The flow concerns a patient.')],
        },
      );
    }
  },
});
