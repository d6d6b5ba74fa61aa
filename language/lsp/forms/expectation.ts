/** The form that writes what a page shows as a line of a förväntan: that someone reaches an inbox, on the day that is shown. */
import { expectationAdded, type ReachedInbox, reachHolding, saidAlready } from '../../editing/forms/expectation.ts';
import {
  type Expectation,
  functionInboxNamed,
  type Inbox,
  inboxNamed,
  type Person,
  personNamed,
  titleOf,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { formatDay, parseDay } from '../../time/index.ts';
import { personInWords, say, writtenClaim } from '../../words/index.ts';
import { lineOf } from '../panels/subject/rows.ts';
import type { ExpectationView } from '../panels/subject-shapes.ts';
import type { Form, FormContext, Made } from './form.ts';

interface Fields {
  readonly person: unknown;
  readonly inbox: unknown;
  readonly object: unknown;
  /** The day that is shown; without one, the as-of date. */
  readonly day: unknown;
}

export const expectation: Form<Fields, ExpectationView> = {
  name: 'expectation',
  // biome-ignore lint/correctness/useYield: it is as quick as the expectations that name one place are few.
  *make(at, fields) {
    const { ws, options } = at.session;
    const person = typeof fields.person === 'string' ? personNamed(ws, fields.person) : undefined;
    const inbox = inboxOf(ws, fields);
    const day = typeof fields.day === 'string' && fields.day !== '' ? parseDay(fields.day) : options.asOf;
    return person === undefined || inbox === undefined || day === undefined
      ? { view: { line: null, problem: null }, changes: undefined }
      : made(at, person, inbox, day);
  },
};

function inboxOf(ws: Workspace, { inbox, object }: Partial<Fields>): ReachedInbox | undefined {
  if (typeof object !== 'string') return undefined;
  if (inbox === 'personal') {
    const owner = personNamed(ws, object);
    if (owner === undefined) return undefined;
    const { name, nameAt: at } = owner;
    return { owner, title: personInWords(ws, name), end: { kind: 'personal', person: { name, at }, at } };
  }
  const [name = '', word] = object.split('.');
  const owner = word === undefined ? functionInboxNamed(ws, name) : unitNamed(ws, name);
  if (owner === undefined) return undefined;
  const { nameAt: at } = owner;
  const target = { name: owner.name, at, inbox: word === undefined ? undefined : { value: word, at } };
  const named = inboxNamed(ws, target);
  if (named === undefined) return undefined;
  const title = owner.kind === 'unit' ? titleOf(owner, named.inbox as Inbox) : titleOf(owner);
  return { owner, title, end: { kind: 'shared', target, at } };
}

function made(at: FormContext, person: Person, inbox: ReachedInbox, day: number): Made<ExpectationView> {
  const { scene, session, sources } = at;
  const { ws, options } = session;
  const { asOf, horizonDays, language } = options;
  const claim = reachHolding(ws, person, inbox.end, day, { asOf, until: asOf + horizonDays - 1 });
  if (claim === undefined) {
    const name = personInWords(ws, person.name);
    const problem = say(
      language,
      `Det är inte säkert att ${name} når inkorgen ${formatDay(day)}: raden skulle inte hålla.`,
      `It is not certain that ${name} reaches the inbox on ${formatDay(day)}: the line would not hold.`,
    );
    return { view: { line: null, problem }, changes: undefined };
  }
  const expectations = naming(session, inbox);
  const line = writtenClaim(claim);
  const said = saidAlready(expectations, claim);
  if (said !== undefined) {
    const { file, line: number } = lineOf(scene, said.expectation.anchor, said.claim.at);
    const problem = say(language, `Det står redan i ${file}:${number}.`, `${file}:${number} says so already.`);
    return { view: { line, problem }, changes: undefined };
  }
  const changes = expectationAdded(ws, sources, expectations, inbox, { claim, language });
  return { view: { line, problem: null }, changes: changes ?? [] };
}

/** The expectations that name what the inbox is part of, or whose it is. */
function naming({ ws, analysis }: Session, { owner }: ReachedInbox): readonly Expectation[] {
  const table = owner.kind === 'person' ? 'person' : 'placed';
  const readers = analysis.readersOf([ws.keyOf(table, owner.name)]);
  return [...readers].filter((one): one is Expectation => one.kind === 'expectation');
}
