/** The tasks that the verksamhet itself carries out: members, administrators, monitoring, certificates, ombud. */
import type { PrincipalType } from '../../model/index.ts';
import {
  type MonitoredLine,
  type ProvisionedCertificates,
  type ProvisionedDelegate,
  type ProvisionedInbox,
  type ProvisionedUnit,
  type Provisioning,
  refusesFrom,
} from '../../provisioning/index.ts';
import type { Clauses } from '../support/clauses.ts';
import { grouped } from '../support/group.ts';
import { absenceInWords, inboxKindInWords, lineInWords, type Names, namesIn, periodInWords } from '../support/words.ts';
import { MANUAL, type Row, type Task } from './row.ts';

/** Everything that the verksamhet sets, inbox by inbox, then its intygsbevakning and the ombud of its persons. */
export function contentTasks(provisioning: Provisioning, clauses: Clauses): readonly Task[] {
  const context = contextOf(provisioning, clauses);
  const { inboxes, certificates, delegates } = provisioning;
  const byOwner = grouped(delegates, ({ owner }) => owner);
  return [
    ...inboxes.map((inbox) => task(inboxObject(inbox), () => rowsFor(inbox, context))),
    ...certificates
      .filter(({ frozen }) => !frozen)
      .map((one) => task(certificatesObject(one), () => certificateRows(one, context))),
    ...[...new Set(delegates.map(({ owner }) => owner))].map((owner) =>
      task(ownerObject(owner), () => byOwner(owner).map((delegate) => delegateRow(delegate, context))),
    ),
  ];
}

function task(object: string, rows: Task['rows']): Task {
  return { executor: 'verksamheten', object, rows };
}

function inboxObject({ kind, key }: ProvisionedInbox): string {
  return `${inboxKindInWords(kind)} ${key}`;
}

function certificatesObject({ unit }: ProvisionedCertificates): string {
  return `intygsbevakning ${unit}`;
}

function ownerObject(owner: string): string {
  return `personlig inkorg ${owner}`;
}

interface Context {
  readonly clauses: Clauses;
  readonly names: Names;
  readonly units: ReadonlyMap<string, ProvisionedUnit>;
  readonly hsa: ReadonlyMap<string, string | null>;
  readonly members: (inbox: string) => Provisioning['members'];
  readonly administrators: (inbox: string) => Provisioning['administrators'];
  readonly monitoring: (inbox: string) => Provisioning['monitoring'];
}

function contextOf(provisioning: Provisioning, clauses: Clauses): Context {
  return {
    clauses,
    names: namesIn(provisioning),
    units: new Map(provisioning.units.map((unit) => [unit.key, unit])),
    hsa: new Map(provisioning.persons.map(({ key, hsa }) => [key, hsa])),
    members: grouped(provisioning.members, ({ inbox }) => inbox),
    administrators: grouped(provisioning.administrators, ({ inbox }) => inbox),
    monitoring: grouped(provisioning.monitoring, ({ inbox }) => inbox),
  };
}

function rowsFor(inbox: ProvisionedInbox, context: Context): readonly Row[] {
  const unit = context.units.get(inbox.unit);
  if (unit === undefined) return [];
  const members = memberRows(inbox, unit, context);
  return inbox.frozen ? members : [...members, ...settingRows(inbox, unit.principal?.type ?? null, context)];
}

function sharedOf(inbox: ProvisionedInbox): Pick<Row, 'object' | 'title' | 'unit'> {
  return { object: inboxObject(inbox), title: inbox.title, unit: inbox.unit };
}

/** Members to add; in a unit where nothing may be added those who are to leave, as tasks for a person. */
function memberRows(inbox: ProvisionedInbox, unit: ProvisionedUnit, context: Context): readonly Row[] {
  const { clauses, names, hsa } = context;
  const clause = clauses.members(unit.principal?.type ?? null);
  return context.members(inbox.key).flatMap((member) => {
    const row = {
      ...sharedOf(inbox),
      value: names.person(member.person),
      period: member,
      clause,
      hsa: hsa.get(member.person) ?? null,
    };
    if (!refusesFrom(unit, member.from)) return [{ ...row, action: 'Lägg till medlem' }];
    return member.to === null ? [] : [{ ...row, action: `Ta bort medlem ${MANUAL}`, note: `efter ${member.to}` }];
  });
}

function settingRows(inbox: ProvisionedInbox, principal: PrincipalType | null, context: Context): readonly Row[] {
  const { clauses, names, hsa } = context;
  const administrators = context.administrators(inbox.key).map(({ person }) => ({
    ...sharedOf(inbox),
    action: 'Lägg till administratör',
    value: names.person(person),
    clause: clauses.administrators(principal),
    hsa: hsa.get(person) ?? null,
  }));
  const monitoring = context.monitoring(inbox.key).map((line) => ({
    ...sharedOf(inbox),
    action: 'Lägg in bevakning',
    value: lineInWords(line),
    clause: clauses.monitoring(inbox.kind),
    note: whoWatches(line, names),
  }));
  return [...administrators, ...monitoring];
}

function certificateRows(certificates: ProvisionedCertificates, { clauses, names }: Context): readonly Row[] {
  const { unit, channel, responseDays, monitoring } = certificates;
  return monitoring.map((line) => ({
    object: certificatesObject(certificates),
    action: 'Lägg in bevakning',
    value: lineInWords(line),
    clause: clauses.certificates,
    ...(channel === null ? {} : { title: channel }),
    unit,
    note: [whoWatches(line, names), responseDays === null ? '' : `svarstid ${responseDays} dagar`]
      .filter((part) => part !== '')
      .join('; '),
  }));
}

function delegateRow(delegate: ProvisionedDelegate, { clauses, names, hsa }: Context): Row {
  const { owner, decidedBy, decidedOn, assignedBy, assignedOn, absence } = delegate;
  const notes = [
    `${absenceInWords(absence.kind)} ${periodInWords(absence)}`.trim(),
    decidedOn === null ? '' : `beslutat ${decidedOn}`,
    assignedOn === null ? '' : `tilldelat ${assignedOn}`,
  ];
  return {
    object: ownerObject(owner),
    action: delegate.frozen ? `Ta bort ombud ${MANUAL}` : 'Lägg till ombud',
    value: names.person(delegate.delegate),
    period: delegate,
    decidedBy: decidedBy === null ? undefined : names.person(decidedBy),
    clause: clauses.delegates,
    title: names.person(owner),
    hsa: hsa.get(delegate.delegate) ?? null,
    assignedBy: assignedBy === null ? undefined : names.person(assignedBy),
    note: notes.filter((part) => part !== '').join('; '),
  };
}

/** `Exempel Två, ersättare Exempel Sekreterare`. */
function whoWatches({ watchers, substitutes }: MonitoredLine, names: Names): string {
  const list = (who: MonitoredLine['watchers']): string => who.map(names.short).join(', ');
  return [list(watchers), substitutes.length === 0 ? '' : `ersättare ${list(substitutes)}`]
    .filter((part) => part !== '')
    .join(', ');
}
