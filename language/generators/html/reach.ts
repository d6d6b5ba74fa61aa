/** What the report is about: the material with the look-ups that its sections share. */
import { traitsOf } from '../../checks/index.ts';
import {
  type Absence,
  absencesOf,
  type Declaration,
  type Language,
  type Person,
  personNamed,
  presentDays,
  type Subject,
} from '../../model/index.ts';
import { inboxKeyOf, type Provisioning } from '../../provisioning/index.ts';
import type { DaySet } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import type { Material, WordedFinding } from '../api/index.ts';
import { grouped } from '../support/group.ts';
import { type Names, namesIn } from '../support/words.ts';

export interface Reach extends Material {
  readonly language: Language;
  /** What the page is called. */
  readonly title: string;
  readonly names: Names;
  /** The days of the horizon on which someone may act as ombud. */
  readonly presenceOf: (person: Person) => DaySet;
  readonly inboxesOf: (unit: string) => Provisioning['inboxes'];
  readonly membersOf: (inbox: string) => Provisioning['members'];
  readonly administratorsOf: (inbox: string) => Provisioning['administrators'];
  readonly linesOf: (inbox: string) => Provisioning['monitoring'];
  readonly certificatesOf: (unit: string) => Provisioning['certificates'];
  /** Open findings about a shared inbox, by its key. */
  readonly findingsOf: (inbox: string) => readonly WordedFinding[];
  /** Open findings about whether an absence is covered. */
  readonly coverOf: (absence: Declaration) => readonly WordedFinding[];
  readonly open: readonly WordedFinding[];
  readonly forgiven: readonly WordedFinding[];
  /** Absences of the persons in reach that are not past, with whose they are. */
  readonly absences: readonly { readonly person: Person; readonly absence: Absence }[];
}

/** The material of a report. */
export function reachOf(material: Material): Reach {
  const { provisioning, findings, language = 'sv' } = material;
  const open = findings.filter(({ finding }) => finding.suppressedBy === undefined);
  return {
    ...material,
    language,
    title: material.only?.text?.value ?? material.only?.name ?? titleIn(language),
    names: namesIn(provisioning),
    presenceOf: presenceIn(material),
    inboxesOf: grouped(provisioning.inboxes, ({ unit }) => unit),
    membersOf: grouped(provisioning.members, ({ inbox }) => inbox),
    administratorsOf: grouped(provisioning.administrators, ({ inbox }) => inbox),
    linesOf: grouped(provisioning.monitoring, ({ inbox }) => inbox),
    certificatesOf: grouped(provisioning.certificates, ({ unit }) => unit),
    findingsOf: grouped(open, ({ finding }) => inboxKey(finding.subject)),
    coverOf: grouped(
      open.filter(({ finding }) => traitsOf(finding).about === 'cover'),
      ({ finding }) => finding.subject?.declaration,
    ),
    open,
    forgiven: findings.filter(({ finding }) => finding.suppressedBy !== undefined),
    absences: absencesIn(material),
  };
}

function titleIn(language: Language): string {
  return say(language, 'Delade inkorgar, bevakning och ombud', 'Shared inboxes, monitoring and delegates');
}

/** The key of the shared inbox that a finding is about; empty where it is about none. */
function inboxKey(subject: Subject | undefined): string {
  if (subject?.declaration.kind === 'unit' && subject.inbox !== undefined) {
    return inboxKeyOf(subject.declaration, subject.inbox);
  }
  return subject?.declaration.kind === 'function-inbox' ? subject.declaration.name : '';
}

/** Reckoned once for each person, who may be ombud for many. */
function presenceIn({ ws, asOf, until }: Material): Reach['presenceOf'] {
  const known = new Map<Person, DaySet>();
  return (person) => {
    let days = known.get(person);
    if (days === undefined) {
      days = presentDays(ws, person, undefined, asOf, until);
      known.set(person, days);
    }
    return days;
  };
}

/** By their first day, then by person. */
function absencesIn({ ws, provisioning, asOf }: Material): Reach['absences'] {
  return provisioning.persons
    .flatMap(({ key }) => {
      const person = personNamed(ws, key);
      return person === undefined ? [] : absencesOf(ws, person).map((absence) => ({ person, absence }));
    })
    .filter(({ absence: { period } }) => asOf <= period.to)
    .sort((a, b) => a.absence.period.from - b.absence.period.from);
}
