/** undantag → Exemption. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Exemption } from '../model/index.ts';
import { dayedRef } from './absence.ts';
import type { Draft } from './draft.ts';
import { inboxRef } from './flow.ts';
import { headWithoutName } from './head.ts';
import { Once } from './once.ts';
import { period } from './periods.ts';
import type { Source } from './source.ts';

/** An `undantag`. It has no name of its own: the clause id stands for it. */
export function exemption(source: Source, node: Tree.Exemption): Exemption {
  const clause = source.stated(node.clause);
  const draft: Draft<Exemption> = {
    ...headWithoutName(source, node, clause.at),
    kind: 'exemption',
    clause,
    subject: inboxRef(source, node.subject, node.inbox),
    period: undefined,
    justification: undefined,
    deviation: undefined,
    decidedBy: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (once.allows(property)) exemptionProperty(source, draft, property);
  }
  return draft;
}

function exemptionProperty(source: Source, draft: Draft<Exemption>, property: Tree.ExemptionProperty): void {
  switch (property.$type) {
    case 'Period':
      draft.period = period(source, property);
      return;
    case 'Justification':
      draft.justification = source.filled(property.value);
      return;
    case 'Deviation':
      draft.deviation = source.filled(property.value);
      return;
    case 'DecidedBy':
      draft.decidedBy = dayedRef(source, property);
      return;
    default:
      property satisfies never;
  }
}
