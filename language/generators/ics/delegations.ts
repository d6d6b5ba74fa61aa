/** The periods of ombud as events, in the calendar of the owner and in that of the ombud. */
import type { ProvisionedDelegate } from '../../model/index.ts';
import { type Day, parseDay } from '../../time/index.ts';
import type { Material } from '../api/index.ts';
import { ABSENCE_WORDS, type Names, namesIn, periodInWords } from '../support/words.ts';
import type { Stretch } from './event.ts';

/** A period in someone's calendar. */
export interface PersonalStretch {
  readonly person: string;
  readonly stretch: Stretch;
}

/** Two events for each period, save where nothing may be added. One without an end lasts to the end of the horizon. */
export function delegationsOf({ provisioning, asOf, until }: Material): readonly PersonalStretch[] {
  const names = namesIn(provisioning);
  return provisioning.delegates
    .filter(({ frozen }) => !frozen)
    .flatMap((delegate) => {
      const from = dayOf(delegate.from, asOf);
      const to = Math.max(from, dayOf(delegate.to, until));
      const shared = { kind: 'delegation' as const, description: descriptionOf(delegate, names), from, to };
      const identity = ['ombud', delegate.owner, delegate.delegate, delegate.from ?? '', delegate.to ?? ''].join('|');
      return [
        {
          person: delegate.owner,
          stretch: {
            ...shared,
            identity: `${identity}|ägare`,
            summary: `${names.person(delegate.delegate)} är ombud för din inkorg`,
          },
        },
        {
          person: delegate.delegate,
          stretch: { ...shared, identity: `${identity}|ombud`, summary: `Ombud för ${names.person(delegate.owner)}` },
        },
      ];
    });
}

function descriptionOf({ absence, decidedBy, assignedBy, to }: ProvisionedDelegate, names: Names): readonly string[] {
  return [
    `${ABSENCE_WORDS[absence.kind]} ${periodInWords(absence)}`.trim(),
    decidedBy === null ? '' : `Beslutat av ${names.person(decidedBy)}`,
    assignedBy === null ? '' : `Tilldelat av ${names.person(assignedBy)}`,
    to === null ? 'Slutdatum saknas' : '',
  ].filter((one) => one !== '');
}

function dayOf(date: string | null, otherwise: Day): Day {
  return date === null ? otherwise : (parseDay(date) ?? otherwise);
}
