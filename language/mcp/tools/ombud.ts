/** `ombud`: who could stand in during an absence, ranked. Nothing is decided, and no kind of absence is asked for or told. */
import { sessionOf } from '../../editing/fixes/mended-files.ts';
import { candidatesOf, type DelegateCandidate } from '../../editing/forms/absence/candidates.ts';
import { Sources } from '../../editing/forms/sources.ts';
import { messageOf, severityWord } from '../../engine/index.ts';
import {
  type Language,
  nearestName,
  type Person,
  personNamed,
  type SeverityWord,
  type Workspace,
} from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';
import { finish } from '../../services/work.ts';
import { type Day, type DaySet, daySet, formatDay, LAST_DAY } from '../../time/index.ts';
import { counted, say, severityIn, UsageError } from '../../words/index.ts';
import type { OpenedWorkspace } from '../host.ts';
import { toolOf } from '../tool.ts';
import { block, blocks, COUNT, DAY, OBJECT, OBJECTS, unreadNotes, VERSION } from './support.ts';

interface Stretch {
  readonly from: string;
  readonly to: string;
}

interface Against {
  readonly code: string;
  readonly severity: SeverityWord;
  readonly message: string;
}

interface Candidate {
  readonly person: string;
  readonly name: string;
  /** The days that need an ombud and on which the candidate is present. */
  readonly there: readonly Stretch[];
  readonly days: number;
  /** Own absences in the same time, without what kind they are. */
  readonly away: readonly Stretch[];
  readonly maySign: boolean;
  /** For how many others the candidate stands in at the same time. */
  readonly others: number;
  readonly against: readonly Against[];
}

interface Standins {
  readonly version: 1;
  readonly person: { readonly key: string; readonly name: string; readonly hasPersonalInbox: boolean };
  readonly from: string;
  readonly to: string;
  readonly needed: readonly Stretch[];
  readonly days: number;
  readonly candidates: readonly Candidate[];
  /** How many more there are than were tried. */
  readonly more: number;
}

export const ombud = toolOf<Standins>({
  name: 'ombud',
  title: { sv: 'Vem kan vara ombud', en: 'Who could stand in' },
  text: {
    sv: 'Visar vilka som kan vara ombud under en frånvaro, de lämpligaste först: dagar på plats, signeringsrätt och det som talar emot. Inget beslutas.',
    en: 'Shows who could stand in during an absence, the best first: days present, right to sign and what speaks against. Nothing is decided.',
  },
  parameters: {
    person: {
      type: 'text',
      isNeeded: true,
      text: { sv: 'VGR-id för den som ska vara borta', en: 'The VGR-id of the person who is to be away' },
    },
    from: {
      type: 'day',
      isNeeded: true,
      text: { sv: 'Första dagen (ÅÅÅÅ-MM-DD)', en: 'The first day (YYYY-MM-DD)' },
    },
    till: {
      type: 'day',
      isNeeded: true,
      text: { sv: 'Sista dagen (ÅÅÅÅ-MM-DD)', en: 'The last day (YYYY-MM-DD)' },
    },
  },
  lists: [['candidates']],
  fields: {
    version: VERSION,
    person: OBJECT,
    from: DAY,
    to: DAY,
    needed: OBJECTS,
    days: COUNT,
    candidates: OBJECTS,
    more: COUNT,
  },
  tell: async (host, { texts: { person = '' }, days }) => {
    const opened = await host.open(days['date']);
    const { ws, language, unreadable } = opened;
    const [from, to] = [days['from'] as Day, days['till'] as Day];
    if (to < from) throw backwards();
    const owner = personNamed(ws, person) ?? personNamed(ws, person.toLowerCase());
    if (owner === undefined) throw unknownPerson(ws, person);
    return { whole: standinsFor(opened, owner, from, to), notes: unreadNotes(unreadable, language), language };
  },
  words,
});

/** No kind is told: of those that there are, this one asks for nothing of its own. */
const KIND = 'vacation';

