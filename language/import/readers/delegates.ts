/** Rows about who handles whose personal inbox: an ombud belongs to an absence, and has days of its own. */
import type { Draft } from '../../generators/text/index.ts';
import type { OpenDraft } from '../open-draft.ts';
import { addMember } from '../periods.ts';
import { ListedMember } from '../person-list.ts';
import { both, originNote, type Remarks } from '../remark.ts';
import { type Period, periodIn } from '../tables/period.ts';
import type { Row } from '../tables/row.ts';
import { badPeriod, duplicate } from '../words.ts';
import { inboxNamesIn } from './inbox-reference.ts';
import { memberFor } from './member-person.ts';
import { personsIn } from './person-lists.ts';

/** Reads the rows; persons, inboxes and absences must have been read. */
export function readDelegates(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) readDelegate(row, draft, remarks);
}

function readDelegate(row: Row, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const period = periodIn(row, remarks);
  if (period === 'asked') return;
  if ('fault' in period) {
    remarks.skipped(whence, ...badPeriod(period.fault));
    return;
  }
  if (addedToInbox(row, period, draft, remarks)) return;
  const owner = values.has('grantor') ? personsIn(row, 'grantor', draft, remarks)[0] : memberFor(row, draft, remarks);
  if (owner === undefined) return;
  for (const delegate of personsIn(row, 'delegate', draft, remarks)) {
    place(owner, delegate, period, row, draft, remarks);
  }
}

/** The owner may be a shared inbox: then whoever handles it is a member. */
function addedToInbox(row: Row, period: Period, draft: OpenDraft, remarks: Remarks): boolean {
  const owner = row.values.get('grantor') ?? row.values.get('person') ?? '';
  const names = inboxNamesIn({ ...row, values: new Map([['inbox', owner]]) });
  const inbox = draft.inbox(keyOf(names, draft));
  if (inbox === undefined) return false;
  for (const person of personsIn(row, 'delegate', draft, remarks)) {
    addMember(inbox.members, new ListedMember(person, period, [row.whence]), remarks);
  }
  return true;
}

function keyOf(names: readonly string[], draft: OpenDraft): string {
  const found = names.map((name) => draft.inboxNames.find(name)).find((one) => typeof one === 'object');
  return typeof found === 'object' ? found.key : '';
}

type Absence = Draft['absences'][number];

function place(owner: string, delegate: string, period: Period, row: Row, draft: OpenDraft, remarks: Remarks): void {
  const { whence } = row;
  const own = draft.absencesOf(owner);
  const around = own.filter(({ absence }) => holds(absence, period));
  const [only] = around;
  if (only !== undefined && around.length === 1) {
    addTo(only, { person: delegate, ...bounded(period, only.absence) }, row, draft, remarks);
    return;
  }
  if (period.from === null || period.to === null || own.some(({ absence }) => meets(absence, period))) {
    remarks.skipped(
      whence,
      both(
        `Ombudet ${delegate} för ${owner} kom inte med: det framgår inte vilken frånvaro det gäller`,
        `The ombud ${delegate} for ${owner} was not read: it is not told which absence it is for`,
      ),
      both(
        'Ta med frånvaron, eller ge ombudet en första och en sista dag.',
        'Include the absence, or give the ombud a first and a last day.',
      ),
    );
    return;
  }
  const by = (field: 'decidedBy' | 'assignedBy'): string | null => personsIn(row, field, draft, remarks)[0] ?? null;
  own.push({
    ...{
      owner,
      absence: period,
      decidedBy: by('decidedBy'),
      decidedOn: null,
      assignedBy: by('assignedBy'),
      assignedOn: null,
    },
    delegates: [{ person: delegate, ...period }],
    notes: [originNote([whence])],
  });
  remarks.noted(
    whence,
    both(
      `Frånvaron för ${owner} skrevs efter ombudets dagar`,
      `The absence of ${owner} was written by the days of the ombud`,
    ),
    both('Skriv vilket slag av frånvaro det är.', 'Write which kind of absence it is.'),
  );
}

function addTo(
  absence: Absence,
  delegate: Absence['delegates'][number],
  row: Row,
  draft: OpenDraft,
  remarks: Remarks,
): void {
  const isThere = absence.delegates.some(
    ({ person, from, to }) => person === delegate.person && from === delegate.from && to === delegate.to,
  );
  if (isThere) {
    remarks.noted(row.whence, ...duplicate('Ombudet', 'The ombud'));
    return;
  }
  const note = originNote([row.whence]);
  const own = draft.absencesOf(absence.owner);
  own.splice(own.indexOf(absence), 1, {
    ...absence,
    delegates: [...absence.delegates, { ...delegate, note }],
  });
}

/** An ombud without a day of its own has those of the absence. */
function bounded(period: Period, absence: Period): Period {
  return { from: period.from ?? absence.from, to: period.to ?? absence.to };
}

function holds(absence: Period, period: Period): boolean {
  const isIn = (day: string | null): boolean =>
    day === null || ((absence.from === null || absence.from <= day) && (absence.to === null || day <= absence.to));
  const isBound = period.to !== null || absence.to !== null;
  return isIn(period.from) && isIn(period.to) && isBound;
}

function meets(absence: Period, period: Period): boolean {
  const isBefore = absence.to !== null && period.from !== null && absence.to < period.from;
  const isAfter = absence.from !== null && period.to !== null && period.to < absence.from;
  return !isBefore && !isAfter;
}
