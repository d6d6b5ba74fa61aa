/** rutin, lokal rutin and källa → Routine. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { PrincipalType, Routine } from '../model/index.ts';
import { formatDay } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { headOf } from './head.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { dayOf, period } from './periods.ts';
import { repealedBeforehand } from './problems.ts';
import { requirement } from './requirement.ts';
import type { Source } from './source.ts';
import { PRINCIPAL_TYPES } from './words.ts';

/** A `rutin`, `lokal rutin` or `källa`. */
export function routine(source: Source, node: Tree.Routine | Tree.Source): Routine {
  const draft: Draft<Routine> = {
    ...headOf(source, node),
    kind: 'routine',
    type: typeOf(node),
    document: undefined,
    version: undefined,
    validity: undefined,
    validityAt: undefined,
    scope: undefined,
    appliesTo: NONE,
    updated: undefined,
    replaces: undefined,
    inherits: undefined,
    dropped: NONE,
    repealed: undefined,
    requirements: NONE,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) routineProperty(source, draft, property);
  }
  forgetRepealBeforehand(source, draft, node);
  return draft;
}

/** A repeal before the routine has held for a day is a slip: it counts for nothing, so that nothing goes unjudged for it. */
function forgetRepealBeforehand(source: Source, draft: Draft<Routine>, node: Tree.Routine | Tree.Source): void {
  const { validity, repealed } = draft;
  if (validity?.readable !== true || repealed?.day === undefined || repealed.day > validity.from) return;
  const written = node.properties.find((property) => property.$type === 'Repealed');
  if (written === undefined) return;
  const from = formatDay(validity.from);
  source.report(repealedBeforehand(source.word(written.date), from, source.at(written.date)));
  draft.repealed = { ...repealed, day: undefined };
}

function typeOf(node: Tree.Routine | Tree.Source): Routine['type'] {
  if (node.$type === 'Source') return 'source';
  return node.local === undefined ? 'regional' : 'local';
}

function routineProperty(
  source: Source,
  draft: Draft<Routine>,
  property: Tree.RoutineProperty | Tree.SourceProperty,
): void {
  switch (property.$type) {
    case 'Document':
      draft.document = source.filled(property.value);
      return;
    case 'Version':
      draft.version = source.filled(property.value);
      return;
    case 'Validity':
      draft.validityAt = source.at(property.$first);
      draft.validity = period(source, property.period);
      return;
    case 'Scope':
      draft.scope = property.values.map((token) => PRINCIPAL_TYPES[source.word(token)] as PrincipalType);
      return;
    case 'AppliesTo':
      for (const item of property.places) draft.appliesTo = added(draft.appliesTo, source.ref(item.place));
      return;
    case 'Updated':
      draft.updated = source.value(property.date, dayOf(source, property.date));
      return;
    case 'Replaces':
      draft.replaces = replaced(source, property);
      return;
    case 'Inherits':
      draft.inherits = source.filled(property.version);
      return;
    case 'Dropped':
      for (const clause of property.clauses) draft.dropped = added(draft.dropped, source.stated(clause));
      return;
    case 'Repealed':
      draft.repealed = { day: dayOf(source, property.date), decision: source.filled(property.decision) };
      return;
    case 'Requirement':
      draft.requirements = added(draft.requirements, requirement(source, property));
      return;
    default:
      property satisfies never;
  }
}

/** A version that is not written, or a document whose name is blank, is as good as none. */
function replaced(source: Source, { document, version }: Tree.Replaces): Routine['replaces'] {
  const named = source.filled(version);
  return named === undefined ? undefined : { document: source.filled(document), version: named };
}
