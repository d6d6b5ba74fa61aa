/** `giltighet`: a written routine that has expired, or soon will. */
import { endedFrom, followerBegins, type Routine, type Workspace } from '../model/index.ts';
import { type Day, formatDay } from '../time/index.ts';
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
        sv: 'Den gamla fortsätter att prövas tills en ny version börjar gälla. Lägg till den när den är beslutad, om den inte redan finns.',
        en: 'The old one goes on being judged until a new version begins. Add that when it has been decided, unless it is there already.',
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
    routine(routine, { ws, asOf, clause, parameters, report }) {
      const lastDay = clause?.lastDay;
      if (clause?.routine !== routine || lastDay === undefined) return;
      const mark = markOf(routine, routine.nameAt);
      const args = { routine: titled(routine), lastDay: formatDay(lastDay) };
      if (clause.expired) {
        report('expired', mark, args);
      } else if (lastDay - asOf <= parameters.noticeDays && !isFollowed(ws, routine, lastDay)) {
        report(lastDay === asOf ? 'expiresToday' : 'expiresSoon', mark, { ...args, days: lastDay - asOf });
      }
    },
  },
});

/** Whether what comes after the last day has been decided: a version that begins by then, or that none is to come. */
function isFollowed(ws: Workspace, routine: Routine, lastDay: Day): boolean {
  const next = followerBegins(ws, routine);
  return endedFrom(ws, routine) === lastDay + 1 || (next !== undefined && next <= lastDay + 1);
}
