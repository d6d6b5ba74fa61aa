/** The rows that the verksamhet itself carries out: members, administrators, monitoring, certificates, ombud. */
import type {
  MonitoredLine,
  PrincipalType,
  ProvisionedDelegate,
  ProvisionedInbox,
  ProvisionedUnit,
  Provisioning,
} from '../../model/index.ts';
import type { Clauses } from '../support/clauses.ts';
import { refusesFrom } from '../support/frozen.ts';
import { grouped } from '../support/group.ts';
import { ABSENCE_WORDS, inboxKindInWords, lineInWords, type Names, namesIn, periodInWords } from '../support/words.ts';
import { MANUAL, type Row } from './row.ts';

/** Everything that the verksamhet sets, inbox by inbox, then its intygsbevakning and the ombud of its persons. */
export function contentRows(provisioning: Provisioning, clauses: Clauses): readonly Row[] {
  const context = contextOf(provisioning, clauses);
  return [
    ...provisioning.inboxes.flatMap((inbox) => rowsFor(inbox, context)),
    ...certificateRows(context),
    ...provisioning.delegates.map((delegate) => delegateRow(delegate, context)),
  ];
}

interface Context {
  readonly provisioning: Provisioning;
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
    provisioning,
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
  if (unit === undefined) {
    return [];
  }
  const members = memberRows(inbox, unit, context);
  return inbox.frozen ? members : [...members, ...settingRows(inbox, unit.principal?.type ?? null, context)];
}

function sharedOf(inbox: ProvisionedInbox): Pick<Row, 'executor' | 'object' | 'title' | 'unit'> {
  return {
    executor: 'verksamheten',
    object: `${inboxKindInWords(inbox.kind)} ${inbox.key}`,
    title: inbox.title,
    unit: inbox.unit,
  };
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
    if (!refusesFrom(unit, member.from)) {
      return [{ ...row, action: 'Lägg till medlem' }];
    }
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

function certificateRows({ provisioning, clauses, names }: Context): readonly Row[] {
  return provisioning.certificates
    .filter(({ frozen }) => !frozen)
    .flatMap(({ unit, channel, responseDays, monitoring }) =>
      monitoring.map((line) => ({
        executor: 'verksamheten' as const,
        object: `intygsbevakning ${unit}`,
        action: 'Lägg in bevakning',
        value: lineInWords(line),
        clause: clauses.certificates,
        ...(channel === null ? {} : { title: channel }),
        unit,
        note: [whoWatches(line, names), responseDays === null ? '' : `svarstid ${responseDays} dagar`]
          .filter((part) => part !== '')
          .join('; '),
      })),
    );
}

function delegateRow(delegate: ProvisionedDelegate, { clauses, names, hsa }: Context): Row {
  const { owner, decidedBy, decidedOn, assignedBy, assignedOn, absence } = delegate;
  const notes = [
    `${ABSENCE_WORDS[absence.kind]} ${periodInWords(absence)}`.trim(),
    decidedOn === null ? '' : `beslutat ${decidedOn}`,
    assignedOn === null ? '' : `tilldelat ${assignedOn}`,
  ];
  return {
    executor: 'verksamheten',
    object: `personlig inkorg ${owner}`,
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
