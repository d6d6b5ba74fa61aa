/** A message about a patient from or to a shared inbox is an exception, whose reason is written down. */
import { markOf } from '../api/index.ts';
import { isPersonalInbox, isSharedInbox } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { BETWEEN_SHARED, rule } from './parameters.ts';

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
    if (concernsPatient === undefined || channel === undefined || channel.value !== parameters.channel) return;
    const ends = [from, to];
    const shared = ends.filter((end) => isSharedInbox(ws, end)).length;
    const isKnown = ends.every((end) => isSharedInbox(ws, end) || isPersonalInbox(ws, end));
    if (shared > 0 && isKnown && flow.justification === undefined && !flow.broken) {
      const related = [note(flow, concernsPatient, 'Flödet gäller patient.', 'The flow concerns a patient.')];
      const grounds = shared === 2 ? [BETWEEN_SHARED] : [];
      const args = { flow: titled(flow), channel: channel.value };
      report('noJustification', markOf(flow, channel.at), args, { related, grounds });
    }
  },
});
