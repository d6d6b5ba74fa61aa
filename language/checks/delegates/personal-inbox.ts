/** Only someone with a personal inbox can have ombud. */
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { delegationBegins, knownDelegates } from '../support/delegation.ts';
import { note } from '../support/notes.ts';
import { demand } from './parameters.ts';

export const personalInbox = demand({
  messages: {
    noInbox: {
      sv: '{owner} har ingen personlig inkorg men har ombud[ efter horisonten]',
      en: '{owner} has no personal inbox but has delegates[ after the horizon]',
      advice: {
        sv: 'Ta bort ombuden. Har {owner} ändå en personlig inkorg, stryk utan personlig inkorg.',
        en: 'Remove the delegates. If {owner} does have a personal inbox, strike utan personlig inkorg.',
      },
    },
  },
  judge({ absence, owner }, { ws, asOf, report }) {
    const [first] = knownDelegates(ws, absence, asOf);
    if (first === undefined || owner.noPersonalInbox === undefined) return;
    report(
      'noInbox',
      markOf(absence, first.delegate.at),
      { owner: personTitle(owner) },
      {
        begins: delegationBegins(ws, absence, asOf),
        related: [
          note(owner, owner.noPersonalInbox, 'Här står att inkorgen saknas.', 'Here it says there is no inbox.'),
        ],
      },
    );
  },
});
