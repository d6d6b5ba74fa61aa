/** The tasks that the verksamhet itself carries out: members, administrators, monitoring, certificates, ombud. */
import type { Language, PrincipalType } from '../../model/index.ts';
import {
  type MonitoredLine,
  type ProvisionedCertificates,
  type ProvisionedDelegate,
  type ProvisionedInbox,
  type ProvisionedUnit,
  type Provisioning,
  refusesFrom,
} from '../../provisioning/index.ts';
import { fromTo, say } from '../../words/index.ts';
import type { Clauses } from '../support/clauses.ts';
import { grouped } from '../support/group.ts';
import { absenceInWords, inboxKindInWords, lineInWords, type Names, namesIn } from '../support/words.ts';
import { manual, type Row, type Task } from './row.ts';

/** Everything that the verksamhet sets, inbox by inbox, then its intygsbevakning and the ombud of its persons. */
export function contentTasks(provisioning: Provisioning, clauses: Clauses, language: Language): readonly Task[] {
  const context = contextOf(provisioning, clauses, language);
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
  readonly language: Language;
  readonly clauses: Clauses;
  readonly names: Names;
  readonly units: ReadonlyMap<string, ProvisionedUnit>;
  readonly hsa: ReadonlyMap<string, string | null>;
  readonly members: (inbox: string) => Provisioning['members'];
  readonly administrators: (inbox: string) => Provisioning['administrators'];
  readonly monitoring: (inbox: string) => Provisioning['monitoring'];
}

function contextOf(provisioning: Provisioning, clauses: Clauses, language: Language): Context {
  return {
    language,
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
  const { clauses, names, hsa, language } = context;
  const removed = manual(say(language, 'Ta bort medlem', 'Remove member'), language);
  const clause = clauses.members(unit.principal?.type ?? null);
  return context.members(inbox.key).flatMap((member) => {
    const row = {
      ...sharedOf(inbox),
      value: names.person(member.person),
      period: member,
      clause,
      hsa: hsa.get(member.person) ?? null,
    };
    if (!refusesFrom(unit, member.from)) return [{ ...row, action: say(language, 'Lägg till medlem', 'Add member') }];
    return member.to === null
      ? []
      : [{ ...row, action: removed, note: `${say(language, 'efter', 'after')} ${member.to}` }];
  });
}

function settingRows(inbox: ProvisionedInbox, principal: PrincipalType | null, context: Context): readonly Row[] {
  const { clauses, names, hsa, language } = context;
  const administrators = context.administrators(inbox.key).map(({ person }) => ({
    ...sharedOf(inbox),
    action: say(language, 'Lägg till administratör', 'Add administrator'),
    value: names.person(person),
    clause: clauses.administrators(principal),
    hsa: hsa.get(person) ?? null,
  }));
  const monitoring = context.monitoring(inbox.key).map((line) => ({
    ...sharedOf(inbox),
    action: say(language, 'Lägg in bevakning', 'Enter monitoring'),
    value: lineInWords(line),
    clause: clauses.monitoring(inbox.kind),
    note: whoWatches(line, names, language),
  }));
  return [...administrators, ...monitoring];
}

function certificateRows(certificates: ProvisionedCertificates, { clauses, names, language }: Context): readonly Row[] {
  const { unit, channel, responseDays, monitoring } = certificates;
  return monitoring.map((line) => ({
    object: certificatesObject(certificates),
    action: say(language, 'Lägg in bevakning', 'Enter monitoring'),
    value: lineInWords(line),
    clause: clauses.certificates,
    ...(channel === null ? {} : { title: channel }),
    unit,
    note: [
      whoWatches(line, names, language),
      responseDays === null
        ? ''
        : say(language, `svarstid ${responseDays} dagar`, `response time ${responseDays} days`),
    ]
      .filter((part) => part !== '')
      .join('; '),
  }));
}

function delegateRow(delegate: ProvisionedDelegate, { clauses, names, hsa, language }: Context): Row {
  const { owner, decidedBy, decidedOn, assignedBy, assignedOn, absence } = delegate;
  const notes = [
    `${absenceInWords(absence.kind, language)} ${fromTo(absence.from, absence.to, language)}`.trim(),
    decidedOn === null ? '' : `${say(language, 'beslutat', 'decided')} ${decidedOn}`,
    assignedOn === null ? '' : `${say(language, 'tilldelat', 'assigned')} ${assignedOn}`,
  ];
  return {
    object: ownerObject(owner),
    action: delegate.frozen
      ? manual(say(language, 'Ta bort ombud', 'Remove delegate'), language)
      : say(language, 'Lägg till ombud', 'Add delegate'),
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
function whoWatches({ watchers, substitutes }: MonitoredLine, names: Names, language: Language): string {
  const list = (who: MonitoredLine['watchers']): string => who.map(names.short).join(', ');
  return [
    list(watchers),
    substitutes.length === 0 ? '' : `${say(language, 'ersättare', 'stand-in')} ${list(substitutes)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
