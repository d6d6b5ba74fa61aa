/** What a column of an export may hold, and what that is called in a report. */
import type { Sentence } from '../../model/index.ts';
import heads from './heads.json' with { type: 'json' };

/** A key of heads.json, which has the heads that each field goes by, the best first. */
export type Field = keyof typeof heads;

export const FIELDS = Object.keys(heads) as readonly Field[];

const LABELS: Readonly<Record<Field, readonly [sv: string, en: string]>> = {
  person: ['personens id', 'the id of the person'],
  personName: ['personens namn', 'the name of the person'],
  firstName: ['förnamn', 'first name'],
  lastName: ['efternamn', 'last name'],
  personHsa: ['personens HSA-id', 'the HSA-id of the person'],
  personMail: ['e-postadress, för att känna igen personen', 'e-mail address, to recognise the person by'],
  employeeNumber: ['anställningsnummer, för att känna igen personen', 'employee number, to recognise the person by'],
  hsa: ['HSA-id', 'HSA-id'],
  id: ['id', 'id'],
  name: ['namn', 'name'],
  role: ['roll i uppdraget', 'role in the uppdrag'],
  personalInbox: ['personlig inkorg, ja eller nej', 'personal inbox, yes or no'],
  unit: ['enhet', 'unit'],
  unitName: ['enhetens namn', 'the name of the unit'],
  unitHsa: ['enhetens HSA-id', 'the HSA-id of the unit'],
  department: ['verksamhet', 'verksamhet'],
  administration: ['förvaltning', 'förvaltning'],
  principal: ['huvudman', 'huvudman'],
  principalType: ['typ av huvudman', 'typ of huvudman'],
  parent: ['del av', 'del av'],
  level: ['nivå', 'nivå'],
  unitKind: ['slag av enhet', 'slag of the unit'],
  inbox: ['inkorg', 'inbox'],
  inboxName: ['inkorgens namn', 'the name of the inbox'],
  inboxMail: ['inkorgens adress, för att känna igen den', 'the address of the inbox, to recognise it by'],
  kind: ['slag av inkorg', 'kind of inbox'],
  purpose: ['vad inkorgen är för', 'what the inbox is for'],
  decision: ['beslut', 'decision'],
  from: ['första dagen', 'the first day'],
  to: ['sista dagen', 'the last day'],
  administrator: ['administratör', 'administrator'],
  members: ['medlemmar', 'members'],
  permission: ['behörighet', 'permission'],
  monitoring: ['bevakning', 'monitoring'],
  monitoringDays: ['dagar för bevakning', 'days of monitoring'],
  monitoringTimes: ['klockslag för bevakning', 'times of monitoring'],
  watcher: ['vem som bevakar', 'who monitors'],
  substitute: ['ersättare i bevakningen', 'substitute in monitoring'],
  absenceKind: ['slag av frånvaro', 'kind of absence'],
  reason: ['orsak till frånvaron', 'reason of the absence'],
  extent: ['frånvarons omfattning', 'the extent of the absence'],
  employedFrom: ['anställd från', 'employed from'],
  employedTo: ['anställd till', 'employed to'],
  grantor: ['vems inkorg ombudet sköter', 'whose inbox the ombud handles'],
  delegate: ['ombud', 'ombud'],
  decidedBy: ['beslutat av', 'decided by'],
  assignedBy: ['tilldelat av', 'assigned by'],
  status: ['om raden gäller', 'whether the row holds'],
  active: ['om raden gäller', 'whether the row holds'],
  inactive: ['om raden inte gäller', 'whether the row does not hold'],
  deny: ['om raden nekar', 'whether the row denies'],
  inherited: ['om rätten är ärvd', 'whether the right is inherited'],
  deleted: ['om raden är borttagen', 'whether the row is deleted'],
  objectClass: ['om raden gäller en person', 'whether the row is about a person'],
  folder: ['vilken mapp rätten gäller', 'which folder the right is to'],
  identityNumber: ['personnummer', 'identity number'],
};

/** What a field is called. */
export function labelOf(field: Field): Sentence {
  const [sv, en] = LABELS[field];
  return { sv, en };
}
