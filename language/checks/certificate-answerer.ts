/** intygsansvarig: that someone in a unit that writes certificates answers for them, so that questions are notified to somebody. */
import { heldDays, type Person, personsAssignedIn, type Unit, type Workspace } from '../model/index.ts';
import { type Day, daySet } from '../time/index.ts';
import { defineCheck, markOf } from './api/index.ts';
import { titled } from './support/naming.ts';

export const certificateAnswerer = defineCheck({
  name: 'intygsansvarig',
  parameters: {},
  messages: {
    nobodyAnswers: {
      sv: '{unit} skriver intyg men ingen där är intygsansvarig',
      en: '{unit} writes certificates but nobody there answers for them',
      advice: {
        sv: 'Skriv intygsansvarig hos den som ansvarar för intygen. Annars aviseras fråga/svar inte till någon.',
        en: 'Write intygsansvarig with the person who answers for the certificates. Otherwise questions notify nobody.',
      },
    },
  },
  judge: {
    unit(unit, { ws, asOf, report }) {
      if (unit.writesCertificates !== undefined && !unit.broken && !mayAnswer(ws, unit, asOf)) {
        report('nobodyAnswers', markOf(unit, unit.writesCertificates), { unit: titled(unit) });
      }
    },
  },
});

/** Whether someone with an uppdrag in the unit answers for certificates, or may, where not all could be read. */
function mayAnswer(ws: Workspace, unit: Unit, asOf: Day): boolean {
  const answers = (person: Person): boolean => {
    if (person.certificateResponsible === undefined && !person.broken) return false;
    const { days, isUnknown } = heldDays(ws, person, undefined, unit);
    return isUnknown || daySet.contains(days, asOf);
  };
  return ws.isLost(unit.name) || personsAssignedIn(ws, unit, []).some(answers);
}
