/** Nobody is ombud for himself. */
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { knownDelegates } from '../support/delegation.ts';
import { demand } from './parameters.ts';

export const notOneself = demand({
  messages: {
    oneself: {
      sv: '{owner} är ombud för sig själv[ efter horisonten]',
      en: '{owner} is a delegate for their own inbox[ after the horizon]',
      advice: {
        sv: 'Ta bort raden eller skriv någon annan. Ett ombud läser inkorgen medan ägaren är borta.',
        en: 'Remove the line or name someone else. A delegate reads the inbox while its owner is away.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, report }) {
    if (!absence.delegates.some(({ person }) => person.name === owner.name)) return;
    for (const { delegate, person, period } of knownDelegates(ws, absence, asOf)) {
      if (person === owner) {
        report('oneself', markOf(absence, delegate.at), { owner: personTitle(owner) }, { begins: period.from });
      }
    }
  },
});
