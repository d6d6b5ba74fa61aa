/** What a requirement about read-only mode states, and what its rules look at. */
import type { Absence, Flow, Part, SharedInboxSubject, Unit } from '../../model/index.ts';
import { date, type Judging, type Messages, oneOf, only, texts, type Values, word, words } from '../api/index.ts';

export const parameters = {
  rule: oneOf(
    'regel',
    {
      ny_behörighet: 'new-access',
      ombud: 'delegates',
      flöde: 'flows',
      driftstart: 'start',
      arkivering: 'archiving',
      chef: 'manager',
      logggranskning: 'log-review',
      npö_först: 'npo-first',
      utanför_område: 'outside-area',
    },
    { tighter: 'identity' },
  ),
  /** The last day in drift. */
  after: only(['new-access', 'start'], date('efter')),
  /** Names of förvaltningar; `PRIVATE_PROVIDERS` stands for all private huvudmän. */
  organisations: only(['start'], texts('organisationer', { default: [], tighter: 'superset' })),
  area: only(['start', 'outside-area'], word('område')),
  /** Channels by which nothing is written in the system, so that a flow may go by them. */
  exceptChannels: only(['flows'], words('utom_kanaler', { default: ['telefon'], tighter: 'subset' })),
  roles: only(
    ['manager', 'log-review'],
    words('roller', { default: ['verksamhetschef', 'enhetschef'], tighter: 'subset' }),
  ),
};

/** What stands on a routine's list of organisations for every huvudman of typ privat. */
export const PRIVATE_PROVIDERS = 'Privata vårdgivare';

/** What a rule may look at. */
interface Looks<J> {
  /** Every huvudman, förvaltning, verksamhet and enhet. */
  readonly part?: (part: Part, judging: J) => void;
  readonly unit?: (unit: Unit, judging: J) => void;
  readonly inbox?: (subject: SharedInboxSubject, judging: J) => void;
  readonly absence?: (absence: Absence, judging: J) => void;
  readonly flow?: (flow: Flow, judging: J) => void;
}

export type ReadOnlyJudging<M extends Messages> = Judging<Values<typeof parameters>, M>;

/** A rule as the check sees it. */
export interface Rule extends Looks<ReadOnlyJudging<Messages>> {
  readonly messages: Messages;
}

/** Defines one rule; inside, the holes of its messages are typed. */
export function rule<const M extends Messages>(definition: Looks<ReadOnlyJudging<M>> & { readonly messages: M }): Rule {
  return definition as unknown as Rule;
}
