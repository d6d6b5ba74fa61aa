/** What the declarations still lack, since no export told it: counted, so that someone can fill it in. */
import { type Draft, UNTOLD_KIND } from '../generators/text/index.ts';
import { ABSENCE_WORDS, inboxWord, type Sentence } from '../model/index.ts';
import { both } from './remark.ts';

/** One sentence for each thing that is lacking somewhere, with how many and the first few names. */
export function lackingIn(draft: Draft): readonly Sentence[] {
  const { parts, units, functionInboxes, persons, absences } = draft;
  const inboxes = units.flatMap(({ key, inboxes }) =>
    inboxes.map((inbox) => ({ ...inbox, key: `${key}.${inboxWord(inbox.kind)}` })),
  );
  const shared = [...inboxes, ...functionInboxes];
  return [
    ...lack(
      'typ på huvudmän',
      'typ of huvudmän',
      parts.filter(({ kind, type }) => kind === 'principal' && type === null),
    ),
    ...lack(
      'del av på förvaltningar och verksamheter',
      'del av of förvaltningar and verksamheter',
      parts.filter(({ kind, parent }) => kind !== 'principal' && parent === null),
    ),
    ...lack(
      'del av på enheter',
      'del av of units',
      units.filter(({ parent }) => parent === null),
    ),
    ...lack(
      'nivå på enheter',
      'nivå of units',
      units.filter(({ level }) => level === null),
    ),
    ...lack('öppet på enheter', 'öppet of units', units),
    ...lack(
      'vid på funktionsinkorgar',
      'vid of funktionsinkorgar',
      functionInboxes.filter(({ place }) => place === null),
    ),
    ...lack(
      'medlemmar i inkorgar',
      'members of inboxes',
      shared.filter(({ members }) => members.length === 0),
    ),
    ...lack(
      'bevakas på inkorgar',
      'bevakas of inboxes',
      shared.filter(({ monitoring }) => monitoring.length === 0),
    ),
    ...lack(
      'uppdrag på personer',
      'uppdrag of persons',
      persons.filter(({ assignments }) => assignments.length === 0),
    ),
    ...lack(
      'namn på personer',
      'names of persons',
      persons.filter(({ name }) => name === null),
    ),
    ...lack(
      `slag av frånvaro, skrivet som ${ABSENCE_WORDS[UNTOLD_KIND]}`,
      `kind of absences, written as ${ABSENCE_WORDS[UNTOLD_KIND]}`,
      absences.filter(({ absence }) => absence.kind === undefined).map(({ owner }) => ({ key: owner })),
    ),
  ];
}

const MOST_NAMES = 3;

function lack(sv: string, en: string, items: readonly { readonly key: string }[]): readonly Sentence[] {
  if (items.length === 0) return [];
  const names = items
    .slice(0, MOST_NAMES)
    .map(({ key }) => key)
    .join(', ');
  const more = items.length > MOST_NAMES ? ' …' : '';
  return [both(`${sv}: ${items.length} (${names}${more})`, `${en}: ${items.length} (${names}${more})`)];
}
