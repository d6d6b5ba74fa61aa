/** The periods of ombud as events, in the calendar of the owner and in that of the ombud. */
import type { Language } from '../../model/index.ts';
import type { ProvisionedDelegate } from '../../provisioning/index.ts';
import { type Day, parseDay } from '../../time/index.ts';
import { fromTo, listed, say } from '../../words/index.ts';
import type { Material } from '../api/index.ts';
import { grouped } from '../support/group.ts';
import { absenceInWords, type Names } from '../support/words.ts';
import type { Stretch, Wording } from './event.ts';
import { type Counter, counter } from './identity.ts';
import { describing, wordingOf } from './wording.ts';

/** Whose calendars have periods of ombud, and which. */
interface Delegations {
  readonly persons: ReadonlySet<string>;
  readonly of: (person: string) => readonly Stretch[];
}

/** All periods, save where nothing may be added. One without an end lasts to the end of the horizon. */
export function delegationsIn({ provisioning, asOf, until, language = 'sv' }: Material, names: Names): Delegations {
  const open = provisioning.delegates.filter(({ frozen }) => !frozen);
  const byOwner = grouped(open, ({ owner }) => owner);
  const byDelegate = grouped(open, ({ delegate }) => delegate);
  const described = descriptions(names, language);
  const category = say(language, 'Ombud', 'Delegates');
  const delegate = delegateWordings(described, names, category, language);
  const stretchOf = ({ from, to }: ProvisionedDelegate): Pick<Stretch, 'kind' | 'from' | 'to'> => {
    const first = dayOf(from, asOf);
    return { kind: 'delegation', from: first, to: Math.max(first, dayOf(to, until)) };
  };
  return {
    persons: new Set(open.flatMap(({ owner, delegate }) => [owner, delegate])),
    of: (person) => {
      const nth = counter();
      return [
        ...together(byOwner(person), described, nth).map(({ alike, first, identity, description }) => {
          const persons = alike.map(({ delegate }) => names.person(delegate));
          const wording = wordingOf({ summary: standingIn(persons, language), description, category });
          return { ...stretchOf(first), identity, wording };
        }),
        ...byDelegate(person).map((one) => ({
          ...stretchOf(one),
          identity: nth(['ombud', one.owner, one.delegate, one.from ?? '', 'ombud'].join('|')),
          wording: delegate(one),
        })),
      ];
    },
  };
}

/** What an ombud is told: several who stand in for one person are told the same. */
function delegateWordings(
  described: (one: ProvisionedDelegate) => string,
  names: Names,
  category: string,
  language: Language,
): (one: ProvisionedDelegate) => Wording {
  const known = new Map<string, { readonly description: string; readonly wording: Wording }>();
  return (one) => {
    const description = described(one);
    const found = known.get(one.owner);
    if (found?.description === description) return found.wording;
    const summary = `${say(language, 'Ombud för', 'Delegate of')} ${names.person(one.owner)}`;
    const wording = wordingOf({ summary, description, category });
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(one.owner, { description, wording });
    return wording;
  };
}

function standingIn(persons: readonly string[], language: Language): string {
  const are = persons.length === 1 ? 'is a delegate' : 'are delegates';
  const names = listed(persons, language);
  return say(language, `${names} är ombud för din inkorg`, `${names} ${are} for your inbox`);
}

interface Together {
  readonly first: ProvisionedDelegate;
  readonly alike: readonly ProvisionedDelegate[];
  readonly identity: string;
  readonly description: string;
}

/**
 * Several who stand in on the same days for the same reason are one event: who they are may change, and the last day may be
 * put off, the event stays.
 */
function together(
  own: readonly ProvisionedDelegate[],
  described: (one: ProvisionedDelegate) => string,
  nth: Counter,
): readonly Together[] {
  const found = new Map<string, Together & { readonly alike: ProvisionedDelegate[] }>();
  for (const first of own) {
    const description = described(first);
    const key = [first.from ?? '', first.to ?? '', description].join('|');
    const alike = found.get(key)?.alike;
    if (alike === undefined) {
      const identity = nth(['ombud', first.owner, first.from ?? '', 'ägare'].join('|'));
      found.set(key, { first, alike: [first], identity, description });
    } else {
      alike.push(first);
    }
  }
  return [...found.values()];
}

/** Descriptions, and wordings, that are remembered. */
const MOST_REMEMBERED = 1000;

/** The description of an ombud, in lines of a calendar: those who stand in for one absence have the same. */
function descriptions(names: Names, language: Language): (one: ProvisionedDelegate) => string {
  const known = new Map<string, string>();
  return (one) => {
    const { absence, decidedBy, assignedBy, to } = one;
    const key = [absence.kind, absence.from, absence.to, decidedBy, assignedBy, to === null].join('|');
    let description = known.get(key);
    if (description === undefined) {
      description = describing(descriptionOf(one, names, language));
      if (known.size === MOST_REMEMBERED) known.clear();
      known.set(key, description);
    }
    return description;
  };
}

function descriptionOf(
  { absence, decidedBy, assignedBy, to }: ProvisionedDelegate,
  names: Names,
  language: Language,
): readonly string[] {
  return [
    `${absenceInWords(absence.kind, language)} ${fromTo(absence.from, absence.to, language)}`.trim(),
    decidedBy === null ? '' : `${say(language, 'Beslutat av', 'Decided by')} ${names.person(decidedBy)}`,
    assignedBy === null ? '' : `${say(language, 'Tilldelat av', 'Assigned by')} ${names.person(assignedBy)}`,
    to === null ? say(language, 'Slutdatum saknas', 'No end date') : '',
  ].filter((one) => one !== '');
}

function dayOf(date: string | null, otherwise: Day): Day {
  return date === null ? otherwise : (parseDay(date) ?? otherwise);
}
