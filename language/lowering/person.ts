/** person → Person. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Assignment, Person, Stated } from '../model/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { always, period } from './periods.ts';
import type { Source } from './source.ts';

/** A `person`. */
export function person(source: Source, node: Tree.Person): Person {
  // Written out: what is added to a copy is kept apart from it, and there are very many persons.
  const { anchor, name, nameAt, text, whole, broken, lost, lostWords, problems, documentation } = headOf(source, node);
  const draft: Draft<Person> = {
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
    kind: 'person',
    hsa: undefined,
    assignments: NONE,
    signs: undefined,
    prescribes: undefined,
    certificateResponsible: undefined,
    noPersonalInbox: undefined,
    employment: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) personProperty(source, draft, property);
  }
  return draft;
}

function personProperty(source: Source, draft: Draft<Person>, property: Tree.PersonProperty): void {
  switch (property.$type) {
    case 'Hsa':
      draft.hsa = source.stated(property.value);
      return;
    case 'Assignment':
      draft.assignments = added(draft.assignments, assignment(source, property));
      return;
    case 'SigningRight':
      draft.signs = source.whole(property);
      return;
    case 'Prescriber':
      draft.prescribes = source.whole(property);
      return;
    case 'CertificateResponsible':
      draft.certificateResponsible = source.whole(property);
      return;
    case 'NoPersonalInbox':
      draft.noPersonalInbox = source.whole(property);
      return;
    case 'Employment':
      draft.employment = period(source, property.period);
      return;
    default:
      property satisfies never;
  }
}

function assignment(source: Source, node: Tree.Assignment): Assignment {
  const at = source.at(node.$first);
  return {
    at,
    role: role(source, node),
    roleIsText: node.role === undefined,
    place: source.ref(node.place),
    period: node.period === undefined ? always(at) : period(source, node.period),
  };
}

function role(source: Source, node: Tree.Assignment): Stated<string> {
  if (node.role === undefined) return source.stated(node.roleText as Tree.Token);
  return { value: source.words(node.role.$first, node.role.$last), at: source.whole(node.role) };
}
