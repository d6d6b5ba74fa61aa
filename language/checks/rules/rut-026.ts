/** RUT-026: what a workplace relies on does not hold. */
import {
  type Claim,
  type Expectation,
  type FlowEnd,
  inboxNamed,
  type Person,
  partNamed,
  personNamed,
  type Related,
  type Sentence,
  type Way,
  type Workspace,
} from '../../model/index.ts';
import { daySet } from '../../time/index.ts';
import { dayInWords, personTitle } from '../../words/index.ts';
import { defineRule, type Judging, markOf } from '../api/index.ts';
import type { Failure } from '../expectations/ruling.ts';
import { firstDay, verdictOf } from '../expectations/verdict.ts';
import { titled } from '../support/naming.ts';
import { absencesOn, MOST_NOTES, note } from '../support/notes.ts';
import { inboxTitle } from '../support/shared-inboxes.ts';
import { messages } from './rut-026/messages.ts';

type Told = Judging<unknown, typeof messages>;

export const rut026 = defineRule({
  code: 'RUT-026',
  traits: { about: 'expectation' },
  severity: 'error',
  messages,
  judge: {
    expectation: (expectation, told) => {
      for (const claim of expectation.claims) judgeClaim(expectation, claim, told);
    },
  },
});

function judgeClaim(expectation: Expectation, claim: Claim, told: Told): void {
  const { ws } = told;
  const [failure, ...others] = verdictOf(ws, claim, told).failures;
  if (failure === undefined) return;
  const day = firstDay(failure);
  const mark = markOf(expectation, claim.at);
  const when = { daySv: dayInWords(day, 'sv'), dayEn: dayInWords(day, 'en') };
  const person = failure.person === undefined ? '' : personTitle(failure.person);
  const more = { related: relatedTo(ws, claim, failure, others) };
  switch (claim.kind) {
    case 'reach':
    case 'group': {
      const args = { person, ...endInWords(ws, claim.end), ...when };
      told.report(claim.negated ? 'reached' : 'notReached', mark, args, more);
      return;
    }
    case 'outside': {
      const args = { person, ...endInWords(ws, claim.end), part: partTitle(ws, claim.place.name), ...when };
      told.report('reachedFromOutside', mark, args, more);
      return;
    }
    case 'monitored': {
      const inbox = endInWords(ws, { kind: 'shared', target: claim.inbox, at: claim.at });
      const args = { ...inbox, count: failure.checks ?? 0, needed: claim.count.value, ...when };
      told.report('tooFewChecks', mark, args, more);
      return;
    }
    case 'covered':
      told.report('uncovered', mark, { person, ...when }, more);
      return;
    default:
      claim satisfies never;
  }
}

function partTitle(ws: Workspace, name: string): string {
  const part = partNamed(ws, name);
  return part === undefined ? name : titled(part);
}

/** The name that colleagues see; of a personal inbox, whose it is. */
function endInWords(ws: Workspace, end: FlowEnd): Record<'inboxSv' | 'inboxEn', string> {
  if (end.kind === 'personal') {
    const owner = personNamed(ws, end.person.name);
    const title = owner === undefined ? end.person.name : personTitle(owner);
    return { inboxSv: `den personliga inkorgen för ${title}`, inboxEn: `the personal inbox of ${title}` };
  }
  const named = inboxNamed(ws, end.target);
  const title = named === undefined ? end.target.name : titleOfNamed(named);
  return { inboxSv: title, inboxEn: title };
}

function titleOfNamed({ owner, inbox }: NonNullable<ReturnType<typeof inboxNamed>>): string {
  if (owner.kind === 'function-inbox') return inboxTitle({ owner, inbox: owner });
  return inbox === undefined ? titled(owner) : inboxTitle({ owner, inbox });
}

/** By which lines they reach it, or what keeps it from holding; those of whom it does not hold either. */
function relatedTo(ws: Workspace, claim: Claim, failure: Failure, others: readonly Failure[]): readonly Related[] {
  const own = failure.ways.length > 0 ? waysOn(failure) : lacking(ws, claim, failure);
  return [...own, ...others.flatMap((other) => alsoOf(other)).slice(0, MOST_NOTES)];
}

/** By which kind of line someone reaches an inbox. */
const WAYS: Readonly<Record<Way['kind'], Sentence>> = {
  own: { sv: 'Inkorgen är personens egen.', en: 'The inbox is that person’s own.' },
  member: { sv: 'Medlem enligt den här raden.', en: 'A member by this line.' },
  delegate: { sv: 'Ombud enligt den här raden.', en: 'A delegate by this line.' },
};

function waysOn(failure: Failure): readonly Related[] {
  const day = firstDay(failure);
  return failure.ways
    .filter(({ period }) => period.from <= day && day <= period.to)
    .slice(0, MOST_NOTES)
    .map(({ declaration, at, kind }) => ({ mark: markOf(declaration, at), message: WAYS[kind] }));
}

function alsoOf({ person, ways, days }: Failure): readonly Related[] {
  if (person === undefined) return [];
  const title = personTitle(person);
  const first = daySet.first(days) ?? 0;
  const sv = `${title} också, först ${dayInWords(first, 'sv')}.`;
  const en = `${title} too, first on ${dayInWords(first, 'en')}.`;
  const [way] = ways;
  return [way === undefined ? note(person, person.nameAt, sv, en) : note(way.declaration, way.at, sv, en)];
}

/** What is there in its place: the members, the lines of monitoring, the absence. */
function lacking(ws: Workspace, claim: Claim, failure: Failure): readonly Related[] {
  switch (claim.kind) {
    case 'reach':
    case 'group':
      return lackingMember(ws, claim.end, failure.person);
    case 'covered':
      return failure.person === undefined ? [] : absencesOn(ws, failure.person, firstDay(failure));
    case 'monitored': {
      const named = inboxNamed(ws, claim.inbox);
      if (named === undefined) return [];
      return (named.inbox ?? named.owner).monitoring
        .slice(0, MOST_NOTES)
        .map(({ at }) => note(named.owner, at, 'Bevakningen står här.', 'The monitoring stands here.'));
    }
    case 'outside':
      return [];
    default:
      return claim satisfies never;
  }
}

function lackingMember(ws: Workspace, end: FlowEnd, person: Person | undefined): readonly Related[] {
  const named = end.kind === 'shared' ? inboxNamed(ws, end.target) : undefined;
  if (named === undefined) return [];
  const { members, membersAt } = named.inbox ?? named.owner;
  const other = members.find((member) => member.person.name === person?.name);
  if (other !== undefined) {
    const { at } = other.period;
    return [note(named.owner, at, 'Medlemskapet gäller en annan tid.', 'The membership holds at another time.')];
  }
  return membersAt === undefined
    ? []
    : [note(named.owner, membersAt, 'Medlemmarna står här.', 'The members stand here.')];
}
