/** frånvaro → Absence, its ombud included. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Absence, AbsenceKind, DayedRef, Delegate, Ref, Stated } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { headWithoutName } from './head.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { always, dayOf, period } from './periods.ts';
import type { Source } from './source.ts';
import { ABSENCE_KINDS } from './words.ts';

/** A `frånvaro`. It has no name of its own: the absent person's stands for it. */
export function absence(source: Source, node: Tree.Absence): Absence {
  const person = source.ref(node.person);
  // Written out, as of persons.
  const { anchor, name, nameAt, text, whole, broken, lost, lostWords, problems, documentation } = headWithoutName(
    source,
    node,
    person.at,
  );
  const draft: Draft<Absence> = {
    anchor,
    name,
    nameAt,
    text,
    whole,
    broken,
    lost,
    lostWords,
    problems,
    documentation,
    kind: 'absence',
    person,
    absenceKind: ABSENCE_KINDS[source.word(node.kind)] as AbsenceKind,
    kindAt: source.at(node.kind),
    period: period(source, node.period),
    delegates: NONE,
    decidedBy: undefined,
    assignedBy: undefined,
    justification: undefined,
    returns: undefined,
    concerns: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) absenceProperty(source, draft, property);
  }
  return draft;
}

function absenceProperty(source: Source, draft: Draft<Absence>, property: Tree.AbsenceProperty): void {
  switch (property.$type) {
    case 'Delegate':
      draft.delegates = added(draft.delegates, delegate(source, property));
      return;
    case 'DecidedBy':
      draft.decidedBy = dayedRef(source, property);
      return;
    case 'AssignedBy':
      draft.assignedBy = dayedRef(source, property);
      return;
    case 'Justification':
      draft.justification = source.filled(property.value);
      return;
    case 'Returns':
      draft.returns = source.whole(property);
      return;
    case 'ConcernsAssignment':
      draft.concerns = source.ref(property.place);
      return;
    default:
      property satisfies never;
  }
}

function delegate(source: Source, node: Tree.Delegate): Delegate {
  const at = source.span(node.$first, node.person);
  return {
    at,
    person: source.ref(node.person),
    period: node.period === undefined ? always(at) : period(source, node.period),
    onward: node.onward === undefined ? undefined : onward(source, node.onward),
  };
}

function onward(source: Source, node: Tree.Onward): Stated<Ref> {
  return { value: source.ref(node.person), at: source.whole(node) };
}

/** Someone who did something, with the day where one is written. */
export function dayedRef(source: Source, node: Tree.DecidedBy | Tree.AssignedBy): DayedRef {
  const day = node.date === undefined ? undefined : dayOf(source, node.date);
  return {
    name: source.word(node.person),
    at: source.at(node.person),
    dayAt: node.date === undefined ? undefined : source.at(node.date),
    day,
    unreadable: node.date !== undefined && day === undefined,
  };
}
