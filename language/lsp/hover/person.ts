/** A person on a card: what she is, what she may do, which inboxes she reads today and by which line, when she is away, and for whom she is ombud. */
import {
  type Absence,
  absencesOf,
  type Declaration,
  delegatePeriod,
  holdsOn,
  inboxOf,
  type Language,
  offsetOf,
  type Person,
  positionOf,
  titleOf,
  type Workspace,
} from '../../model/index.ts';
import { andMore, assignmentInWords, periodInWords, personInWords, say } from '../../words/index.ts';
import { escaped } from '../support/escaped.ts';
import type { CardContext } from './card-context.ts';

/** So many lines of a kind are told. */
const MOST = 8;

/** The paragraphs of a person's card; some may be empty. */
export function personLines(person: Person, context: CardContext): readonly string[] {
  const { ws, language } = context;
  const assignments = person.assignments.map((one) => escaped(assignmentInWords(ws, one, language)));
  const absences = absencesOf(ws, person).map((absence) => escaped(absenceLine(ws, absence, language)));
  return [
    bullets(assignments, language),
    rightsOf(person, language),
    titled(say(language, 'Läser i dag', 'Reads today'), inboxLines(person, context), language),
    bullets(absences, language),
    titled(say(language, 'Ombud för', 'Delegate for'), delegationLines(person, context), language),
  ];
}

function titled(title: string, lines: readonly string[], language: Language): string {
  return lines.length === 0 ? '' : `${title}\n${bullets(lines, language)}`;
}

function bullets(lines: readonly string[], language: Language): string {
  const more = andMore(lines.length - MOST, language);
  return `${lines
    .slice(0, MOST)
    .map((line) => `- ${line}`)
    .join('\n')}${more}`;
}

function rightsOf(person: Person, language: Language): string {
  const rights = [
    person.signs === undefined ? '' : say(language, 'signeringsrätt', 'may sign'),
    person.prescribes === undefined ? '' : say(language, 'ordinerar', 'prescribes'),
    person.certificateResponsible === undefined ? '' : say(language, 'intygsansvarig', 'certifies'),
    person.noPersonalInbox === undefined ? '' : say(language, 'utan personlig inkorg', 'no personal inbox'),
  ];
  return rights.filter((right) => right !== '').join(', ');
}

function absenceLine(ws: Workspace, { period, delegates }: Absence, language: Language): string {
  const away = `${say(language, 'Borta', 'Away')}${periodInWords(period, language)}`;
  const stand = delegates.map(({ person }) => personInWords(ws, person.name)).join(', ');
  return stand === '' ? away : `${away}, ${say(language, 'ombud', 'delegates')} ${stand}`;
}

/** The shared inboxes that she reads on the as-of date, each by the first line that lets her. */
function inboxLines({ name }: Person, context: CardContext): readonly string[] {
  const lines = [...context.readersOf(name)].flatMap((declaration) => {
    return [...inboxesIn(declaration)].flatMap(([title, members]) => {
      const member = members.find(({ person, period }) => person.name === name && holdsOn(period, context.asOf));
      return member === undefined ? [] : [`${escaped(title)} (${placeOf(declaration, member.person.at, context)})`];
    });
  });
  return lines.sort();
}

type Members = Extract<Declaration, { kind: 'function-inbox' }>['members'];

function inboxesIn(declaration: Declaration): readonly (readonly [string, Members])[] {
  if (declaration.kind === 'function-inbox') return [[titleOf(declaration), declaration.members]];
  if (declaration.kind !== 'unit') return [];
  const own = declaration.inboxes.filter((inbox) => inboxOf(declaration, inbox.kind) === inbox);
  return own.map((inbox) => [titleOf(declaration, inbox), inbox.members]);
}

/** `rad 12 i fristad.rutin`. */
function placeOf({ anchor }: Declaration, at: number, { ws, language }: CardContext): string {
  const lineStarts = ws.files.get(anchor.file)?.lineStarts ?? new Uint32Array(1);
  const { line } = positionOf(lineStarts, anchor.start + offsetOf(at));
  const file = escaped(anchor.file);
  return say(language, `rad ${line} i ${file}`, `line ${line} of ${file}`);
}

/** Those for whom she stands in, from the as-of date on. */
function delegationLines({ name }: Person, { ws, asOf, language }: CardContext): readonly string[] {
  return (ws.lookup('delegations', name) as readonly Absence[]).flatMap((absence) =>
    absence.delegates
      .filter(({ person }) => person.name === name)
      .map((delegate) => delegatePeriod(absence, delegate))
      .filter((period) => period.readable && period.to >= asOf)
      .map((period) => escaped(`${personInWords(ws, absence.person.name)}${periodInWords(period, language)}`)),
  );
}