function standinsFor(opened: OpenedWorkspace, owner: Person, from: Day, to: Day): Standins {
  const session = sessionOf(opened);
  const sources = new Sources(session);
  for (const file of session.files.keys()) sources.take(file, opened.textOf(file));
  const nothing = { concerns: undefined, delegates: [], returns: false, decidedBy: undefined, assignedBy: undefined };
  const wanted = { owner, kind: KIND, from, to, ...nothing, justification: '' } as const;
  const found = finish(candidatesOf({ session, sources, wanted, search: '' }));
  return {
    version: 1,
    person: { key: owner.name, name: nameOf(owner), hasPersonalInbox: owner.noPersonalInbox === undefined },
    from: formatDay(found.from),
    to: formatDay(found.to),
    needed: stretches(found.needed),
    days: daySet.count(found.needed),
    candidates: found.list.map((one) => candidateOf(one, found.to, opened.language)),
    more: found.more,
  };
}

function candidateOf(
  { person, standing, there, reasons }: DelegateCandidate,
  last: Day,
  language: Language,
): Candidate {
  return {
    person: person.name,
    name: nameOf(person),
    there: stretches(there),
    days: daySet.count(there),
    away: standing.away.map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to === LAST_DAY ? last : to) })),
    maySign: person.signs !== undefined,
    others: standing.others,
    against: reasons.map((finding) => ({
      code: finding.code,
      severity: severityWord(finding.severity),
      message: messageOf(finding, language),
    })),
  };
}

function nameOf({ name, text }: Person): string {
  return text?.value ?? name;
}

function stretches(days: DaySet): readonly Stretch[] {
  return [...daySet.intervals(days)].map(({ from, to }) => ({ from: formatDay(from), to: formatDay(to) }));
}

function words({ person, from, to, days, candidates, more }: Standins, language: Language): string {
  const needed = say(
    language,
    `${counted(days, 'dag', 'dagar')} behöver ombud`,
    `${counted(days, 'day needs', 'days need')} a delegate`,
  );
  const none = say(language, 'har ingen personlig inkorg', 'has no personal inbox');
  const head = `**${defuse(person.name)}** (${person.key}), ${from} – ${to}: ${person.hasPersonalInbox ? needed : none}`;
  const rest = say(language, `${more} till är inte prövade.`, `${more} more have not been tried.`);
  return blocks(
    head,
    block(
      say(language, 'Kan vara ombud, de lämpligaste först', 'Could stand in, the best first'),
      candidates.flatMap((one) => candidateLines(one, days, language)),
    ),
    more === 0 ? '' : rest,
  );
}

function candidateLines(one: Candidate, needed: number, language: Language): readonly string[] {
  const { name, person, days, maySign, others, away, against } = one;
  const told = [
    say(language, `på plats ${days} av ${needed} dagar`, `there ${days} of ${needed} days`),
    say(language, maySign ? 'får signera' : 'får inte signera', maySign ? 'may sign' : 'may not sign'),
    ...away.map(({ from, to }) => `${say(language, 'borta', 'away')} ${from} – ${to}`),
    ...(others === 0 ? [] : [say(language, `ombud för ${others} andra`, `stands in for ${others} others`)]),
  ];
  return [
    `- **${defuse(name)}** (${person}): ${told.join(', ')}`,
    ...against.map(
      ({ code, severity, message }) => `  - ${severityIn(language, severity)} ${code}: ${defuse(message)}`,
    ),
  ];
}

function backwards(): UsageError {
  return new UsageError('till är före from. Byt plats på dagarna.', 'till is before from. Swap the days.');
}

function unknownPerson(ws: Workspace, told: string): UsageError {
  const near = nearestName(told, [...ws.keys('person')]);
  const [sv, en] = near === undefined ? ['', ''] : [` Menade du ${near}?`, ` Did you mean ${near}?`];
  return new UsageError(
    `Ingen person heter ${told} i arbetsytan.${sv}`,
    `No person is called ${told} in the workspace.${en}`,
  );
}
