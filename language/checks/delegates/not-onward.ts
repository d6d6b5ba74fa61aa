/** An ombud is named by those who assign ombud, never by another ombud. */
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { demand } from './parameters.ts';

export const notOnward = demand({
  messages: {
    onward: {
      sv: 'Ombudet {delegate} har fått rätten av ett annat ombud[ efter horisonten]',
      en: 'The delegate {delegate} was given the right by another delegate[ after the horizon]',
      advice: {
        sv: 'Ta bort vidare från. Behövs ombudet ändå ska det tilldelas av någon som administrerar ombuden.',
        en: 'Remove vidare från. If the delegate is still needed, someone who administers delegates must assign it.',
      },
    },
  },
  judge({ absence }, { ws, asOf, report }) {
    if (!absence.delegates.some(({ onward }) => onward !== undefined)) return;
    for (const { delegate, person, period } of knownDelegates(ws, absence, asOf)) {
      if (delegate.onward !== undefined) {
        report(
          'onward',
          markOf(absence, delegate.onward.at),
          { delegate: personTitle(person) },
          { begins: period.from },
        );
      }
    }
  },
});
