/** Whose absence can matter to a line: of all others it is certain that theirs cannot. */
import { unitOfInbox } from '../../checks/support/shared-inboxes.ts';
import {
  type Absence,
  type Claim,
  functionNamed,
  inboxNamed,
  type Person,
  partNamed,
  personNamed,
  personsWithin,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { everyone } from './away.ts';

/** How further absences could break a line. */
export type Threat =
  /** None could: a shared inbox is reached by membership, and an ombud only ever adds a way to a personal inbox. */
  | { readonly kind: 'none' }
  /** An absence of the owner of a personal inbox, with one of the suspects as ombud. */
  | { readonly kind: 'delegate'; readonly owner: Person; readonly suspects: readonly Person[] }
  /** Some of the persons are away: from everything, or from the unit whose inbox they check. */
  | { readonly kind: 'away'; readonly persons: readonly Person[]; readonly at: Unit | undefined };

const NONE: Threat = { kind: 'none' };

export function threatTo(ws: Workspace, claim: Claim): Threat {
  switch (claim.kind) {
    case 'reach':
    case 'group':
    case 'outside':
      return delegateThreat(ws, claim);
    case 'monitored':
      return awayThreat(monitorsOf(ws, claim), unitOf(ws, claim));
    case 'covered': {
      const persons = claim.persons.flatMap(({ name }) => personNamed(ws, name) ?? []);
      return awayThreat(persons.flatMap((person) => [person, ...delegatesOf(ws, person)]));
    }
    default:
      return claim satisfies never;
  }
}

type ReachClaim = Extract<Claim, { readonly kind: 'reach' | 'group' | 'outside' }>;

function delegateThreat(ws: Workspace, claim: ReachClaim): Threat {
  const owner = claim.end.kind === 'personal' ? personNamed(ws, claim.end.person.name) : undefined;
  const mayBreak = claim.kind === 'outside' || claim.negated;
  if (owner === undefined || owner.noPersonalInbox !== undefined || !mayBreak) return NONE;
  const suspects = suspectsOf(ws, claim).filter((person) => person !== owner);
  return suspects.length === 0 ? NONE : { kind: 'delegate', owner, suspects: [...new Set(suspects)] };
}

function suspectsOf(ws: Workspace, claim: ReachClaim): readonly Person[] {
  if (claim.kind === 'reach') return claim.persons.flatMap(({ name }) => personNamed(ws, name) ?? []);
  const part = partNamed(ws, claim.place.name);
  if (claim.kind === 'outside') return everyone(ws);
  return part === undefined ? [] : personsWithin(ws, part);
}

function awayThreat(persons: readonly Person[], at?: Unit): Threat {
  return persons.length === 0 ? NONE : { kind: 'away', persons: [...new Set(persons)], at };
}

type MonitoringClaim = Extract<Claim, { readonly kind: 'monitored' }>;

function unitOf(ws: Workspace, { inbox }: MonitoringClaim): Unit | undefined {
  const named = inboxNamed(ws, inbox);
  return named === undefined ? undefined : unitOfInbox(ws, named.owner);
}

/** Those whom the lines of the inbox name, and those who staff a funktion that they name. */
function monitorsOf(ws: Workspace, { inbox }: MonitoringClaim): readonly Person[] {
  const named = inboxNamed(ws, inbox);
  if (named === undefined) return [];
  const watchers = (named.inbox ?? named.owner).monitoring.flatMap((line) => [...line.watchers, ...line.substitutes]);
  const names = watchers.flatMap(({ name, isFunction }) =>
    isFunction ? (functionNamed(ws, name)?.staff.map((one) => one.name) ?? []) : [name],
  );
  return names.flatMap((name) => personNamed(ws, name) ?? []);
}

/** The ombud whom the absences of a person name. */
function delegatesOf(ws: Workspace, { name }: Person): readonly Person[] {
  const absences = ws.lookup('absences', name) as readonly Absence[];
  return absences.flatMap(({ delegates }) => delegates.flatMap(({ person }) => personNamed(ws, person.name) ?? []));
}
