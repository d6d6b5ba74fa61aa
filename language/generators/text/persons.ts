/** Persons, absences with their ombud, and orders as blocks and lines. */
import { ABSENCE_WORDS, type AbsenceKind, PROCESS_WORDS } from '../../model/index.ts';
import type { DraftAbsence, DraftOrder, DraftPersonal } from './draft.ts';
import { line } from './organisation.ts';
import type { BlockShape, LineShape } from './shapes.ts';
import { periodText, quoted, roleText, titled } from './words.ts';

export function personBlock(person: DraftPersonal): BlockShape {
  const properties: readonly LineShape[] = [
    ...line(person.hsa, (value) => `hsa ${value}`),
    ...person.assignments.map(
      ({ role, place, note, ...period }): LineShape => ({
        kind: 'line',
        text: `uppdrag ${roleText(role)} vid ${place}${periodText(period)}`,
        note,
      }),
    ),
    ...line(person.employment, (period) => `anställd${periodText(period)}`),
    ...line(person.personalInbox ? null : 'utan personlig inkorg', (words) => words),
  ];
  return { kind: 'block', notes: person.notes, head: titled('person', person.key, person.name), properties };
}

/** The language has no absence without a kind. This one claims the least: no illness, and nothing about coming back. */
export const UNTOLD_KIND: AbsenceKind = 'vacation';

/** Stands where a kind was not told. */
const KIND_QUESTION = 'Slaget är inte känt: semester, sjukfrånvaro eller ledighet?';

export function absenceBlock(draft: DraftAbsence): BlockShape {
  const { owner, absence, delegates, notes } = draft;
  const day = (value: string | null): string => (value === null ? '' : ` ${value}`);
  const properties = [
    ...delegates.map((delegate): LineShape => {
      const same = delegate.from === absence.from && delegate.to === absence.to;
      return { kind: 'line', text: `ombud ${delegate.person}${same ? '' : periodText(delegate)}`, note: delegate.note };
    }),
    ...line(draft.decidedBy, (value) => `beslutat av ${value}${day(draft.decidedOn)}`),
    ...line(draft.assignedBy, (value) => `tilldelat av ${value}${day(draft.assignedOn)}`),
  ];
  const head = `frånvaro ${owner} ${ABSENCE_WORDS[absence.kind ?? UNTOLD_KIND]}${periodText(absence)}`;
  const asked = absence.kind === undefined ? [KIND_QUESTION] : [];
  return { kind: 'block', notes: [...notes, ...asked], head, properties };
}

export function orderLine({ inbox, process, reference, note }: DraftOrder): LineShape {
  return { kind: 'line', text: `beställning ${PROCESS_WORDS[process]} ${quoted(reference)} för ${inbox}`, note };
}
