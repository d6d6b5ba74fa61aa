/** Personal inboxes are never used with a municipality, in either direction. */
import { personInWords } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { isMunicipal, knownEnd } from '../support/flow-ends.ts';
import { titled } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const municipal = rule({
  messages: {
    personalWithMunicipality: {
      sv: 'Flödet ”{flow}” med en kommun använder personlig inkorg',
      en: 'The flow “{flow}” with a municipality uses a personal inbox',
      advice: {
        sv: 'Byt den personliga inkorgen för {person} mot enhetens inkorg för samverkan.',
        en: 'Use the unit’s samverkan inbox instead of the personal inbox of {person}.',
      },
    },
  },
  judge(flow, { ws, asOf, report }) {
    if (flow.from?.kind !== 'personal' && flow.to?.kind !== 'personal') return;
    const ends = [knownEnd(ws, flow.from), knownEnd(ws, flow.to)].filter((end) => end !== undefined);
    const other = ends.find((end) => isMunicipal(ws, end, asOf));
    if (other === undefined) return;
    for (const end of ends) {
      if (end.kind === 'personal') {
        const args = { flow: titled(flow), person: personInWords(ws, end.person.name) };
        const related = end === other ? [] : [note(flow, other.at, 'Kommunens ände.', 'The municipality’s end.')];
        report('personalWithMunicipality', markOf(flow, end.at), args, { related });
      }
    }
  },
});
