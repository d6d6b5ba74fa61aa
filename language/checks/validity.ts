/** `giltighet`: a written routine that has expired, or soon will. */
import { formatDay } from '../time/index.ts';
import { defineCheck, markOf, number } from './api/index.ts';
import { titled } from './support/naming.ts';

export const validity = defineCheck({
  name: 'giltighet',
  traits: { about: 'validity' },
  parameters: { noticeDays: number('förvarna_dagar', { default: 30, tighter: 'higher' }) },
  messages: {
    expired: {
      sv: '{routine} gick ut {lastDay} och prövas ändå',
      en: '{routine} expired on {lastDay} and is judged by all the same',
      advice: {
        sv: 'Lägg till den nya versionen när den är beslutad. Tills dess fortsätter den gamla att prövas.',
        en: 'Add the new version when it has been decided. Until then the old one goes on being judged.',
      },
    },
    expiresSoon: {
      sv: '{routine} går ut {lastDay}, om {days|dag|dagar}',
      en: '{routine} expires on {lastDay}, in {days|day|days}',
      advice: {
        sv: 'Ta reda på om en ny version är på väg.',
        en: 'Find out whether a new version is on its way.',
      },
      severity: 'information',
    },
    expiresToday: {
      sv: '{routine} gäller för sista gången i dag, {lastDay}',
      en: '{routine} holds for the last time today, {lastDay}',
      advice: {
        sv: 'Ta reda på om en ny version är på väg.',
        en: 'Find out whether a new version is on its way.',
      },
      severity: 'information',
    },
  },
  judge: {
    routine(routine, { asOf, clause, parameters, report }) {
      const lastDay = routine.validity?.readable === true ? routine.validity.to : undefined;
      if (clause?.routine !== routine || lastDay === undefined) {
        return;
      }
      const mark = markOf(routine, routine.nameAt);
      const args = { routine: titled(routine), lastDay: formatDay(lastDay) };
      if (clause.expired) {
        report('expired', mark, args);
      } else if (lastDay - asOf <= parameters.noticeDays) {
        report(lastDay === asOf ? 'expiresToday' : 'expiresSoon', mark, { ...args, days: lastDay - asOf });
      }
    },
  },
});
