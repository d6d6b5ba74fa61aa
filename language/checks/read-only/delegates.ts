/** Someone who works only in read-only mode has no ombud: an ombud would do more than read. */
import type { Period } from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import { personTitle } from '../../words/index.ts';
import { markOf } from '../api/index.ts';
import { delegatedIn, knownDelegates } from '../support/delegation.ts';
import { modeNotes } from '../support/mode-lines.ts';
import { readOnlyWork } from './owners.ts';
import { rule } from './parameters.ts';

export const delegates = rule({
  messages: {
    delegateInReadOnly: {
      sv: '{delegate} är ombud för {owner} i läsläge[ efter horisonten]',
      en: '{delegate} is a delegate of {owner} in read-only mode[ after the horizon]',
      advice: {
        sv: 'Ta bort ombudet. I läsläge får ingenting dokumenteras, ändras eller signeras.',
        en: 'Remove the delegate. In read-only mode nothing may be documented, changed or signed.',
      },
    },
  },
  absence(absence, { ws, asOf, report }) {
    const owner = delegatedIn(ws, absence)?.owner;
    if (owner === undefined || owner.noPersonalInbox !== undefined) return;
    const work = readOnlyWork(ws, owner, asOf);
    for (const { delegate, person, period } of work === undefined ? [] : knownDelegates(ws, absence, asOf)) {
      const begins = work === undefined ? undefined : firstDelegatedIn(work.days, period, asOf);
      if (work !== undefined && begins !== undefined) {
        const args = { delegate: personTitle(person), owner: personTitle(owner) };
        const related = work.units.slice(0, 1).flatMap((unit) => modeNotes(ws, unit, Math.max(period.from, asOf)));
        report('delegateInReadOnly', markOf(absence, delegate.at), args, { begins, related });
      }
    }
  },
});

/** The first day of read-only mode in the ombud's period that is not past. */
export function firstDelegatedIn(days: DaySet, period: Period, asOf: Day): Day | undefined {
  return daySet.first(daySet.clip(days, Math.max(period.from, asOf), period.to));
}
