/** Someone works in several verksamheter, and all that is sent to him there lands in one inbox. */
import { listed, personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { titled } from '../support/naming.ts';
import { personalInboxVariant, SEVERAL_PLACES } from './parameters.ts';
import { currentDepartments, mayShareInbox } from './places.ts';

export const severalDepartments = personalInboxVariant({
  messages: {
    severalDepartments: {
      sv: '{person} har en enda inkorg för {count} verksamheter',
      en: '{person} has one inbox for {count} departments',
      advice: {
        sv: 'Se till att personen vet att allt från {departmentsSv} hamnar i samma personliga inkorg.',
        en: 'See to it that the person knows that all from {departmentsEn} lands in one personal inbox.',
      },
      cause: SEVERAL_PLACES,
      yields: true,
    },
  },
  judge(person, { ws, asOf, report }) {
    if (!mayShareInbox(person, asOf)) return;
    const departments = currentDepartments(ws, person, asOf);
    if (departments.length > 1) {
      const titles = departments.map(titled);
      const names = { departmentsSv: listed(titles, 'sv'), departmentsEn: listed(titles, 'en') };
      const args = { person: personTitle(person), count: departments.length, ...names };
      report('severalDepartments', markOf(person, person.nameAt), args);
    }
  },
});
