/** An ombud holds for a period that has an end, its own or that of the absence. */
import { LAST_DAY } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { demand } from './parameters.ts';

export const ends = demand({
  messages: {
    endless: {
      sv: 'Ombudet {delegate} har inget slutdatum[ efter horisonten]',
      en: 'The delegate {delegate} has no end date[ after the horizon]',
      advice: {
        sv: 'Skriv till och ett datum efter ombudet. Frånvaron har inget slut som kan gälla i stället.',
        en: 'Write till and a date after the delegate. The absence has no end that could hold instead.',
      },
    },
  },
  judge({ absence }, { ws, asOf, report }) {
    if (absence.period.to !== LAST_DAY || absence.broken) return;
    for (const { delegate, person, period } of knownDelegates(ws, absence, asOf)) {
      if (period.to === LAST_DAY) {
        report('endless', markOf(absence, delegate.at), { delegate: personTitle(person) }, { begins: period.from });
      }
    }
  },
});
