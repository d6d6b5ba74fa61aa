/** förväntan → Expectation, line by line. */
import type * as Tree from '../grammar/generated/tree.ts';
import type { Claim, Expectation, Period, Ref } from '../model/index.ts';
import { FIRST_DAY } from '../time/index.ts';
import type { Draft } from './draft.ts';
import { flowEnd, inboxRef } from './flow.ts';
import { headWithoutName } from './head.ts';
import { added, NONE } from './lists.ts';
import { Once } from './once.ts';
import { always, dayOf, period } from './periods.ts';
import type { Source } from './source.ts';

/** A `förväntan`. It has no name of its own: its text is shown in its place, else the word. */
export function expectation(source: Source, node: Tree.Expectation): Expectation {
  const draft: Draft<Expectation> = {
    ...headWithoutName(source, node, source.at(node.text ?? node.$first)),
    text: source.filled(node.text),
    kind: 'expectation',
    claims: NONE,
    justification: undefined,
  };
  const once = new Once(source);
  for (const property of node.properties) {
    if (!once.allows(property)) continue;
    if (property.$type === 'Justification') draft.justification = source.filled(property.value);
    else draft.claims = added(draft.claims, claim(source, property));
  }
  return draft;
}

function claim(source: Source, node: Tree.GroupClaim | Tree.OutsideClaim | Tree.NamedClaim): Claim {
  const at = source.whole(node);
  const base = { at, period: daysOf(source, node.when, at) };
  if (node.$type === 'NamedClaim') return namedClaim(source, node, base);
  const place = source.ref(node.place);
  const end = flowEnd(source, node.end);
  if (node.$type === 'OutsideClaim') return { ...base, kind: 'outside', place, end };
  return { ...base, kind: 'group', place, end, negated: node.negated !== undefined };
}

function namedClaim(source: Source, node: Tree.NamedClaim, base: Pick<Claim, 'at' | 'period'>): Claim {
  if (node.frequency !== undefined) {
    const count = source.number(node.frequency.count);
    return { ...base, kind: 'monitored', inbox: inboxRef(source, node.subject, node.inbox), count };
  }
  let persons: readonly Ref[] = [source.ref(node.subject)];
  for (const { person } of node.others) persons = added(persons, source.ref(person));
  if (node.end === undefined) return { ...base, kind: 'covered', persons };
  const negated = node.negated !== undefined;
  return { ...base, kind: 'reach', persons, negated, end: flowEnd(source, node.end) };
}

function daysOf(source: Source, node: Tree.When | undefined, line: Period['at']): Period {
  if (node?.period !== undefined) return period(source, node.period);
  if (node?.date === undefined) return always(line);
  const day = dayOf(source, node.date);
  const [from, at] = [day ?? FIRST_DAY, source.at(node.date)];
  return { from, to: from, readable: day !== undefined, at, toAt: undefined };
}
