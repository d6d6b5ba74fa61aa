/** Persons, absences with their ombud, and orders as blocks and lines. */
import { ABSENCE_WORDS } from '../support/words.ts';
import type { DraftAbsence, DraftOrder, DraftPersonal } from './draft.ts';
import { line } from './organisation.ts';
import type { BlockShape, LineShape } from './shapes.ts';
import { PROCESS_WORDS, periodText, quoted, roleText, titled } from './words.ts';

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
    ...line(person.personalInbox ? null : 'utan personlig inkorg', (words) => words),
  ];
  return { kind: 'block', notes: person.notes, head: titled('person', person.key, person.name), properties };
}

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
  const head = `frånvaro ${owner} ${ABSENCE_WORDS[absence.kind]}${periodText(absence)}`;
  return { kind: 'block', notes, head, properties };
}

export function orderLine({ inbox, process, reference, note }: DraftOrder): LineShape {
  return { kind: 'line', text: `beställning ${PROCESS_WORDS[process]} ${quoted(reference)} för ${inbox}`, note };
}
