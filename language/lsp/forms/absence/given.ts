/** The fields of an absence as they come from outside: what is missing, or is no text, is taken as empty. */
import type { AbsenceFormFields, DelegateField } from '../../panels/absence-shapes.ts';

type Given = { readonly [Field in keyof AbsenceFormFields]?: unknown };

/** More ombud than these nobody has. */
const MOST_DELEGATES = 50;

export function given(fields: Given): AbsenceFormFields {
  return {
    person: text(fields.person),
    kind: text(fields.kind),
    from: text(fields.from),
    to: text(fields.to),
    concerns: text(fields.concerns),
    delegates: Array.isArray(fields.delegates) ? fields.delegates.slice(0, MOST_DELEGATES).map(delegate) : [],
    returns: fields.returns === true,
    decidedBy: text(fields.decidedBy),
    decidedOn: text(fields.decidedOn),
    assignedBy: text(fields.assignedBy),
    assignedOn: text(fields.assignedOn),
    justification: text(fields.justification),
    at: text(fields.at),
    personSearch: text(fields.personSearch),
    candidateSearch: text(fields.candidateSearch),
  };
}

function delegate(one: unknown): DelegateField {
  const { person, from, to } = (one ?? {}) as { readonly [Field in keyof DelegateField]?: unknown };
  return { person: text(person), from: text(from), to: text(to) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
