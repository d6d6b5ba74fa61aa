/** An ombud's period lies within the absence that names the ombud. */
import { type Period, statesPeriod } from '../../model/index.ts';
import { type Day, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const withinAbsence = demand({
  messages: {
    outside: {
      sv: 'Ombudet {delegate} gäller utanför frånvaron[, efter horisonten]',
      en: 'The delegate {delegate} holds outside the absence[, after the horizon]',
      advice: {
        sv: 'Korta ombudets period så att den ryms i frånvaron. Är frånvaron längre än så, rätta den i stället.',
        en: 'Shorten the delegate’s period to fit the absence. If the absence is longer than that, correct it instead.',
      },
    },
  },
  judge({ absence }, { ws, asOf, report }) {
    if (!absence.delegates.some(statesPeriod)) return;
    for (const { delegate, person } of knownDelegates(ws, absence, asOf)) {
      if (reachesOutside(delegate.period, absence.period)) {
        report(
          'outside',
          markOf(absence, delegate.period.at),
          { delegate: personTitle(person) },
          {
            begins: firstOutside(delegate.period, absence.period),
            related: [note(absence, absence.period.at, 'Frånvaron.', 'The absence.')],
          },
        );
      }
    }
  },
});

/** The first day that the ombud holds outside, given that it does. */
function firstOutside(stated: Period, { from, to }: Period): Day {
  return stated.from !== FIRST_DAY && stated.from < from ? stated.from : Math.max(to + 1, stated.from);
}

/** Whether an end that is stated lies outside. */
function reachesOutside(stated: Period, { from, to }: Period): boolean {
  const isOutside = (day: number): boolean => day < from || day > to;
  return (stated.from !== FIRST_DAY && isOutside(stated.from)) || (stated.to !== LAST_DAY && isOutside(stated.to));
}
