/** Rows about who is away: the kind as the language has it, the days, and whoever handles the inbox meanwhile. */
import { ABSENCE_WORDS, type AbsenceKind } from '../../model/index.ts';
import type { OpenDraft } from '../open-draft.ts';
import { both, originNote, type Remarks } from '../remark.ts';
import { type Period, periodIn } from '../tables/period.ts';
import { headIn } from '../tables/questions.ts';
import type { Row } from '../tables/row.ts';
import { absenceKindIn } from '../values/absence-kinds.ts';
import { areShares, extentIn } from '../values/extent.ts';
import { badPeriod, duplicate, lacks } from '../words.ts';
import { memberFor } from './member-person.ts';
import { personsIn } from './person-lists.ts';

/** Reads the rows; persons must have been read. */
export function readAbsences(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  const extents = new Map<string, Set<string>>();
  for (const { whence, values } of rows) {
    const own = extents.get(whence.file) ?? new Set();
    extents.set(whence.file, own.add(values.get('extent') ?? ''));
  }
  const inShares = new Set([...extents].filter(([, own]) => areShares([...own])).map(([file]) => file));
  for (const row of rows) readAbsence(row, inShares.has(row.whence.file), draft, remarks);
}

function readAbsence(row: Row, isInShares: boolean, draft: OpenDraft, remarks: Remarks): void {
  const period = daysIn(row, remarks);
  if (period === undefined || !isWhole(row, isInShares, remarks)) return;
  const kind = kindIn(row, remarks);
  if (kind === 'refused') return;
  const owner = isByGrantor(row) ? personsIn(row, 'grantor', draft, remarks)[0] : memberFor(row, draft, remarks);
  if (owner === undefined) return;
  const own = draft.absencesOf(owner);
  const known = own.find(
    ({ absence }) => absence.kind === kind && absence.from === period.from && absence.to === period.to,
  );
  if (known !== undefined) {
    remarks.noted(row.whence, ...duplicate('Frånvaron', 'The absence'));
    return;
  }
  const one = (field: 'decidedBy' | 'assignedBy'): string | null => personsIn(row, field, draft, remarks)[0] ?? null;
  own.push({
    owner,
    absence: { ...period, ...(kind === undefined ? {} : { kind }) },
    ...{ decidedBy: one('decidedBy'), decidedOn: null, assignedBy: one('assignedBy'), assignedOn: null },
    delegates: personsIn(row, 'delegate', draft, remarks).map((person) => ({ person, ...period })),
    notes: [originNote([row.whence])],
  });
}

/** A list of ombud names who is away as the one whose inbox is handled. */
function isByGrantor({ values }: Row): boolean {
  return values.has('grantor') && !values.has('person') && !values.has('personName');
}

/** The days of an absence: it has one at least. */
function daysIn(row: Row, remarks: Remarks): Period | undefined {
  const period = periodIn(row, remarks);
  if (period === 'asked') return undefined;
  if ('fault' in period) {
    remarks.skipped(row.whence, ...badPeriod(period.fault));
    return undefined;
  }
  if (period.from !== null) return period;
  remarks.skipped(row.whence, ...lacks('frånvarons första dag', 'the first day of the absence'));
  return undefined;
}

/** An absence takes whole days: who is away for a part of them is there for the rest. */
function isWhole(row: Row, isInShares: boolean, remarks: Remarks): boolean {
  const text = row.values.get('extent');
  if (text === undefined) return true;
  const { kind } = extentIn(text, isInShares);
  if (kind === 'whole') return true;
  remarks.skipped(
    row.whence,
    kind === 'part'
      ? both(
          `Frånvaron är på deltid (${text}): personen är på plats resten av tiden, och frånvaro gäller hela dagar`,
          `The absence is part-time (${text}): the person is there the rest of the time, and an absence takes whole days`,
        )
      : both(`Omfattningen ”${text}” går inte att läsa säkert`, `The extent ”${text}” cannot be read for certain`),
    both(
      'Skriv frånvaron för hand, om personen inte är där.',
      'Write the absence by hand, if the person is not there.',
    ),
  );
  return false;
}

/** The kind; undefined where the row tells none, `refused` where it tells one that nobody knows. */
function kindIn(row: Row, remarks: Remarks): AbsenceKind | undefined | 'refused' {
  const field = (['absenceKind', 'reason', 'kind', 'role'] as const).find((one) => isTelling(row, one));
  if (field === undefined) return undefined;
  const text = row.values.get(field) ?? '';
  const kind = absenceKindIn(text);
  if (kind !== undefined) return kind;
  const head = headIn(row, field);
  const answer = remarks.ask(
    {
      id: `${row.whence.file}/${head}/${text}`,
      text: both(
        `Vilken frånvaro är ”${text}” i kolumnen ${head}?`,
        `Which absence is ”${text}” in the column ${head}?`,
      ),
      answers: ANSWERS,
    },
    row.whence,
  );
  if (answer === undefined) return 'refused';
  const told = KINDS.find((one) => one === answer);
  if (told !== undefined) return told;
  remarks.refused(
    row.whence,
    both(`${head} är ”${text}”, som inte är frånvaro`, `${head} is ”${text}”, which is no absence`),
    both('Inget, om det stämmer.', 'Nothing, if that is right.'),
  );
  return 'refused';
}

/** A column of kinds tells one; another does only where it holds a word for one. */
function isTelling({ values }: Row, field: 'absenceKind' | 'reason' | 'kind' | 'role'): boolean {
  const text = values.get(field);
  if (text === undefined) return false;
  return field === 'absenceKind' || field === 'reason' || absenceKindIn(text) !== undefined;
}

const KINDS = Object.keys(ABSENCE_WORDS) as readonly AbsenceKind[];

const ANSWERS = [
  ...KINDS.map((kind) => ({ value: kind, label: both(ABSENCE_WORDS[kind], kind) })),
  { value: 'none', label: both('ingen frånvaro', 'no absence') },
];
