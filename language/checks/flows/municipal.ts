/** Personal inboxes are never used with a municipality, in either direction. */
import { markOf } from '../api/index.ts';
import { isMunicipal, knownEnd } from '../support/flow-ends.ts';
import { titled, titleOfPerson } from '../support/naming.ts';
import { note } from '../support/notes.ts';
import { rule } from './parameters.ts';

export const municipal = rule({
  messages: {
    personalWithMunicipality: {
      sv: 'Flödet {flow} med en kommun använder den personliga inkorgen för {person}',
      en: 'The flow {flow} with a municipality uses the personal inbox of {person}',
      advice: {
        sv: 'Använd enhetens inkorg för samverkan. Med kommunanvändare används personlig inkorg aldrig.',
        en: 'Use the unit’s samverkan inbox. With municipal users a personal inbox is never used.',
      },
    },
  },
  judge(flow, { ws, asOf, report }) {
    if (flow.from?.kind !== 'personal' && flow.to?.kind !== 'personal') {
      return;
    }
    const ends = [knownEnd(ws, flow.from), knownEnd(ws, flow.to)].filter((end) => end !== undefined);
    const other = ends.find((end) => isMunicipal(ws, end, asOf));
    if (other === undefined) {
      return;
    }
    for (const end of ends) {
      if (end.kind === 'personal') {
        const args = { flow: titled(flow), person: titleOfPerson(ws, end.person.name) };
        const related = end === other ? [] : [note(flow, other.at, 'Kommunens ände.', 'The municipality’s end.')];
        report('personalWithMunicipality', markOf(flow, end.at), args, { related });
      }
    }
  },
});
